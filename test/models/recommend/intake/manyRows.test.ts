import { readFile, skippedOf } from './csvFiles';

// A million rows end alike, and take a busy machine a quarter of a minute.
const ROWS = 200_000;
const [USERS, ITEMS, DAYS] = [30_000, 4_000, 700];

/** Row `row` by plain arithmetic: every 100th has no user, every 1,000th has a quantity of 0. */
function line(row: number): string {
	const user = row % 100 === 99 ? '' : `u${row % USERS}`;
	const date = new Date(Date.UTC(2024, 0, 1 + (row % DAYS))).toISOString().slice(0, 10);
	return `${user};"item; ${(row * 7) % ITEMS}";${date};${row % 1000 === 500 ? 0 : 1 + (row % 3)};${row}\r\n`;
}

/** Oracle: the counts that the generator's arithmetic has. */
it('a file of 200,000 rows ends with the right counts', () => {
	const text = ['user;item;date;quantity;order\r\n', ...Array.from({ length: ROWS }, (_, row) => line(row))].join('');
	const { events, rows, notes } = readFile(text, ['user', 'item', 'date', 'quantity', 'order']);
	expect(rows.read).toBe(ROWS);
	expect(skippedOf({ rows } as ReturnType<typeof readFile>)).toEqual({ 'user-missing': ROWS / 100, 'quantity-zero': ROWS / 1000 });
	expect(rows.used).toBe(ROWS - ROWS / 100 - ROWS / 1000);
	expect(events.user.length).toBe(rows.used);
	// 30,000 is a multiple of 1,000: and so is 4,000: it is always the same users and items whose rows are left out.
	expect(events.users.length).toBe(USERS - USERS / 100 - USERS / 1000);
	expect(events.items.length).toBe(ITEMS - ITEMS / 100 - ITEMS / 1000);
	expect(events.items[1]).toBe('item; 7');
	expect(events.time?.reduce((least, each) => Math.min(least, each), Infinity)).toBe(Date.UTC(2024, 0, 1));
	// 700 days: the last one's rows are all without a user.
	expect(events.time?.reduce((most, each) => Math.max(most, each), 0)).toBe(Date.UTC(2024, 0, DAYS - 1));
	expect(notes).toEqual([]);
});
