import { parentPort, workerData } from 'node:worker_threads';

import { ArtefactError } from '../artefact/artefactError';
import { milliseconds } from '../runtime/milliseconds';
import { ModelError } from '../runtime/modelError';
import { ModelLease } from '../runtime/modelLease';
import { ModelLibrary } from '../runtime/modelLibrary';
import type { Reply, Request, WorkerStart } from '../runtime/protocol';
import { readChartFiles } from '../runtime/readChartFiles';
import { Scheduler } from '../runtime/scheduler';
import type { Task } from '../runtime/task';
import { tasks } from './tasks';

const { flags, folder } = workerData as WorkerStart;
const library = new ModelLibrary(folder, flags, process.env);
const send = (reply: Reply): void => parentPort?.postMessage(reply);

const scheduler = new Scheduler({
	onProgress: (job, progress) => send({ kind: 'progress', job, progress }),
	onResult: (job, result) => send({ kind: 'result', job, result }),
	onFailure: ({ id: job, task }, error) => {
		if (ModelError.isInstance(error) || ArtefactError.isInstance(error)) send({ kind: 'failed', job, code: error.code, details: error.details });
		// The name alone: a message of a library may quote the text that it choked on.
		else send({ kind: 'failed', job, code: 'task-failed', details: { task, reason: (error as Error)?.name ?? 'unknown' } });
	},
	breathe: async () => await new Promise((resolve) => setImmediate(resolve)),
});

parentPort?.on('message', (request: Request) => {
	if (request.kind === 'cancel') {
		scheduler.cancel(request.job);
		return;
	}
	const { job, execution, task, payload } = request;
	const known: Task<unknown, unknown> | undefined = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
	if (!known) {
		send({ kind: 'failed', job, code: 'task-failed', details: { task, reason: 'there is no task of that name' } });
		return;
	}
	const lease = new ModelLease(library);
	scheduler.add({ id: job, execution, task, steps: lease.during(known(payload, { library: lease, milliseconds, chartFiles: () => readChartFiles(folder) })) });
});
