/** One part of `npm run test:e2e`: a file `NAME.e2e.ts` beside this one that exports `part`. */
export interface EndToEndPart {
	/** What it is called on the command line: the file's name without `.e2e.ts`. */
	name: string;
	/** One line about what it proves. */
	title: string;
	/** Why it cannot run on this machine, as a sentence for the person who reads it; null when it can. */
	missing(): Promise<string | null>;
	/**
	 * Runs every check. It stops what it has started, also when it throws; what it leaves running in
	 * its own process group is ended by the runner.
	 */
	run(checks: Checks): Promise<void>;
}

/** How a part reports. */
export interface Checks {
	/** Counts as failed when `body` throws, and never throws itself: the part goes on with the next check. */
	check(name: string, body: () => Promise<void>): Promise<void>;
	/** Names something that this machine cannot do, and why. */
	skip(name: string, reason: string): void;
	/** A figure or a remark beside the checks. */
	note(line: string): void;
}
