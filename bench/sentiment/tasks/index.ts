import type { Task } from '../../harness/serveParent';

/**
 * What can run in a child process, by name. Each is loaded only in the child that runs it: a process
 * that measures memory must not hold another task's packages.
 */
export const tasks: Record<string, () => Promise<Task>> = {
	aspects: async () => (await import('./aspects.js')).aspectsTask,
	analyze: async () => (await import('./analyze.js')).analyzeTask,
	logits: async () => (await import('./logits.js')).logitsTask,
	peerGraph: async () => (await import('./peerGraph.js')).peerGraphTask,
	pipeline: async () => (await import('./pipeline.js')).pipelineTask,
	footprint: async () => (await import('./footprint.js')).footprintTask,
	nodeOverhead: async () => (await import('./nodeOverhead.js')).nodeOverheadTask,
	requireTime: async () => (await import('./requireTime.js')).requireTimeTask,
};
