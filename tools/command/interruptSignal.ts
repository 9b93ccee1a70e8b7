/** Aborted by Ctrl-C, which then stops the execution as n8n would instead of ending the process at once. */
export function interruptSignal(): AbortSignal {
	const controller = new AbortController();
	process.once('SIGINT', () => controller.abort());
	process.once('SIGTERM', () => controller.abort());
	return controller.signal;
}
