import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { print } from '../command/runCommand';
import type { CommandResult } from '../command/runCommand';
import { findRepository } from '../engine/repository';
import { installN8n } from '../realN8n/installN8n';
import type { N8nInstallation } from '../realN8n/installN8n';
import { installPackage } from '../realN8n/installPackage';
import { trySignIn } from '../realN8n/owner';
import { packTarball } from '../realN8n/packTarball';
import { Rest } from '../realN8n/rest';
import { startN8n } from '../realN8n/startN8n';
import type { RunningN8n } from '../realN8n/startN8n';
import { listWorkflows } from '../realN8n/workflows';
import { FIRST_EXAMPLE, FIRST_LOOK, importExamples } from './importExamples';
import { openBrowser } from './openBrowser';
import { signInLink } from './signInLink';
import type { StartArguments } from './startArguments';
import { readState, writeState } from './startState';
import { welcomeText } from './startTexts';
import type { StepDisplay } from './stepDisplay';
import type { StopRequest } from './stopRequest';

export interface EditorRun {
	/** n8n's data and our own state. */
	folder: string;
	given: StartArguments;
	display: StepDisplay;
	stop: StopRequest;
}

/** Brings the editor up step by step, stays until Ctrl-C and takes n8n down in order. */
export async function openEditor({ folder, given, display, stop }: EditorRun): Promise<CommandResult> {
	const installation = await install(display, stop.signal);
	await updatePackage(installation, folder, display);
	const logFile = join(folder, 'n8n.log');
	const n8n = await display.step(
		'n8n starts',
		async () => await launch({ installation, folder, logFile, port: given.port, signal: stop.signal }),
		({ url }) => url,
	);
	stop.onInsist(() => n8n.signal('SIGKILL'));
	try {
		await welcome({ folder, given, display, n8n, logFile });
		const ending = await Promise.race([stop.asked.then(() => null), n8n.ended]);
		if (ending !== null) {
			return { status: 1, error: `\nn8n has ended by itself (${ending.signal ?? `status ${ending.status}`}); its log: ${shown(logFile)}` };
		}
		await print(process.stdout, '\n\nStopping n8n …');
	} finally {
		await n8n.stop();
		writeState(folder, { ...readState(folder), running: null });
	}
	return { status: 0, output: 'Stopped. npm start goes on where you left.' };
}

async function install(display: StepDisplay, signal: AbortSignal): Promise<N8nInstallation> {
	return await installN8n({
		signal,
		onProgress: ({ title, detail, share, done }) => {
			if (done) display.done(title, detail);
			else display.update(title, detail, share);
		},
	});
}

/** Installs our package as n8n's installer would, unless this very build is in there already. */
async function updatePackage(installation: N8nInstallation, folder: string, display: StepDisplay): Promise<void> {
	const build = readFileSync(join(findRepository(), '.build/stamp'), 'utf8').trim();
	const state = readState(folder);
	const home = join(folder, '.n8n/nodes/node_modules/n8n-nodes-marketing-ai');
	if (state.build === build && existsSync(home)) return;
	await display.step('Marketing nodes', async () => {
		await installPackage({ installation, folder, tarball: await packTarball() });
	}, () => 'packed and installed as n8n does it');
	writeState(folder, { ...state, build });
}

interface Launch {
	installation: N8nInstallation;
	folder: string;
	logFile: string;
	port: number;
	signal: AbortSignal;
}

async function launch({ installation, folder, logFile, port, signal }: Launch): Promise<RunningN8n> {
	mkdirSync(folder, { recursive: true });
	const log = createWriteStream(logFile);
	const n8n = await startN8n({
		installation,
		folder,
		preferredPort: port,
		// Ctrl-C in the terminal must not reach n8n before we have said goodbye.
		detached: true,
		signal,
		environment: { N8N_MARKETING_AI_ORT_PATH: process.env.N8N_MARKETING_AI_ORT_PATH ?? join(folder, 'no-accelerator') },
		onOutput: (text) => log.write(text),
	});
	void n8n.ended.then(() => log.end());
	writeState(folder, { ...readState(folder), running: { starter: process.pid, n8n: n8n.processId, url: n8n.url } });
	return n8n;
}

interface Greeting {
	folder: string;
	given: StartArguments;
	display: StepDisplay;
	n8n: RunningN8n;
	logFile: string;
}

async function welcome({ folder, given, display, n8n, logFile }: Greeting): Promise<void> {
	const state = readState(folder);
	const rest = new Rest(n8n.url);
	const loginValid = await trySignIn(rest, state.login);
	let page = '/home/workflows';
	let example = FIRST_EXAMPLE;
	if (loginValid) {
		const examples = await importExamples(rest, join(findRepository(), 'workflows'), state.examples);
		const added = Object.keys(examples).length - Object.keys(state.examples).length;
		if (added > 0) display.done('Example workflows', `${added} imported`);
		writeState(folder, { ...state, examples });
		const first = (await listWorkflows(rest)).find(({ id }) => id === examples[FIRST_EXAMPLE]);
		if (first !== undefined) page = `/workflow/${first.id}`;
		example = first?.name ?? example;
	}
	const link = await signInLink(n8n.url, page, state.login);
	void n8n.ended.then(() => link.close());
	const opened = given.open && openBrowser(loginValid ? link.url : n8n.url);
	const text = welcomeText({ link: link.url, url: n8n.url, login: state.login, loginValid, opened, example, look: FIRST_LOOK, logFile: shown(logFile) });
	await print(process.stdout, text);
}

/** A path as the person sees it from the clone's root, where npm runs scripts. */
function shown(file: string): string {
	return relative(findRepository(), file);
}
