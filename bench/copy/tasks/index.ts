import type { Task } from '../../harness/serveParent';

/** What can run in a child process: n8n's engine is loaded once a process, and never into the benchmark's own. */
export const tasks: Record<string, () => Promise<Task>> = {
	runNode: async () => (await import('./runNode.js')).runNodeTask,
};
