// Draws one chart with a package folder's own worker and prints { signature, missing }.
// node drawChart.cjs PACKAGE_FOLDER
'use strict';
const path = require('node:path');

const { getPool } = require(path.join(process.argv[2], 'dist/models/runtime'));

const chart = {
	kind: 'bars',
	title: '净情感 net sentiment',
	periods: ['2026-10'],
	valueFormat: 'percent',
	series: [{ name: 'Positive', values: [0.6], tone: 'good' }],
};

async function main() {
	const { charts } = await getPool().run('chart.draw', { charts: [chart] });
	const [{ png, missing }] = charts;
	process.stdout.write(JSON.stringify({ signature: Buffer.from(png).subarray(1, 4).toString(), missing }));
}

void main();
