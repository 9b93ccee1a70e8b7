const HOUR = 3_600_000;

/**
 * The wall clock of a time zone: milliseconds as if its time were UTC. Zones change on the hour of UTC
 * or its quarters, so one look-up serves a quarter of an hour; Intl's are slow.
 */
export class ZoneClock {
	private readonly offsets = new Map<number, number>();

	private readonly format: Intl.DateTimeFormat | null;

	/** @param zone an IANA name; what Intl does not know counts as UTC */
	constructor(readonly zone: string) {
		this.format = formatOf(zone);
	}

	clockOf(milliseconds: number): number {
		return milliseconds + this.offsetOf(milliseconds);
	}

	private offsetOf(milliseconds: number): number {
		if (this.format === null) return 0;
		const quarter = Math.floor((4 * milliseconds) / HOUR);
		const known = this.offsets.get(quarter);
		if (known !== undefined) return known;
		const moment = (quarter * HOUR) / 4;
		const parts = Object.fromEntries(this.format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
		const clock = Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute);
		this.offsets.set(quarter, clock - moment);
		return clock - moment;
	}
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
	const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
	try {
		return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
	} catch {
		return null;
	}
}
