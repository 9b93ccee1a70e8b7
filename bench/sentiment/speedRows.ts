import { row, type Row } from '../harness/row';
import { median, spread } from '../harness/statistics';
import type { Contest, Missing, Rates } from './speedRounds';

const NOISY_SPREAD = 0.15;

/** Builds rows of one engine from the rates of all rounds. */
export class SpeedRows {
	constructor(private readonly engine: string, private readonly rates: Rates, private readonly missing: Missing) {}

	/** A rate against another's of the same rounds. */
	row(measure: string, contest: Contest, peer: { contest: Contest; name: string } | null, rest: Partial<Row> = {}): Row {
		const own = this.rates[contest] ?? [];
		const other = peer === null ? undefined : this.rates[peer.contest];
		const notes = [rest.note ?? '', peer === null || other ? '' : (this.missing.get(peer.contest) ?? ''), this.noisy(own)];
		return row({
			measure, engine: this.engine, unit: 'texts/s', ours: median(own),
			...rest,
			...(peer !== null && {
				peer: { name: peer.name, value: other ? median(other) : null },
				ratio: other ? median(own.map((rate, round) => rate / (other[round] ?? NaN))) : null,
			}),
			note: notes.filter((note) => note !== '').join('; '),
		});
	}

	private noisy(rates: readonly number[]): string {
		const apart = spread(rates);
		return apart > NOISY_SPREAD ? `rounds lie ${(100 * apart).toFixed(0)} % apart: noisy machine` : '';
	}
}
