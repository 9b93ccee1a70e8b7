import { spawn } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '..', '..', '..');
export const dist = join(root, 'dist');

const LARGE = 1024 * 1024;
/** A child that outlives its test would slow the next ones down. */
const LONGEST_MILLISECONDS = 590_000;

export interface ChildResult<Value> {
	status: number | null;
	signal: NodeJS.Signals | null;
	/** What the script handed to `report`, or undefined when it ended before. */
	value: Value;
	error: string;
}

/** A model asked for from a child, as the worker's task takes it. */
export interface OneResult {
	readings?: Array<{ status: string; label?: string; probability?: number; probabilities?: Record<string, number> }>;
	model?: { name: string; version: string; hash: string; engine: string };
	code?: string;
	details?: Record<string, unknown>;
}

/**
 * Runs a script beside this file as a process of its own: ONNX does not work in jest's realm, and some
 * of these end the process. On our own engine, as users run it, unless `environment` says otherwise.
 */
export async function runChild<Value>(script: string, options: unknown = {}, environment: NodeJS.ProcessEnv = {}): Promise<ChildResult<Value>> {
	const env: NodeJS.ProcessEnv = { ...process.env, N8N_MARKETING_AI_ENGINE: 'simd', CHILD_OPTIONS: JSON.stringify({ dist, ...(options as object) }), ...environment };
	const child = spawn(process.execPath, [join(__dirname, script)], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_MILLISECONDS });
	let output = '';
	let error = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
	return await new Promise((done) => {
		child.on('close', (status, signal) => {
			const line = output.split('\n').find((each) => each.startsWith('REPORT '));
			done({ status, signal, value: (line ? JSON.parse(line.slice('REPORT '.length)) : undefined) as Value, error });
		});
	});
}

/** What the bundled model answers in a child of its own, or why it does not. */
export async function runOne(options: { dist?: string } = {}, environment: NodeJS.ProcessEnv = {}): Promise<ChildResult<OneResult>> {
	const { value, ...rest } = await runChild<OneResult[]>('one.cjs', options, environment);
	return { ...rest, value: value[0] as OneResult };
}

/** A folder for one test file. */
export function scratchFolder(): { path: string; remove(): void } {
	const path = realpathSync(mkdtempSync(join(tmpdir(), 'marketing-ai-test-')));
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function copyTree(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) copyTree(source, target);
		else copyOrLink(source, target);
	}
}

/** Large files are linked where that works. Never write to one: replace it. */
export function copyOrLink(source: string, target: string): void {
	try {
		if (statSync(source).size < LARGE) copyFileSync(source, target);
		else linkSync(source, target);
	} catch {
		copyFileSync(source, target); // another file system
	}
}

/** A copy of the built package under `folder`, with a version of its own. Returns its dist folder. */
export function copyPackage(folder: string, version = '1.0.0'): string {
	copyTree(dist, join(folder, 'dist'));
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'n8n-nodes-marketing-ai', version }));
	return join(folder, 'dist');
}
