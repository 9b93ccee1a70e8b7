import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(__dirname, '..', '..');

export interface ToolResult {
	status: number;
	output: string;
	error: string;
}

/** n8n-core does not work inside jest's realm, so commands run as users run them: as a process. */
export async function runTool(name: 'workflow' | 'demo', ...words: string[]): Promise<ToolResult> {
	return await runScript(join(root, '.build', 'tools', `${name}.js`), ...words);
}

/** Runs a script with node in the clone's root, on our own engine. */
export async function runScript(script: string, ...words: string[]): Promise<ToolResult> {
	const env: NodeJS.ProcessEnv = { ...process.env, N8N_MARKETING_AI_ENGINE: 'simd' };
	delete env.INIT_CWD;
	return await new Promise((done) => {
		const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
		execFile(process.execPath, [script, ...words], options, (failure, output, error) => {
			const status = failure === null ? 0 : Number(failure.code ?? 1);
			done({ status, output, error });
		});
	});
}

/** A folder for one test file's inputs and outputs. */
export class ScratchFolder {
	private readonly folder = mkdtempSync(join(tmpdir(), 'marketing-ai-test-'));

	path(name: string): string {
		return join(this.folder, name);
	}

	/** Writes a text, or a value as JSON, and returns the file's path. */
	write(name: string, content: unknown): string {
		const text = typeof content === 'string' ? content : JSON.stringify(content);
		writeFileSync(this.path(name), text);
		return this.path(name);
	}

	readJson<Value>(name: string): Value {
		return JSON.parse(readFileSync(this.path(name), 'utf8')) as Value;
	}

	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}

/** An item as `--out` writes it. */
export interface OutItem {
	json: Record<string, unknown> & { sentiment?: SentimentResult; error?: string };
	binary?: Record<string, { data: string; mimeType: string; fileName?: string }>;
	pairedItem?: { item: number };
	error?: { message: string };
}

export interface SentimentResult {
	status: 'decided' | 'uncertain' | 'refused';
	label: 'positive' | 'neutral' | 'negative' | null;
	probability: number | null;
	language: { code: string | null };
	model: { engine: string };
	warnings: Array<{ code: string; message: string }>;
}

export type OutFile = Record<string, OutItem[][]>;
