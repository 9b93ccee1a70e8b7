// node tools/readmeTables.mjs [--check]: writes the tables between <!-- bench:FAMILY --> and
// <!-- /bench:FAMILY --> in README.md from bench/results/FAMILY.json, so that no figure is typed by hand.
// With --check nothing is written: exit status 1 when the README says something else than the results.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './paths.mjs';

const readme = path.join(root, 'README.md');
const block = /(<!-- bench:([a-zA-Z-]+) -->\n)([\s\S]*?)(<!-- \/bench:\2 -->)/g;
const columns = [
	['Measure', 'measure'],
	['Ours', 'ours'],
	['Peer, same run', 'peer'],
	['Ratio', 'ratio'],
	['Gate', 'gate'],
	['Stretch', 'stretch'],
	['Holds', 'holds'],
	['Engine', 'engine'],
	['Note', 'note'],
];

const escaped = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function tableOf(rows) {
	const line = (cells) => `| ${cells.join(' | ')} |`;
	return [
		line(columns.map(([heading]) => heading)),
		line(columns.map(() => '---')),
		...rows.map(({ shown }) => line(columns.map(([, key]) => escaped(shown[key])))),
	];
}

/** What all parts share is said once; parts that were measured elsewhere or later say so themselves. */
function captionsOf(parts) {
	const captions = new Map();
	for (const { part, date, machine, versions, model } of parts) {
		const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
		const caption = `Measured ${date} on ${machine}. Weights: ${model}. Versions: ${used.join(', ')}.`;
		captions.set(caption, [...(captions.get(caption) ?? []), part]);
	}
	if (captions.size === 1) return [...captions.keys()];
	return [...captions].map(([caption, names]) => `${names.join(', ')}: ${caption}`);
}

async function render(family) {
	const file = path.join(root, 'bench/results', `${family}.json`);
	const text = await readFile(file, 'utf8').catch(() => null);
	if (text === null) throw new Error(`There is no ${path.relative(root, file)}: run npm run bench -- ${family}`);
	const { parts } = JSON.parse(text);
	const warnings = [...new Set(parts.flatMap((part) => part.warnings))].map((line) => `Warning: ${line}.`);
	return [...tableOf(parts.flatMap((part) => part.rows)), '', [...captionsOf(parts), ...warnings].join('  \n'), ''].join('\n');
}

try {
	const before = await readFile(readme, 'utf8');
	const families = [...before.matchAll(block)].map((match) => match[2]);
	if (families.length === 0) throw new Error('README.md has no <!-- bench:FAMILY --> … <!-- /bench:FAMILY --> block');
	const tables = new Map();
	for (const family of families) tables.set(family, await render(family));
	const after = before.replace(block, (_, start, family, __, end) => `${start}${tables.get(family)}${end}`);
	if (process.argv.includes('--check')) {
		if (after !== before) throw new Error('README.md is not what bench/results says: run node tools/readmeTables.mjs');
	} else if (after !== before) {
		await writeFile(readme, after);
	}
	process.stdout.write(`${families.join(', ')}: README.md ${after === before ? 'is up to date' : 'written'}\n`);
} catch (error) {
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 1;
}
