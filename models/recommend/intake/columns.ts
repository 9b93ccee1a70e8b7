import { EventBuilder } from './eventBuilder';
import type { GivenColumns, Intake, IntakeSettings } from './intakeTypes';

/** Events as columns of plain cells, one entry an event. A column that was not asked for is null. */
export interface EventColumns {
	/** How many rows there are, those without an event included. */
	readonly rows: number;
	/** Row of each event. */
	readonly row: Int32Array;
	readonly user: readonly unknown[] | null;
	readonly item: readonly unknown[];
	readonly date: readonly unknown[] | null;
	readonly order: readonly unknown[] | null;
	readonly quantity: readonly unknown[] | null;
	readonly eventType: readonly unknown[] | null;
	readonly segment: readonly unknown[] | null;
	/** Rows whose lists are of different lengths, so that nobody can tell what belongs together. */
	readonly uneven: readonly number[];
	/** Rows that were no rows. */
	readonly broken: readonly number[];
}

const EVENTS_BETWEEN_PAUSES = 20_000;

const givenIn = ({ user, date, order, quantity, eventType, segment }: EventColumns): GivenColumns => ({
	user: user !== null,
	date: date !== null,
	order: order !== null,
	quantity: quantity !== null,
	eventType: eventType !== null,
	segment: segment !== null,
});

/** Makes the table out of columns, with pauses. */
export function* readColumns(columns: EventColumns, settings: IntakeSettings): Generator<void, Intake> {
	const builder = new EventBuilder(givenIn(columns), settings);
	if (columns.rows > 0) builder.see(columns.rows - 1);
	for (const row of columns.uneven) builder.skip(row, 'lists-differ');
	for (const row of columns.broken) builder.skip(row, 'row-broken');
	for (const [event, row] of columns.row.entries()) {
		if (event % EVENTS_BETWEEN_PAUSES === EVENTS_BETWEEN_PAUSES - 1) yield;
		builder.add({
			row,
			user: columns.user?.[event],
			item: columns.item[event],
			date: columns.date?.[event],
			order: columns.order?.[event],
			quantity: columns.quantity?.[event],
			eventType: columns.eventType?.[event],
			segment: columns.segment?.[event],
		});
	}
	return builder.finish();
}
