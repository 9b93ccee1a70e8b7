import type { EventTable } from '../types';
import { renumber } from './segmentEvents';
import type { EventMeaning } from './eventTypes';
import { EventTypes } from './eventTypes';
import { bytes, integers, numbers } from './growingList';
import { groupPairs } from './groupPairs';
import { IdIndex } from './idIndex';
import { idText } from './idText';
import type { GivenColumns, Intake, IntakeNote, IntakeSettings, RawEvent, SkipReason } from './intakeTypes';
import { ordersByDay } from './ordersByDay';
import { plainDate, plainInteger } from './plainNumber';
import { readQuantities } from './readQuantities';
import { readTimes } from './readTimes';
import { RowOutcomes } from './rowOutcomes';
import { isServiceLine, serviceCodes } from './serviceLines';
import { CANCELLED, KEPT, REPEATED, RETURN, settlePairs, STRAY_RETURN, VOID } from './settlePairs';
import { SlowCells } from './slowCells';

const MOST_TYPES_NAMED = 10;
const plainPurchase: EventMeaning = { kind: 'weight', weight: 1, isPurchase: true, isOrderState: false };

/** Takes events one by one, from items or from a file, and makes a table of them. */
export class EventBuilder {
	private readonly users = new IdIndex();
	private readonly items = new IdIndex();
	private readonly orders = new IdIndex();
	private readonly segments = new IdIndex();
	private readonly outcomes = new RowOutcomes();
	private readonly types: EventTypes;
	private readonly ignored: ReadonlySet<string>;
	private readonly serviceByItem = new Map<number, boolean>();
	private readonly unknownTypes = new Set<string>();
	private readonly slowDates = new SlowCells();
	private readonly slowQuantities = new SlowCells();
	private readonly hides: Array<{ user: number; item: number }> = [];

	private readonly row = integers();
	private readonly user = integers();
	private readonly item = integers();
	private readonly order = integers();
	private readonly segment = integers();
	private readonly date = numbers();
	private readonly dateCode = integers();
	private readonly quantity = numbers();
	private readonly quantityCode = integers();
	/** Below zero for a type that takes back. */
	private readonly weight = numbers();
	private readonly isPurchase = bytes();
	private readonly mayBeOrderState = bytes();
	private hasOrderStates = false;

	constructor(private readonly given: GivenColumns, private readonly settings: IntakeSettings) {
		this.types = new EventTypes(settings.eventWeights);
		this.ignored = new Set(settings.ignoreItems.map((id) => id.trim().toLowerCase()));
	}

	/** Counts a row, also one that has no event in it. */
	see(row: number): void {
		this.outcomes.see(row);
	}

	skip(row: number, reason: SkipReason): void {
		this.outcomes.skip(row, reason);
	}

	add(event: RawEvent): void {
		const item = this.items.read(event.item);
		if (!item.ok) return this.skip(event.row, `item-${item.reason}`);
		if (this.isNoProduct(item.index)) return this.skip(event.row, 'not-a-product');
		const order = this.given.order ? this.orders.read(event.order) : null;
		const orderIndex = order?.ok === true ? order.index : -1;
		const user = this.userOf(event.user, orderIndex);
		if (!user.ok) return this.skip(event.row, `user-${user.reason}`);
		const meaning = this.meaningOf(event.eventType);
		this.hasOrderStates ||= meaning.kind === 'weight' && meaning.isOrderState;
		if (meaning.kind === 'weight' && meaning.weight === 0) return this.skip(event.row, 'event-type-ignored');
		if (meaning.kind === 'hide') {
			this.hides.push({ user: user.index, item: item.index });
			return this.outcomes.use(event.row);
		}
		this.row.push(event.row);
		this.user.push(user.index);
		this.item.push(item.index);
		this.order.push(orderIndex);
		const segment = this.given.segment ? this.segments.read(event.segment) : null;
		this.segment.push(segment?.ok === true ? segment.index : -1);
		this.weight.push(meaning.kind === 'weight' ? meaning.weight : -1);
		this.isPurchase.push(Number(meaning.kind === 'weight' && meaning.isPurchase));
		this.mayBeOrderState.push(Number(meaning.kind === 'return' && meaning.mayBeOrderState));
		this.addDate(event.date);
		this.addQuantity(event.quantity);
	}

