// Runs every bundled model of a package folder through its node, without n8n's engine, and prints
// what came out: { MODEL: [json of each item] }.  node runModels.cjs PACKAGE_FOLDER
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const folder = process.argv[2];

// How each bundled model is reached. A new model without a line here fails the test.
const ways = {
	'multilingual-sentiment': {
		node: 'Sentiment',
		parameters: { operation: 'analyze', text: '={{ $json.text }}', options: { includeSentences: true } },
		items: [
			{ text: 'I love it. The delivery was fast and the colour is beautiful!' },
			{ text: '质量太差了，用了两天就坏了，非常失望。' },
			{ text: 'Can I pay by invoice?' },
		],
	},
	'multilingual-embedding': { node: 'LocalEmbeddings', parameters: {}, items: [{ text: 'Can I pay by invoice?' }, { text: '可以开发票吗？' }] },
};

function contextFor({ node, parameters, items }) {
	return {
		getInputData: () => items.map((json) => ({ json })),
		getNode: () => ({ name: node, type: `n8n-nodes-marketing-ai.${node}`, typeVersion: 1, parameters }),
		getNodeParameter: (name, _, fallback) =>
			name.split('.').reduce((value, key) => value?.[key], parameters) ?? fallback,
		continueOnFail: () => false,
		getExecutionId: () => '1',
		getExecutionCancelSignal: () => undefined,
		addInputData: () => ({ index: 0 }),
		addOutputData: () => undefined,
		logAiEvent: () => undefined,
	};
}

async function run(model) {
	const way = ways[model];
	if (way === undefined) throw new Error(`runModels.cjs does not know how to run the model ${model}`);
	const Node = require(path.join(folder, `dist/nodes/${way.node}/${way.node}.node.js`))[way.node];
	if (Node.prototype.supplyData) {
		const { response } = await new Node().supplyData.call(contextFor(way));
		return await response.embedDocuments(way.items.map(({ text }) => text));
	}
	const outputs = await new Node().execute.call(contextFor(way));
	return outputs.flat().map(({ json }) => json);
}

async function main() {
	const results = {};
	for (const model of fs.readdirSync(path.join(folder, 'dist/models/weights'))) {
		results[model] = await run(model);
	}
	process.stdout.write(JSON.stringify(results));
}

void main();
