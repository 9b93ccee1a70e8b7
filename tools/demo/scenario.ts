import type { WorkflowRun } from '../engine/runWorkflow';

/** Terminal columns that the demo fills at most. */
export const WIDTH = 96;

/** One example workflow and how the demo shows it. */
export interface Scenario {
	/** File in workflows/. */
	file: string;
	/** What it does for whom, in a sentence or two. */
	purpose: string;
	/** The lines below the purpose. */
	show(run: WorkflowRun): string[];
}
