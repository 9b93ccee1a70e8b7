import { loadavg } from 'node:os';

import { resultsFolder } from './folders';
import { machine, noise, versions } from './machine';
import { readOptions } from './options';
import type { Part } from './part';
import type { PeerList } from './python';
import { keepResult, withShown, type PartResult } from './results';
import { keeps } from './row';
import { table } from './table';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs the parts of a family one after another, keeps each result as soon as it is there, prints one table. */
export async function runFamily(
	family: string,
	parts: readonly Part[],
	words: string[],
	model: string,
	peers: PeerList = 'requirements',
): Promise<void> {
	const options = readOptions(words);
	const names = parts.map((part) => part.name);
	const unknown = options.only.filter((name) => !names.includes(name));
	if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${names.join(', ')}`);
	const chosen = parts.filter((part) => options.only.length === 0 || options.only.includes(part.name));

	const results: PartResult[] = [];
	// Asked once, at the start: afterwards the load is our own.
	const warnings = [noise()].filter((line) => line !== null);
	for (const line of warnings) say(`Warning: ${line}`);
	let file = '';
	for (const part of chosen) {
		const started = Date.now();
		say(`${part.name} … (load ${loadavg()[0]?.toFixed(2)})`);
		const rows = await part.run(options, (line) => say(`  ${line}`));
		const result: PartResult = {
			part: part.name,
			date: new Date().toISOString().slice(0, 10),
			machine: machine(),
			versions: versions(peers),
			model,
			warnings,
			rows: withShown(rows),
		};
		results.push(result);
		file = keepResult(resultsFolder(options.quick), family, result, names);
		say(`${part.name}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
	}
	print(results, file, options.quick, model, versions(peers));
}

function print(results: readonly PartResult[], file: string, quick: boolean, model: string, versionsUsed: Record<string, string>): void {
	const rows = results.flatMap((result) => result.rows);
	const missed = rows.filter((row) => keeps(row, row.gate) === false);
	const used = Object.entries(versionsUsed).map(([name, version]) => `${name} ${version}`);
	const lines = [
		'',
		table(rows.map((row) => row.shown)),
		'',
		`Machine: ${machine()}`,
		`Date: ${new Date().toISOString().slice(0, 10)}`,
		`Model: ${model}`,
		`Versions: ${used.join(', ')}`,
		...(results[0]?.warnings ?? []).map((line) => `Warning: ${line}`),
		quick ? `A quick run measures nothing; written to ${file} only to be looked at.` : `Written to ${file}`,
		`${rows.filter((row) => row.gate !== null).length - missed.length} gates hold, ${missed.length} do not`,
	];
	process.stdout.write(`${lines.join('\n')}\n`);
}
