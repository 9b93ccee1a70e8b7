import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { exportItems } from '../engine/exportItems';
import type { ExportedItem } from '../engine/exportItems';
import { outputLabels } from '../engine/outputLabels';
import { runWorkflow } from '../engine/runWorkflow';
import type { WorkflowFile, WorkflowRun } from '../engine/runWorkflow';
import { startEngine } from '../engine/startEngine';
import type { Engine } from '../engine/startEngine';
import { interruptSignal } from './interruptSignal';
import { parseArguments, USAGE } from './parseArguments';
import type { WorkflowArguments } from './parseArguments';
import { readItems } from './readItems';
import { readWorkflow } from './readWorkflow';
import { renderFailures, renderHints } from './renderFailures';
import { count, renderOutputs } from './renderItems';
import type { CommandResult } from './runCommand';
import { UsageError } from './usageError';
import { userFolder } from './userFolder';

type ShownOutputs = Array<[node: string, outputs: ExportedItem[][]]>;

/**
 * `npm run workflow`: runs one workflow file and shows, or writes, what a node gave.
 *
 * @throws UsageError when the command line or a file cannot be used; WorkflowIssueError when n8n would not start it.
 */
export async function workflowCommand(words: readonly string[]): Promise<CommandResult> {
	if (words.includes('--help') || words.includes('-h')) return { status: 0, output: USAGE };
	const given = parseArguments(words);
	const file = readWorkflow(given.file);
	const items = given.items === undefined ? undefined : readItems(given.items);
	given.nodes.forEach((name) => checkNodeName(name, file));
	const out = given.out === undefined ? undefined : outputFile(given.out);

	const engine = await startEngine();
	try {
		const run = await runWorkflow(engine, file, { items, signal: interruptSignal() });
		if (run.status === 'canceled') return { status: 130, error: 'The run was stopped.' };
		if (run.status === 'failed') return { status: 1, error: renderFailures(run.failures) };
		return await show(engine, { file, given, out, run });
	} finally {
		await engine.stop();
	}
}

interface Finished {
	file: WorkflowFile;
	given: WorkflowArguments;
	out: string | undefined;
	run: WorkflowRun;
}

async function show(engine: Engine, { file, given, out, run }: Finished): Promise<CommandResult> {
	const names = given.nodes.length > 0 ? given.nodes : [run.lastNode ?? ''];
	const shown: ShownOutputs = [];
	for (const name of names) {
		const outputs = run.outputs[name] ?? [];
		shown.push([name, await Promise.all(outputs.map((list) => exportItems(engine, list)))]);
	}
	const error = [...notRun(names, run), ...renderHints(run.hints)].join('\n');
	if (out === undefined) {
		const output = shown.map(([name, outputs]) =>
			renderOutputs(name, outputs, outputLabels(engine, file, name)),
		);
		return { status: 0, output: output.join('\n\n'), error };
	}
	writeFileSync(out, `${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`);
	return { status: 0, output: `Wrote ${summary(shown)} to ${given.out ?? out}.`, error };
}

function notRun(names: string[], run: WorkflowRun): string[] {
	return names
		.filter((name) => run.outputs[name] === undefined)
		.map((name) => `"${name}" did not run: no item reached it.`);
}

function summary(shown: ShownOutputs): string {
	return shown
		.map(([name, outputs]) => `${count(outputs.flat().length, 'item')} of "${name}"`)
		.join(', ');
}

function checkNodeName(name: string, file: WorkflowFile): void {
	const names = file.nodes.map((node) => node.name);
	if (names.includes(name)) return;
	const list = names.map((other) => `"${other}"`).join(', ');
	throw new UsageError(`The workflow has no node "${name}". It has ${list}.`);
}

/** Checked before the run, so that a long one is not lost to a misspelt folder. */
function outputFile(name: string): string {
	const file = resolve(userFolder(), name);
	if (!existsSync(dirname(file))) {
		throw new UsageError(`--out: there is no folder ${dirname(file)} for "${basename(file)}".`);
	}
	if (existsSync(file) && statSync(file).isDirectory()) {
		throw new UsageError(`--out: "${name}" is a folder; give a file name.`);
	}
	return file;
}
