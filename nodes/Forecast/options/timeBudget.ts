/** One deadline for a whole run: whatever the kernels are asked first, what they are asked next gets what is left. */
export class TimeBudget {
	private readonly end: number;

	/** @param milliseconds of the run, counted from here */
	constructor(milliseconds: number) {
		this.end = performance.now() + milliseconds;
	}

	/** Milliseconds left, at least one: at the deadline the kernels go on by their fast methods and drop no group. */
	left(): number {
		return Math.max(1, this.end - performance.now());
	}
}
