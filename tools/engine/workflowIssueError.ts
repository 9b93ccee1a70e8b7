/** A workflow that cannot be started; the message says what to change. */
export class WorkflowIssueError extends Error {
	override readonly name = 'WorkflowIssueError';
}
