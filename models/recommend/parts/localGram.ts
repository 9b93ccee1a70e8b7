import type { SparseRows } from '../types';

/**
 * Inner products between a few columns of a sparse matrix, without the product of all columns: a list
 * of what each user has among the few meets itself, so the work is the squares of those short lists.
 */
export class LocalGram {
	private readonly head: Int32Array;
	private next = new Int32Array(4096);
	private owner = new Int32Array(4096);
	private value = new Float64Array(4096);
	/** The last products: size × size, row by row, lower triangle. */
	readonly products: Float64Array;

	/**
	 * @param columns items × users
	 * @param most the greatest number of items at a time
	 */
	constructor(private readonly columns: SparseRows, most: number) {
		this.products = new Float64Array(most * most);
		this.head = new Int32Array(columns.columns).fill(-1);
	}

	/**
	 * @param places items
	 * @returns `products`, valid until the next call
	 */
	of(places: Int32Array): Float64Array {
		const size = places.length;
		const { start, column, value } = this.columns;
		const { head, products: gram } = this;
		gram.fill(0, 0, size * size);
		let length = 0;
		for (let row = 0; row < size; row += 1) {
			const place = places[row] as number;
			const end = start[place + 1] as number;
			this.reserve(length + end - (start[place] as number));
			for (let at = start[place] as number; at < end; at += 1) {
				const user = column[at] as number;
				const own = value[at] as number;
				this.next[length] = head[user] as number;
				this.owner[length] = row;
				this.value[length] = own;
				head[user] = length;
				for (let entry = length; entry >= 0; entry = this.next[entry] as number) {
					const cell = row * size + (this.owner[entry] as number);
					gram[cell] = (gram[cell] as number) + own * (this.value[entry] as number);
				}
				length += 1;
			}
		}
		for (let row = 0; row < size; row += 1) {
			const place = places[row] as number;
			for (let at = start[place] as number; at < (start[place + 1] as number); at += 1) head[column[at] as number] = -1;
		}
		return gram;
	}

	private reserve(wanted: number): void {
		if (wanted <= this.next.length) return;
		const size = Math.max(wanted, this.next.length * 2);
		const [next, owner, value] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
		next.set(this.next);
		owner.set(this.owner);
		value.set(this.value);
		[this.next, this.owner, this.value] = [next, owner, value];
	}
}
