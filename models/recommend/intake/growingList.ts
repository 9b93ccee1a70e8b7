const firstCapacity = 1024;

type Typed = Int32Array | Float64Array | Uint8Array;

/** A typed array that grows: a million numbers without a million objects. */
export class GrowingList<Values extends Typed> {
	private values: Values;

	length = 0;

	constructor(private readonly make: (capacity: number) => Values) {
		this.values = make(firstCapacity);
	}

	push(value: number): void {
		if (this.length === this.values.length) {
			const grown = this.make(2 * this.values.length);
			grown.set(this.values);
			this.values = grown;
		}
		this.values[this.length] = value;
		this.length += 1;
	}

	at(index: number): number {
		return this.values[index] as number;
	}

	set(index: number, value: number): void {
		this.values[index] = value;
	}

	/** The numbers so far, without a copy. */
	view(): Values {
		return this.values.subarray(0, this.length) as Values;
	}
}

export const integers = (): GrowingList<Int32Array> => new GrowingList((capacity) => new Int32Array(capacity));
export const numbers = (): GrowingList<Float64Array> => new GrowingList((capacity) => new Float64Array(capacity));
export const bytes = (): GrowingList<Uint8Array> => new GrowingList((capacity) => new Uint8Array(capacity));
