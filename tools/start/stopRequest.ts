export interface StopRequest {
	/** Aborted by the first Ctrl-C, or when the terminal is closed. */
	signal: AbortSignal;
	/** Resolves at the first one. */
	asked: Promise<void>;
	/** Called at the second one: somebody does not want to wait. */
	onInsist(body: () => void): void;
	release(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Turns Ctrl-C into a request that the command answers in order. */
export function stopRequest(): StopRequest {
	const controller = new AbortController();
	let insist: () => void = () => process.exit(130);
	const listener = (): void => {
		if (controller.signal.aborted) insist();
		else controller.abort();
	};
	SIGNALS.forEach((name) => process.on(name, listener));
	const asked = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve(), { once: true }));
	return {
		signal: controller.signal,
		asked,
		onInsist: (body) => {
			insist = body;
		},
		release: () => SIGNALS.forEach((name) => process.off(name, listener)),
	};
}
