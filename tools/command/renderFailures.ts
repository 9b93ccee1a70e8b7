import type { RunFailure, RunHint } from '../engine/runWorkflow';

/** Each failed node's own message, its description below it. */
export function renderFailures(failures: readonly RunFailure[]): string {
	if (failures.length === 0) return 'The run failed without a message.';
	return failures.map(renderFailure).join('\n');
}

function renderFailure({ node, message, description, itemIndex }: RunFailure): string {
	const item = itemIndex === undefined ? '' : ` (item ${itemIndex + 1})`;
	const next = description === undefined || description === message ? [] : [`  ${description}`];
	return [`The node "${node}" failed${item}: ${message}`, ...next].join('\n');
}

/** One line a hint; the same hint of several runs once. */
export function renderHints(hints: readonly RunHint[]): string[] {
	return [...new Set(hints.map(({ node, message }) => `Hint of "${node}": ${message}`))];
}
