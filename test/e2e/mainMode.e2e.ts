import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findRepository } from '../../tools/engine/repository';
import { activateWorkflow, createWorkflow, listWorkflows, runProgram, stopExecution, whenFinished, whenWebhookListens } from '../../tools/realN8n';
import type { N8nInstallation, ProcessEnding, Rest, WorkflowDocument } from '../../tools/realN8n';
import { n8nEnvironment } from '../../tools/realN8n/n8nEnvironment';
import type { Checks, EndToEndPart } from './endToEndPart';
import { beginExecution } from './main/beginExecution';
import { cannotRunN8n } from './main/cannotRunN8n';
import { eventLoopLag } from './main/eventLoop';
import { equal, holds } from './main/expect';
import { listWorkflow, plainListWorkflow, reviewWorkflow } from './main/mainWorkflows';
import { memoryOf } from './main/memoryOf';
import { nodeTime } from './main/nodeTime';
import { smtpSink } from './main/smtpSink';
import { testN8n } from './main/testN8n';
import type { TestN8n } from './main/testN8n';
import { webhookCall } from './main/webhookCall';

interface Judged {
	status: string;
	label: string;
	model: { engine: string };
}

const IDLE_MINUTES = 0.2;

/** n8n as most people run it: one process. */
export const part: EndToEndPart = {
	name: 'mainMode',
	title: 'one n8n: import, webhook in, mail out, stop in the middle, SIGTERM during inference, memory',
	missing: cannotRunN8n,
	run: async (checks) => {
		const sink = await smtpSink();
		const server = await testN8n({
			environment: { N8N_METRICS: 'true', N8N_MARKETING_AI_IDLE_MINUTES: String(IDLE_MINUTES) },
			before: importExamples,
		});
		try {
			await checkExamples(checks, server);
			await checkReview(checks, server, sink);
			await checkStop(checks, server);
			await noteOverhead(checks, server);
			await checkSignals(checks, server);
		} finally {
			await server.close();
			await sink.close();
		}
	},
};

/** As workflows/README.md says: n8n's own command line. */
async function importExamples(installation: N8nInstallation, folder: string): Promise<void> {
	const workflows = join(findRepository(), 'workflows');
	const environment = { ...n8nEnvironment({ folder, port: 0, brokerPort: 0 }), ...installation.environment };
	const command = [installation.n8n, 'import:workflow', '--separate', `--input=${workflows}`];
	const { status, output } = await runProgram(installation.node, command, { environment });
	if (status !== 0) throw new Error(`n8n import:workflow failed: ${output.slice(-1000)}`);
}

async function checkExamples(checks: Checks, { rest }: TestN8n): Promise<void> {
	await checks.check('the examples, imported by the command line, are in the editor', async () => {
		const names = (await listWorkflows(rest)).map(({ name }) => name);
		holds(names.length >= 3 && names.includes('Angry customers: tell the service team'), `found ${JSON.stringify(names)}`);
	});
}

async function publish(rest: Rest, document: WorkflowDocument, path: string): Promise<void> {
	const workflow = await createWorkflow(rest, document);
	await activateWorkflow(rest, workflow);
	await whenWebhookListens(rest, path);
}

async function checkReview(checks: Checks, server: TestN8n, sink: { port: number; mails: string[] }): Promise<void> {
	const { rest, n8n } = server;
	const credential = await rest.post<{ id: string; name: string }>('/credentials', {
		name: 'Sink',
		type: 'smtp',
		data: { user: '', password: '', host: '127.0.0.1', port: sink.port, secure: false, disableStartTls: true },
	});
	const before = await memoryOf(n8n.processId);
	await checks.check('webhook in, judged item out, mail sent', async () => {
		await publish(rest, reviewWorkflow({ id: credential.id, name: credential.name }), 'review');
		const judged = await webhookCall<Judged>(n8n.url, 'review', { text: 'The kettle broke after two days, I want my money back' });
		equal([judged.status, judged.label], ['decided', 'negative'], 'status and label');
		equal(sink.mails.length, 1, 'mails');
		holds(/^Subject: negative\r$/m.test(sink.mails[0] ?? ''), 'the mail has no subject "negative"');
		checks.note(`engine ${judged.model.engine}`);
	});
	const after = await memoryOf(n8n.processId);
	checks.note(`memory of n8n: ${before.toFixed(0)} MB before the first analysis, ${after.toFixed(0)} MB after it (+${(after - before).toFixed(0)})`);
	await pause(IDLE_MINUTES * 60_000 + 8_000);
	const idle = await memoryOf(n8n.processId);
	checks.note(`memory of n8n after the model was unloaded: ${idle.toFixed(0)} MB (${(idle / before).toFixed(2)} times before)`);
}

