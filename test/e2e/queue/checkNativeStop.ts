import { deepStrictEqual, notDeepStrictEqual } from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findRepository } from '../../../tools/engine/repository';
import type { ProcessEnding, RunningN8n } from '../../../tools/realN8n';
import type { Checks } from '../endToEndPart';
import { readReport } from '../support/readReport';
import { runProgram } from '../support/runProgram';
import { until } from '../support/until';
import { inHand } from './inHand';
import { makeJobs, type Job } from './jobs';
import type { Scene } from './scene';
import { send, untilTaken } from './send';

const ABORTED = 134;
const MINUTE = 60_000;
/** From the start of the job: in the middle of loading, and in the middle of inference. */
const MOMENTS = [300, 4_000];

/** Leaving the process inside a native call aborts it; SIGTERM to a worker must never end so. */
export async function checkNativeStop(checks: Checks, { cluster, desk }: Scene): Promise<void> {
	const packages = path.join(findRepository(), 'node_modules');
	try {
		createRequire(path.join(packages, 'x.js')).resolve('onnxruntime-node');
	} catch {
		checks.skip('SIGTERM during native inference', 'onnxruntime-node is not installed in this clone');
		return;
	}
	const native = { N8N_MARKETING_AI_ENGINE: 'native', N8N_MARKETING_AI_ORT_PATH: packages };
	let next = 2_000;
	const begin = async (seconds: number): Promise<{ worker: RunningN8n; job: Job }> => {
		const worker = await cluster.startWorker('native', { ...native, N8N_GRACEFUL_SHUTDOWN_TIMEOUT: String(seconds) });
		const [job] = makeJobs({ first: next++, count: 1, textsEach: 400, times: 10 });
		if (job === undefined) throw new Error('no job');
		await untilTaken(async () => await send(cluster.main.url, 'bundled', job));
		await until('the worker has the job in hand', () => inHand(worker).length > 0, MINUTE);
		return { worker, job };
	};

	for (const moment of MOMENTS) {
		await checks.check(`SIGTERM ${moment} ms into a native job: the worker finishes it and ends with status 0`, async () => {
			const { worker, job } = await begin(300);
			await pause(moment);
			worker.signal('SIGTERM');
			deepStrictEqual(await worker.ended, { status: 0, signal: null });
			deepStrictEqual(desk.of(job.job).map(({ model }) => model.engine), ['native']);
		});

		await checks.check(`SIGTERM ${moment} ms into a native job, and no time to finish it: never status ${ABORTED}`, async () => {
			const { worker, job } = await begin(1);
			await pause(moment);
			worker.signal('SIGTERM');
			const ending = await worker.ended;
			checks.note(`it ended with ${ending.signal ?? `status ${ending.status}`}, the job ${desk.jobs().has(job.job) ? 'done' : 'cut short'}`);
			expectNoAbort(ending);
		});
	}

	await checks.check(`control: a process that leaves without the package’s guard does end with status ${ABORTED}`, async () => {
		const options = { dist: path.join(findRepository(), 'dist'), way: 'unguarded', from: 'run', delay: 20 };
		const script = path.join(findRepository(), 'test/integration/runtime/exit.cjs');
		const ended = await runProgram(process.execPath, [script], { environment: { ...native, CHILD_OPTIONS: JSON.stringify(options) } });
		deepStrictEqual(readReport(ended), { left: true });
		deepStrictEqual([ended.status, ended.signal], [null, 'SIGABRT']);
	});
}

/** A shell shows a process that SIGABRT has ended as status 134. */
function expectNoAbort(ending: ProcessEnding): void {
	notDeepStrictEqual(ending, { status: null, signal: 'SIGABRT' });
	notDeepStrictEqual(ending, { status: ABORTED, signal: null });
}
