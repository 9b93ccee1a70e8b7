/** What test/e2e/child/footprint.cjs reports, in MB. */
export interface Footprint {
	engine: string;
	base: number;
	working: number;
	peak: number;
	unloaded: number;
}

/** One line for a reader: what the package added to the process that loaded it. */
export function footprintLine(name: string, { engine, base, working, peak, unloaded }: Footprint): string {
	const over = (megabytes: number) => `${Math.round(megabytes - base)} MB`;
	return (
		`${name}, ${engine}: base ${Math.round(base)} MB; over it ${over(peak)} at the peak, ${over(working)} after 300 texts, ` +
		`${over(unloaded)} after the idle worker has ended (${(unloaded / base).toFixed(1)} × base)`
	);
}
