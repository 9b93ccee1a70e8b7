import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INodeType, IVersionedNodeType } from 'n8n-workflow';
import { NodeTypeLibrary } from './nodeTypeLibrary';
import { findRepository, requireFrom } from './repository';

/** n8n's engine, loaded into this process. One a process: n8n keeps its services in one container. */
export interface Engine {
	readonly root: string;
	readonly types: NodeTypeLibrary;
	readonly core: typeof import('n8n-core');
	readonly workflow: typeof import('n8n-workflow');
	/** Reads back a binary that n8n keeps on disk. */
	readBinary(binary: { id?: string; data: string }): Promise<Buffer>;
	/** Closes the model pool and removes the temporary folder. */
	stop(): Promise<void>;
}

export interface EngineOptions {
	/** Node types by full name that win over both packages. */
	extraTypes?: Record<string, INodeType | IVersionedNodeType>;
	/** Keep saved models in the temporary folder too, instead of where the user's n8n keeps them. */
	isolated?: boolean;
}

interface Container {
	get<Type>(token: abstract new (...args: never[]) => Type): Type;
}

/**
 * Loads n8n-core (about a second) with a temporary user folder and a silent log.
 * Nothing is written outside that folder, except what a node saves into the marketing-ai folder.
 */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
	const root = findRepository();
	const load = requireFrom(root);
	const folder = mkdtempSync(join(tmpdir(), 'marketing-ai-'));
	// A caller that ends without `stop()` leaves nothing behind either.
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	setEnvironment(folder, options.isolated ?? false);

	const core = load('n8n-core') as typeof import('n8n-core');
	const workflow = load('n8n-workflow') as typeof import('n8n-workflow');
	const fromCore = requireFrom(join(load.resolve('n8n-core'), '..', '..'));
	const { Container } = fromCore('@n8n/di') as { Container: Container };
	workflow.LoggerProxy.init(silentLogger);
	const binaries = Container.get(core.BinaryDataService);
	await binaries.init();

	return {
		root,
		core,
		workflow,
		types: new NodeTypeLibrary(root, load, options.extraTypes),
		readBinary: async (binary) =>
			await binaries.getAsBuffer({ mimeType: 'application/octet-stream', ...binary }),
		stop: async () => {
			await closePool();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** n8n reads its settings when it is loaded, so they are set before the first require of n8n-core. */
function setEnvironment(folder: string, isolated: boolean): void {
	const userFolder = process.env.N8N_USER_FOLDER ?? homedir();
	const marketingFolder = isolated
		? join(folder, 'marketing-ai')
		: (process.env.N8N_MARKETING_AI_DIR ?? join(userFolder, '.n8n', 'marketing-ai'));
	Object.assign(process.env, {
		N8N_USER_FOLDER: folder,
		N8N_MARKETING_AI_DIR: marketingFolder,
		N8N_ENCRYPTION_KEY: randomBytes(24).toString('hex'),
		N8N_LOG_LEVEL: 'silent',
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem',
	});
}

const silentLogger = { error: noop, warn: noop, info: noop, debug: noop };

function noop(): void {}

async function closePool(): Promise<void> {
	const key = Symbol.for('n8n-nodes-marketing-ai/pool@1');
	const pool = (globalThis as { [name: symbol]: { close?: () => Promise<void> } | undefined })[key];
	await pool?.close?.();
}
