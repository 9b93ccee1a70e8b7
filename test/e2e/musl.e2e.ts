import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findRepository } from '../../tools/engine/repository';
import type { Checks, EndToEndPart } from './endToEndPart';
import { examples } from './support/examples';
import { installMuslNode, type MuslNode } from './musl/installMuslNode';
import { footprintLine, type Footprint } from './support/footprint';
import { readReport } from './support/readReport';
import { runProgram, type Ended } from './support/runProgram';

type Environment = Record<string, string>;
/** Runs a script on one of the two Nodes. */
type Run = (parameters: readonly string[], environment?: Environment) => Promise<Ended>;

interface Judged {
	sentiment: { status: string; label: string; model: { engine: string } };
}
interface Answer {
	code?: string;
	details?: Record<string, unknown>;
	readings?: Array<{ label: string }>;
	model?: { engine: string };
}

const root = findRepository();
const dist = path.join(root, 'dist');
const runtimeScript = (name: string) => path.join(root, 'test/integration/runtime', name);
const childOptions = (options: object = {}) => ({ CHILD_OPTIONS: JSON.stringify({ dist, ...options }) });

export const part: EndToEndPart = {
	name: 'musl',
	title: 'on a Node whose C library is musl, as in n8n’s Docker image',
	missing: async () => {
		const installed = await installMuslNode();
		return typeof installed === 'string' ? installed : null;
	},
	run: async (checks) => {
		const { loader, node } = (await installMuslNode()) as MuslNode;
		const folder = await mkdtemp(path.join(os.tmpdir(), 'marketing-ai-musl-'));
		const onMusl: Run = async (parameters, environment = {}) =>
			await runProgram(loader, [node, ...parameters], { environment: { HOME: folder, ...environment } });
		const here: Run = async (parameters, environment = {}) =>
			await runProgram(process.execPath, parameters, { environment: { HOME: folder, ...environment } });
		try {
			await checkModels(checks, onMusl, here);
			await checkExamples(checks, onMusl, here, folder);
			await checkNative(checks, onMusl);
			await checkExit(checks, onMusl);
			await measure(checks, onMusl, here);
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	},
};

async function checkModels(checks: Checks, onMusl: Run, here: Run): Promise<void> {
	await checks.check('this Node really runs on musl', async () => {
		const script = 'process.report.excludeNetwork = true; process.report.getReport().header.glibcVersionRuntime ?? process.version';
		const { stdout } = await onMusl(['-p', script]);
		match(stdout, /^v\d+/); // a glibc Node prints its C library's version, such as 2.36
		checks.note(`Node ${stdout.trim()} on musl, compared with ${process.version} here`);
	});

	await checks.check('every bundled model answers, and as it does on this machine’s own C library', async () => {
		const script = [path.join(root, 'test/pack/child/runModels.cjs'), root];
		// `auto`, and onnxruntime-node lies in node_modules: where it may be loaded, it would be.
		const answer = await onMusl(script, { N8N_MARKETING_AI_ENGINE: 'auto' });
		deepStrictEqual([answer.status, answer.stderr], [0, '']);
		const results = JSON.parse(answer.stdout) as Record<string, Judged[]>;
		const engine = results['multilingual-sentiment']?.[0]?.sentiment.model.engine ?? 'none';
		notStrictEqual(engine, 'native');
		const expected = await here(script, { N8N_MARKETING_AI_ENGINE: engine });
		deepStrictEqual(results, JSON.parse(expected.stdout));
		checks.note(`engine ${engine}; ${Object.keys(results).join(', ')}`);
	});
}

async function checkExamples(checks: Checks, onMusl: Run, here: Run, folder: string): Promise<void> {
	for (const { file, ourNodes } of examples()) {
		await checks.check(`${path.basename(file)} runs in n8n’s engine, with the same result`, async () => {
			const shown = ourNodes.flatMap((node) => ['--node', node]);
			const resultOf = async (run: Run, engine: string): Promise<string> => {
				const out = path.join(folder, 'out.json');
				const ended = await run([path.join(root, '.build/tools/workflow.js'), file, ...shown, '--out', out], { N8N_MARKETING_AI_ENGINE: engine });
				strictEqual(ended.status, 0, ended.stderr);
				return await readFile(out, 'utf8');
			};
			const result = await resultOf(onMusl, 'auto');
			const engine = /"engine":\s*"(\w+)"/.exec(result)?.[1];
			notStrictEqual(engine, 'native');
			deepStrictEqual(parsed(result), parsed(await resultOf(here, engine ?? 'auto')));
		});
	}
}

/**
 * Numbers to nine digits: the two Nodes differ in version, and V8's exp and log in the last digit. So do the
 * parameters of what was learned in the run, and with them its hash; and it names the moment.
 */
function parsed(text: string): unknown {
	return JSON.parse(text, function (this: unknown, key, value: unknown) {
		if (key === 'hash' && (this as { name?: unknown }).name === 'own labels') return 'learned here';
		if (key === 'createdAt' || key === 'sha256') return 'of the run';
		return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
	});
}

async function checkNative(checks: Checks, onMusl: Run): Promise<void> {
	const packages = path.join(root, 'node_modules');

	await checks.check('native that is demanded is refused by name, without a crash', async () => {
		const ended = await onMusl([runtimeScript('one.cjs')], { ...childOptions(), N8N_MARKETING_AI_ENGINE: 'native', N8N_MARKETING_AI_ORT_PATH: packages });
		deepStrictEqual(readReport<Answer[]>(ended), [{ code: 'engine-unavailable', details: { engine: 'native', reason: 'musl' } }]);
		deepStrictEqual([ended.status, ended.signal], [0, null]);
	});

	await checks.check('native that is only there is left alone', async () => {
		const ended = await onMusl([runtimeScript('one.cjs')], { ...childOptions(), N8N_MARKETING_AI_ENGINE: 'auto', N8N_MARKETING_AI_ORT_PATH: packages });
		const [answer] = readReport<Answer[]>(ended);
		strictEqual(answer?.readings?.[0]?.label, 'positive');
		notStrictEqual(answer?.model?.engine, 'native');
	});

	await checks.check('control: onnxruntime-node itself does not load there', async () => {
		const { status, stderr } = await onMusl(['-e', "require('onnxruntime-node')"]);
		notStrictEqual(status, 0);
		ok(stderr.includes('ERR_DLOPEN_FAILED'), stderr);
	});
}

async function checkExit(checks: Checks, onMusl: Run): Promise<void> {
	for (const [way, from] of [['exit', 'run'], ['handled', 'run'], ['handled', 'start']]) {
		await checks.check(`the process may end in the middle of inference (${way}, from ${from})`, async () => {
			const ended = await onMusl([runtimeScript('exit.cjs')], { ...childOptions({ way, from, delay: 20 }), N8N_MARKETING_AI_ENGINE: 'auto' });
			deepStrictEqual(readReport(ended), { left: true });
			deepStrictEqual([ended.status, ended.signal], [0, null]);
		});
	}
}

async function measure(checks: Checks, onMusl: Run, here: Run): Promise<void> {
	await checks.check('memory can be measured on both', async () => {
		const script = [path.join(root, 'test/e2e/child/footprint.cjs')];
		const environment = { ...childOptions(), N8N_MARKETING_AI_ENGINE: 'auto', N8N_MARKETING_AI_IDLE_MINUTES: '0.02' };
		const musl = readReport<Footprint>(await onMusl(script, environment));
		checks.note(footprintLine('musl', musl));
		const glibc = { ...environment, N8N_MARKETING_AI_ENGINE: musl.engine };
		checks.note(footprintLine('glibc', readReport<Footprint>(await here(script, glibc))));
		const oneArena = { ...glibc, MALLOC_ARENA_MAX: '1' };
		checks.note(footprintLine('glibc with MALLOC_ARENA_MAX=1', readReport<Footprint>(await here(script, oneArena))));
	});
}
