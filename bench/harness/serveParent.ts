/** What runs in a child process: payload in, plain result out. */
export type Task = (payload: never) => Promise<unknown>;

/** Child side of `Child`: answers one request after another until the parent lets go. */
export function serveParent(load: () => Promise<Task>): void {
	process.on('message', (request: { payload: never }) => {
		void load()
			.then(async (task) => await task(request.payload))
			.then(
				(result) => process.send?.({ result }),
				(error: unknown) => process.send?.({ error: error instanceof Error ? error.message : String(error) }),
			);
	});
	// The idle timer of the pool and a sleeping worker must not keep a finished child alive.
	process.once('disconnect', () => process.exit(0));
}