	/** The table, with returns and repeated rows settled. */
	finish(): Intake {
		const notes: IntakeNote[] = [];
		const [user, item, weight, row] = [this.user.view(), this.item.view(), this.weight.view(), this.row.view()];
		const times = this.given.date ? readTimes(this.date.view(), this.dateCode.view(), this.slowDates, this.settings.dateOrder) : { time: null, notes: [] };
		const pieces = readQuantities(this.quantity.view(), this.quantityCode.view(), this.slowQuantities);
		notes.push(...times.notes, ...pieces.notes);
		const quantity = pieces.quantity.map((value, event) => ((weight[event] as number) < 0 ? -Math.abs(value) : value));
		const order = this.given.order ? this.order.view() : null;
		const columns = { user, item, time: times.time, order, quantity, weight, isPurchase: this.isPurchase.view(), mayBeOrderState: this.mayBeOrderState.view(), hasOrderStates: this.hasOrderStates };
		const codes = settlePairs(groupPairs(columns, this.users.texts.length), columns);
		const codesOfService = this.settings.ignoreServiceLines ? serviceCodes(this.items.texts) : new Set<number>();
		const kept: number[] = [];
		const counts = new Array<number>(6).fill(0);
		for (let event = 0; event < codes.length; event += 1) {
			const ownRow = row[event] as number;
			if (codesOfService.has(item[event] as number)) {
				this.outcomes.skip(ownRow, 'not-a-product');
				continue;
			}
			const code = quantity[event] === 0 ? -1 : (codes[event] as number);
			if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
			if (code === -1) this.outcomes.skip(ownRow, 'quantity-zero');
			else if (code === VOID) this.outcomes.skip(ownRow, 'event-type-ignored');
			else if (code === CANCELLED) this.outcomes.skip(ownRow, 'cancelled-by-return');
			else if (code === STRAY_RETURN) this.outcomes.skip(ownRow, 'return-without-purchase');
			else this.outcomes.use(ownRow);
			if (code === KEPT) kept.push(event);
		}
		if ((counts[RETURN] ?? 0) > 0) notes.push({ code: 'recommend-returns', details: { returns: counts[RETURN] ?? 0, purchases: counts[CANCELLED] ?? 0 } });
		if ((counts[REPEATED] ?? 0) > 0) notes.push({ code: 'recommend-duplicates', details: { rows: counts[REPEATED] ?? 0 } });
		const services = [...this.serviceByItem].filter(([, isService]) => isService).map(([place]) => place);
		if (services.length + codesOfService.size > 0) notes.push({ code: 'recommend-service-lines', details: { items: [...services, ...codesOfService].map((place) => this.items.texts[place] as string).slice(0, MOST_TYPES_NAMED) } });
		notes.push(...this.collisionNotes());
		return {
			events: this.table(kept, times.time),
			row: Int32Array.from(kept, (event) => row[event] as number),
			segment: this.given.segment ? kept.map((event) => this.segments.texts[this.segment.at(event)] ?? '') : null,
			hidden: this.hiddenByUser(),
			rows: this.outcomes.summary(),
			notes,
			hasOrderColumn: this.given.order,
		};
	}

	private isNoProduct(index: number): boolean {
		const known = this.serviceByItem.get(index);
		if (known !== undefined) return known;
		const id = this.items.texts[index] as string;
		const is = this.ignored.has(id.toLowerCase()) || (this.settings.ignoreServiceLines && isServiceLine(id));
		this.serviceByItem.set(index, is);
		return is;
	}

	/** A guest is a user of one order. */
	private userOf(value: unknown, order: number): ReturnType<IdIndex['read']> {
		const isGuest = this.settings.zeroIsGuest && idText(value) === '0';
		const reading = this.given.user && !isGuest ? this.users.read(value) : ({ ok: false, reason: 'missing' } as const);
		if (reading.ok || reading.reason !== 'missing' || !this.settings.keepGuests) return reading;
		return { ok: true, index: this.users.add(order < 0 ? `guest ${this.row.length}` : `guest of ${this.orders.texts[order] ?? ''}`) };
	}

	/** A type that nobody knows counts as a purchase of weight 1. */
	private meaningOf(eventType: unknown): EventMeaning {
		if (!this.given.eventType) return plainPurchase;
		const meaning = this.types.meaningOf(eventType);
		if (meaning !== null) return meaning;
		const name = idText(eventType) ?? '';
		if (name !== '') this.unknownTypes.add(name.slice(0, 40));
		return plainPurchase;
	}

	private addDate(value: unknown): void {
		const quick = typeof value === 'string' ? plainDate(value) : NaN;
		this.date.push(quick);
		const isSlow = this.given.date && Number.isNaN(quick) && value !== null && value !== undefined && value !== '';
		this.dateCode.push(isSlow ? this.slowDates.code(value) : -1);
	}

	private addQuantity(value: unknown): void {
		const isEmpty = !this.given.quantity || value === null || value === undefined || value === '';
		const quick = isEmpty ? 1 : typeof value === 'number' ? value : typeof value === 'string' ? plainInteger(value) : NaN;
		this.quantity.push(quick);
		this.quantityCode.push(Number.isNaN(quick) ? this.slowQuantities.code(value) : -1);
	}

	private collisionNotes(): IntakeNote[] {
		const notes: IntakeNote[] = [];
		for (const [what, index] of [['user', this.users], ['item', this.items]] as const) {
			const { numberAndText, alike, examples } = index.collisions();
			if (numberAndText > 0) notes.push({ code: 'recommend-ids-number-and-text', details: { what, count: numberAndText } });
			// Users' ids may be e-mail addresses: none of them goes into a message.
			if (alike > 0) notes.push({ code: 'recommend-ids-alike', details: { what, count: alike, examples: what === 'item' ? examples : [] } });
		}
		if (this.unknownTypes.size > 0) notes.push({ code: 'recommend-event-types-unknown', details: { types: [...this.unknownTypes].slice(0, MOST_TYPES_NAMED) } });
		return notes;
	}

	private hiddenByUser(): Map<string, string[]> {
		const hidden = new Map<string, string[]>();
		for (const { user, item } of this.hides) {
			const [name, id] = [this.users.texts[user] as string, this.items.texts[item] as string];
			const own = hidden.get(name);
			if (own === undefined) hidden.set(name, [id]);
			else own.push(id);
		}
		return hidden;
	}

	/** Users and items that have an event left, renumbered. */
	private table(kept: readonly number[], time: Float64Array | null): EventTable {
		const user = renumber(kept, this.user.view(), this.users.texts);
		const item = renumber(kept, this.item.view(), this.items.texts);
		const keptTime = time === null ? null : Float64Array.from(kept, (event) => time[event] as number);
		return {
			users: user.texts,
			items: item.texts,
			user: user.numbers,
			item: item.numbers,
			weight: Float32Array.from(kept, (event) => this.weight.at(event)),
			time: keptTime,
			order: this.given.order ? Int32Array.from(kept, (event) => this.order.at(event)) : keptTime && ordersByDay(user.numbers, keptTime),
		};
	}
}
