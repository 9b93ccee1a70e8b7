import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { print } from '../command/runCommand';
import type { CommandResult } from '../command/runCommand';
import { UsageError } from '../command/usageError';
import { findRepository, readManifest } from '../engine/repository';
import { isMusl } from '../../models/runtime/isMusl';
import { freePorts } from '../realN8n/freePorts';
import { InstallError } from '../realN8n/installError';
import { isInstalled } from '../realN8n/installN8n';
import { n8nFolder } from '../realN8n/n8nFolder';
import { CURRENT_N8N, releaseOf } from '../realN8n/releases';
import { stopRequest } from './stopRequest';
import { openEditor } from './openEditor';
import { startArguments, START_USAGE } from './startArguments';
import type { StartArguments } from './startArguments';
import { startedBefore } from './startedBefore';
import { readState, writeState } from './startState';
import { costLine } from './startTexts';
import { StepDisplay } from './stepDisplay';
import { unsupportedPlatform } from './unsupportedPlatform';

const TITLE = 'n8n-nodes-marketing-ai in a real n8n';

/** `npm start`: a real n8n editor with our nodes and the example workflows in it, until Ctrl-C. */
export async function startCommand(words: readonly string[]): Promise<CommandResult> {
	const given = startArguments(words);
	if (given.help) return { status: 0, output: START_USAGE };
	const unsupported = unsupportedPlatform(thisMachine());
	if (unsupported !== null) return { status: 1, error: unsupported };

	const folder = join(findRepository(), '.n8n', 'start');
	const early = await takeOver(folder, given);
	if (early !== null) return early;
	await print(process.stdout, `\n${TITLE}\n`);
	if (!isInstalled()) await print(process.stdout, `${costLine({ ...releaseOf(CURRENT_N8N), fetchesNode: needsNode(), folder: fetchFolder() })}\n`);

	const stop = stopRequest();
	const display = new StepDisplay();
	try {
		return await openEditor({ folder, given, display, stop });
	} catch (error) {
		display.stop();
		if (stop.signal.aborted) {
			return { status: 130, error: '\nStopped. What was fetched is kept: npm start goes on from there.' };
		}
		if (error instanceof InstallError) return { status: 1, error: `\n${error.message}` };
		throw error;
	} finally {
		stop.release();
	}
}

/** Ends what an earlier start has left behind, or says that it is still running. */
async function takeOver(folder: string, { fresh, port, portGiven }: StartArguments): Promise<CommandResult | null> {
	const state = readState(folder);
	const earlier = await startedBefore(state);
	if (earlier.kind === 'running') {
		const login = `${state.login.email}  ·  ${state.login.password}`;
		return { status: fresh ? 1 : 0, output: `It is running already, in another terminal: ${earlier.url}   (${login})\nStop it there with Ctrl-C.` };
	}
	if (earlier.kind === 'orphan') {
		process.kill(earlier.processId, 'SIGTERM');
		await print(process.stdout, `An earlier start was killed and has left its n8n behind (process ${earlier.processId}): ended it.`);
	}
	if (fresh) rmSync(folder, { recursive: true, force: true });
	else writeState(folder, { ...state, running: null });
	if (portGiven && (await freePorts(1, port))[0] !== port) throw new UsageError(`Port ${port} is taken. Leave --port out to get a free one.`);
	return null;
}

function fetchFolder(): string {
	const path = relative(findRepository(), n8nFolder());
	return path.startsWith('..') ? n8nFolder() : path;
}

function needsNode(): boolean {
	return !releaseOf(CURRENT_N8N).nodeMajors.includes(Number(process.versions.node.split('.')[0]));
}

function thisMachine(): Parameters<typeof unsupportedPlatform>[0] {
	return {
		platform: process.platform,
		architecture: process.arch,
		musl: isMusl(),
		packageVersion: readManifest(findRepository())?.version ?? '',
		n8nVersion: CURRENT_N8N,
	};
}