async function checkStop(checks: Checks, server: TestN8n): Promise<void> {
	const { rest, n8n } = server;
	await checks.check('an execution stopped in the middle is canceled, and the next one works at once', async () => {
		await publish(rest, listWorkflow('long'), 'long');
		const id = await beginExecution(server, 'long', { count: 20_000, distinct: 20_000 });
		await pause(4_000);
		await stopExecution(rest, id);
		equal((await whenFinished(rest, id, 20_000)).status, 'canceled', 'status');
		const started = Date.now();
		const judged = await webhookCall<Judged>(n8n.url, 'review', { text: 'Wonderful, thank you so much' });
		equal(judged.label, 'positive', 'label of the next one');
		checks.note(`the next one took ${Date.now() - started} ms`);
	});
}

const MANY = { count: 10_000, distinct: 200 };

async function noteOverhead(checks: Checks, server: TestN8n): Promise<void> {
	const { rest, n8n } = server;
	await publish(rest, plainListWorkflow('plain'), 'plain');
	await publish(rest, listWorkflow('many'), 'many');
	const lines: string[] = [];
	const runMany = async (path: string, nodeName: string): Promise<void> => {
		const base = await memoryOf(n8n.processId);
		await eventLoopLag(n8n.url);
		const id = await beginExecution(server, path, MANY);
		equal((await whenFinished(rest, id, 300_000)).status, 'success', 'status');
		const { p99, longest } = await eventLoopLag(n8n.url);
		const { milliseconds, items } = await nodeTime(rest, id, nodeName);
		equal(items, MANY.count, 'items');
		const memory = `${base.toFixed(0)} MB before, ${(await memoryOf(n8n.processId)).toFixed(0)} MB after`;
		lines.push(`${nodeName}: ${(milliseconds / 1000).toFixed(1)} s in the node; n8n's event loop p99 ${p99.toFixed(0)} ms, longest ${longest.toFixed(0)} ms; memory ${memory}`);
	};
	await checks.check('10,000 items (200 distinct) in one execution come out complete', async () => {
		await runMany('plain', 'Edit Fields');
		await runMany('many', 'Sentiment');
	});
	lines.forEach((line) => checks.note(line));
}

async function checkSignals(checks: Checks, server: TestN8n): Promise<void> {
	const native = join(findRepository(), 'node_modules/onnxruntime-node');
	const engines: Array<[name: string, environment: Record<string, string>]> = [
		['our own', { N8N_MARKETING_AI_ENGINE: 'simd' }],
		['native', { N8N_MARKETING_AI_ENGINE: 'native', N8N_MARKETING_AI_ORT_PATH: native }],
	];
	for (const [name, environment] of engines) {
		await checks.check(`SIGTERM during inference (${name}): n8n waits for the execution and ends in order`, async () => {
			const { status, signal } = await terminateDuring(server, { ...environment, N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '120' }, 400);
			holds(status === 0 || status === 143 || signal === 'SIGTERM', `ended with ${signal ?? `status ${status}`}:\n${server.n8n.log().slice(-800)}`);
		});
		// n8n itself then gives up with status 1. What must not happen is an abort (134) by the engine.
		await checks.check(`SIGTERM during inference (${name}) that outlasts n8n's patience: no abort`, async () => {
			const { status, signal } = await terminateDuring(server, { ...environment, N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '4' }, 50_000);
			checks.note(`ended with ${signal ?? `status ${status}`}`);
			holds(status !== null && status !== 134, `ended with ${signal ?? `status ${status}`}:\n${server.n8n.log().slice(-800)}`);
		});
	}
}

/** Restarts n8n, begins a long execution and asks n8n to end while the model is at work. */
async function terminateDuring(server: TestN8n, environment: Record<string, string>, texts: number): Promise<ProcessEnding> {
	await server.restart(environment);
	await whenWebhookListens(server.rest, 'long');
	await beginExecution(server, 'long', { count: texts, distinct: texts });
	await pause(2_500);
	return await server.n8n.stop();
}
