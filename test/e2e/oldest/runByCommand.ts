import { readFileSync } from 'node:fs';
import type { IRun, IRunData } from 'n8n-workflow';
import { freePorts, type N8nInstallation } from '../../../tools/realN8n';
import { n8nEnvironment } from '../../../tools/realN8n/n8nEnvironment';
import { mustRun } from '../support/mustRun';

export interface CommandOptions {
	installation: N8nInstallation;
	/** n8n's user folder. */
	folder: string;
	/** A workflow file with an `id`. */
	file: string;
	environment?: Record<string, string>;
}

export interface CommandRun {
	status: string;
	error: string | null;
	runData: IRunData;
}

/**
 * Imports a workflow and runs it as `n8n execute` does, without a server.
 *
 * @throws Error when one of the two commands fails, or prints no result
 */
export async function runByCommand({ installation, folder, file, environment: more }: CommandOptions): Promise<CommandRun> {
	const [port = 0, brokerPort = 0] = await freePorts(2);
	const environment = { ...n8nEnvironment({ folder, port, brokerPort }), ...installation.environment, ...more } as Record<string, string>;
	const { id } = JSON.parse(readFileSync(file, 'utf8')) as { id: string };
	const n8n = async (...words: string[]) => await mustRun(installation.node, [installation.n8n, ...words], { cwd: folder, environment });
	await n8n('import:workflow', `--input=${file}`);
	const printed = await n8n('execute', `--id=${id}`);
	// The result follows a line of equals signs.
	// n8n may log on both sides of the result; its first and last brace stand at the beginning of a line.
	const start = printed.indexOf('\n{', printed.indexOf('==='));
	const run = JSON.parse(printed.slice(start, printed.indexOf('\n}', start) + 2)) as IRun;
	return { status: run.status, error: run.data.resultData.error?.message ?? null, runData: run.data.resultData.runData };
}
