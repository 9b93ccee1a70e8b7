import type { Task } from '../../harness/serveParent';

/** What runs in a process of its own: memory can only be measured in a fresh one. */
export const tasks: Record<string, () => Promise<Task>> = {
	csvToLists: async () => (await import('./csvToLists.js')).csvToListsTask,
};
