import { bytes } from './growingList';
import type { RowOutcome, SkipReason } from './intakeTypes';

const REASONS: readonly SkipReason[] = [
	'user-missing', 'user-unreadable', 'item-missing', 'item-unreadable', 'quantity-zero', 'not-a-product',
	'event-type-ignored', 'cancelled-by-return', 'return-without-purchase', 'lists-differ', 'row-broken',
];
/** No event of the row has been seen yet. */
const OPEN = 0;
const USED = 255;
const EXAMPLES = 5;
const LINKED = 100;

/** What became of each row; a row of several events is used when one of them is. */
export class RowOutcomes {
	private readonly codes = bytes();

	/** Makes room for a row, so that one without any event is counted as well. */
	see(row: number): void {
		while (this.codes.length <= row) this.codes.push(OPEN);
	}

	use(row: number): void {
		this.see(row);
		this.codes.set(row, USED);
	}

	skip(row: number, reason: SkipReason): void {
		this.see(row);
		if (this.codes.at(row) !== USED) this.codes.set(row, REASONS.indexOf(reason) + 1);
	}

	summary(): RowOutcome {
		const codes = this.codes.view();
		const groups = REASONS.map((reason) => ({ reason, count: 0, examples: [] as number[] }));
		const firstUsed: number[] = [];
		let used = 0;
		for (const [row, code] of codes.entries()) {
			if (code === USED) {
				used += 1;
				if (firstUsed.length < LINKED) firstUsed.push(row);
				continue;
			}
			// A row without any event had no item in it.
			const group = groups[code === OPEN ? REASONS.indexOf('item-missing') : code - 1];
			if (group === undefined) continue;
			group.count += 1;
			if (group.examples.length < EXAMPLES) group.examples.push(row + 1);
		}
		return { read: codes.length, used, skipped: groups.filter(({ count }) => count > 0), firstUsed };
	}
}
