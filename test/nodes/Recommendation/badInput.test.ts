import type { IDataObject } from 'n8n-workflow';

import { asOf, closePool, codesOf, day, itemsOf, messageOf, runRecommendation, shop } from './runRecommendation';

afterAll(closePool);

const options = { asOf, tune: false };
const summaryOf = async (events: readonly IDataObject[], parameters: IDataObject = {}): Promise<IDataObject> => (await runRecommendation(events, { options, ...parameters })).summary;

describe('events', () => {
	it('none give nothing', async () => {
		expect(await runRecommendation([], {})).toMatchObject({ lists: [], summaryItem: undefined });
	});

	it('none that can be used are said', async () => {
		const { lists, summary } = await runRecommendation([{ user: '', item: 'a', date: day(1) }, { user: 'u', item: '', date: day(1) }], { options });
		expect(lists).toEqual([]);
		expect(summary).toMatchObject({ status: 'refused', rows: { read: 2, used: 0, skipped: [{ reason: 'user-missing', count: 1, examples: [1] }, { reason: 'item-missing', count: 1, examples: [2] }] } });
		expect(messageOf(summary, 'recommend-no-events')).toMatch(/^No row holds an event that can be used/);
	});

	it('of one user, and of one item, are said', async () => {
		expect(messageOf(await summaryOf([{ user: 'u', item: 'a', date: day(1) }, { user: 'u', item: 'b', date: day(2) }]), 'recommend-one-user')).toMatch(/^All events are of one user/);
		expect(messageOf(await summaryOf(['u', 'v'].map((user) => ({ user, item: 'a', date: day(1) }))), 'recommend-one-item')).toMatch(/^All events are of one item/);
	});

	it('of users who had everything leave nothing to discover', async () => {
		const events = ['u', 'v', 'w'].flatMap((user) => ['a', 'b'].map((item) => ({ user, item, date: day(1) })));
		const { results, summary } = await runRecommendation(events, { options });
		expect(results.map(itemsOf)).toEqual([[], [], []]);
		expect(messageOf(summary, 'recommend-everybody-had-all')).toBe("All 3 users had all 2 items, so Discover has nothing left to show. Set 'Mode' to Buy Again or Next Purchase");
	});

	it('that repeat earlier ones count once', async () => {
		const events = shop();
		const summary = await summaryOf([...events, ...events.slice(0, 5)]);
		expect(messageOf(summary, 'recommend-duplicates')).toBe('5 events repeat earlier ones exactly and count once');
		expect(summary).toMatchObject({ learnedFrom: { events: events.length }, rows: { read: events.length + 5, used: events.length + 5 } });
	});
});

describe('ids', () => {
	it('as numbers and as text are one', async () => {
		const summary = await summaryOf([{ user: 17, item: 'a', date: day(1) }, { user: '17', item: 'b', date: day(2) }, { user: 18, item: 'a', date: day(3) }]);
		expect(summary.learnedFrom).toMatchObject({ users: 2 });
		expect(messageOf(summary, 'recommend-ids-number-and-text')).toBe('The IDs of 1 user came as numbers in some rows and as text in others. They were taken as one');
	});

	it('that look alike are kept apart, and no user is named', async () => {
		const summary = await summaryOf([...shop(), { user: 'C-1', item: '007', date: day(1) }, { user: 'x', item: '7', date: day(1) }]);
		const messages = (summary.warnings as Array<{ code: string; message: string }>).filter(({ code }) => code === 'recommend-ids-alike').map(({ message }) => message);
		expect(messages[0]).toMatch(/^The IDs of 2 users differ in case or leading zeros only and were kept apart/);
		expect(messages[1]).toMatch(/^The IDs of 2 items .+ \(007 \/ 7\) and were kept apart/);
	});

	it('named like object internals are ids', async () => {
		const names = ['__proto__', 'constructor', 'toString'];
		const events = names.flatMap((user) => names.map((item) => ({ user, item: `${item}${user === '__proto__' ? '' : user}`, date: day(2) })));
		const { results } = await runRecommendation(events, { options });
		expect(results.map(({ user }) => user).sort()).toEqual([...names].sort());
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});

	it('of items that nobody knows, and requests without any, are said', async () => {
		const { summary } = await runRecommendation(shop(), { operation: 'similarItems', options }, { requests: [{ item: 'unheard of' }, { item: 'tea' }, { item: '' }] });
		expect(messageOf(summary, 'recommend-unknown-items')).toBe('1 item that was asked for is not known from events or catalogue');
		expect(messageOf(summary, 'recommend-requests-empty')).toBe('1 row of Requests named neither a user nor an item');
	});

	it('that nobody asked about by the operation are said', async () => {
		const { summary } = await runRecommendation(shop(), { options }, { requests: [{ user: 'c-0' }] });
		expect(messageOf(summary, 'recommend-requests-unused')).toBe("The input Requests has 1 row that was not read. Set 'Recommend For' to Requests to answer it");
	});

	it('that nobody knows are answered with what is in demand, and said', async () => {
		const { results, summary, lists } = await runRecommendation(shop(), { recommendFor: 'requests', options }, { requests: [{ user: 'stranger' }, { user: 'c-0' }] });
		expect((results[0]?.items as Array<{ filledBy?: string }>).every(({ filledBy }) => filledBy === 'trending')).toBe(true);
		expect(lists.map(({ pairedItem }) => pairedItem)).toEqual([[{ item: 0, input: 2 }], [{ item: 1, input: 2 }]]);
		expect(messageOf(summary, 'recommend-unknown-users')).toBe('1 request is of somebody without any event: the list holds what is in demand now');
	});
});

describe('cells', () => {
	it('without a readable date fall back to no time', async () => {
		const summary = await summaryOf(shop().map((row) => ({ ...row, date: 'some day' })));
		expect(messageOf(summary, 'recommend-dates-unreadable')).toMatch(/^120 rows had no date that can be read in 'Date Field', which is most of them: the events were used without any time/);
		expect(summary.lists).toBe(40);
	});

	it('with quantities as text are read, returns take back', async () => {
		const events = [...shop().map((row) => ({ ...row, quantity: '1' })), { user: 'c-0', item: 'mug', date: day(90), quantity: '-1' }, { user: 'c-0', item: 'tea', date: day(90), quantity: '-1' }];
		const summary = await summaryOf(events, { quantityField: 'quantity' });
		expect(messageOf(summary, 'recommend-returns')).toBe('1 return took back 1 purchase as a whole');
		expect(summary.rows).toMatchObject({ read: 122, used: 120, skipped: [{ reason: 'cancelled-by-return', count: 1 }, { reason: 'return-without-purchase', count: 1, examples: [122] }] });
	});

	it('of which some have no date that can be read: those are the oldest, and that is said', async () => {
		const summary = await summaryOf(shop().map((row, index) => (index < 3 ? { ...row, date: 'soon' } : row)));
		expect(messageOf(summary, 'recommend-dates-some-unreadable')).toBe("3 rows had no date that can be read and count as the oldest");
	});

	it('with a quantity that is no number count as one piece, and types that nobody knows count 1', async () => {
		const summary = await summaryOf(shop().map((row, index) => ({ ...row, quantity: index === 0 ? 'many' : '2', type: index === 1 ? 'quote_requested' : 'purchase' })), { quantityField: 'quantity', eventTypeField: 'type' });
		expect(messageOf(summary, 'recommend-quantities-unreadable')).toBe("1 row had no number in 'Quantity Field' and counts as one piece");
		expect(messageOf(summary, 'recommend-event-types-unknown')).toBe("These event types count 1, since nothing says what they mean: quote_requested. Give them a weight in the option 'Event Weights'");
	});

	it('in no item name the columns there are', async () => {
		await expect(runRecommendation(shop(), { itemField: 'itme', options })).rejects.toMatchObject({ message: expect.stringContaining("No item has the field 'itme'") as string, description: expect.stringContaining('item') as string });
	});

	it('with postage are no products', async () => {
		expect((await summaryOf([...shop(), { user: 'c-0', item: 'POST', date: day(1) }])).rows).toMatchObject({ skipped: [{ reason: 'not-a-product', count: 1, examples: [121] }] });
	});
});

describe('a CSV file', () => {
	const csv = (text: string | Buffer) => [{ json: {}, binary: { data: { data: Buffer.from(text as string).toString('base64'), mimeType: 'text/csv' } } }];
	const lines = shop().map(({ user, item, date }) => [user, item, date]);
	const run = async (file: string | Buffer) => await runRecommendation([], { options: { ...options, csvBinaryField: 'data' } }, { items: csv(file) });

	it.each([
		['commas', `user,item,date\n${lines.map((line) => line.join(',')).join('\n')}`],
		['semicolons, BOM and Windows line ends', `\ufeffuser;item;date\r\n${lines.map((line) => line.join(';')).join('\r\n')}\r\n`],
		['tabs', `user\titem\tdate\n${lines.map((line) => line.join('\t')).join('\n')}`],
		['quotes with line ends inside', `note,user,item,date\n${lines.map((line) => `"a ""note"",\nof two lines",${line.join(',')}`).join('\n')}`],
	])('with %s gives what items give', async (_, file) => {
		const [fromFile, fromItems] = [await run(file), await runRecommendation(shop(), { options })];
		expect(fromFile.results).toEqual(fromItems.results);
		expect(fromFile.summary.rows).toEqual(fromItems.summary.rows);
		expect(fromFile.lists[0]?.pairedItem).toEqual([{ item: 0 }]);
	});

	it('in another encoding is said', async () => {
		const file = Buffer.concat([Buffer.from('user,item,date\n'), Buffer.from([0x4d, 0xfc, 0x6c, 0x6c]), Buffer.from(`,mug,${day(1)}\nc-2,mug,${day(1)}`)]);
		const { results, summary } = await run(file);
		expect(results[0]?.user).toBe('Müll');
		expect(messageOf(summary, 'recommend-csv-encoding')).toMatch(/^The CSV file is not in UTF-8 and does not say what it is in: it was read as windows-1252/);
	});

	it('without a column names the columns there are', async () => {
		await expect(run('customer,item,date\na,b,2026-01-01')).rejects.toMatchObject({ message: "No item has the field 'user'", description: expect.stringContaining('customer, item, date') as string });
	});

	it('that is empty is said', async () => {
		await expect(run('')).rejects.toMatchObject({ message: 'The CSV file is empty' });
	});

	it('in another encoding than the option says is said', async () => {
		const file = Buffer.concat([Buffer.from('user,item,date\n'), Buffer.from([0x4d, 0xfc, 0x6c, 0x6c]), Buffer.from(`,mug,${day(1)}\nc-2,mug,${day(1)}`)]);
		const { summary } = await runRecommendation([], { options: { ...options, csvBinaryField: 'data', csvEncoding: 'utf-8' } }, { items: csv(file) });
		expect(messageOf(summary, 'recommend-csv-wrong-encoding')).toBe("The CSV file is not all in utf-8: some of its letters could not be read, and IDs that differ in those only were taken as one. Set the option 'CSV Encoding' to what the file is in");
	});

	it('with lines too short, too long, or a quote that never ends is said', async () => {
		const { summary } = await run(`user,item,date\nc-1,mug\nc-2,mug,${day(1)},warm, soft\nc-3,"tea,${day(1)}\nc-4,tea,${day(2)}`);
		expect(messageOf(summary, 'recommend-csv-short-rows')).toBe('2 lines of the CSV file had fewer cells than the header');
		expect(messageOf(summary, 'recommend-csv-long-rows')).toBe('1 line of the CSV file had more cells than the header, so cells may be in the wrong columns. Write the file with quotes around texts');
		expect(messageOf(summary, 'recommend-csv-open-quote')).toBe('A quote that opens in line 4 of the CSV file is never closed: all that follows it was read as one cell');
	});

	it('that is not there, or is asked for by an expression, is said', async () => {
		await expect(runRecommendation(shop(), { options: { ...options, csvBinaryField: 'data' } })).rejects.toMatchObject({ message: "No item has the binary field 'data'" });
		await expect(runRecommendation([], { itemField: '={{ $json.a + $json.b }}', options: { ...options, csvBinaryField: 'data' } }, { items: csv('user,item,date') })).rejects.toMatchObject({ message: "'Item Field' holds an expression, and a CSV file has columns" });
	});
});

describe('catalogue and rules', () => {
	const items = ['mug', 'kettle', 'grinder', 'filter', 'scale', 'pot', 'tea', 'tray', 'jar', 'cosy'];
	const catalogue = items.map((id, index) => ({ id, title: `The ${id}`, price: 10 + index, stock: 0 }));

	it('that leave nothing say which rule took how many', async () => {
		const { summary } = await runRecommendation(shop(), { options }, { catalogue });
		expect(messageOf(summary, 'recommend-rules-left-nothing')).toMatch(/^The rules left nothing to show in 40 lists\. They took away: 10 by In Stock Only/);
	});

	it.each([
		['Exclude Bought', { excludeBought: 'always' }, { mode: 'buyAgain' }, /Exclude Bought/],
		['Categories', { categories: 'Shoes' }, {}, /\d+ by Categories/],
		['Maximum Price', { maximumPrice: 1 }, {}, /\d+ by Minimum and Maximum Price/],
		['Maximum Age', { maximumAge: 1, catalogueDateField: 'published' }, {}, /10 by Maximum Age \(Days\)/],
		['Filter', { filter: { condition: [{ field: 'season', is: 'equal', value: 'winter' }] } }, {}, /\d+ by Filter/],
	])('one alone that leaves nothing is named: %s', async (_, rules, parameters, words) => {
		const rows = catalogue.map((row) => ({ ...row, stock: 3, category: 'Kitchen', season: 'summer', published: '2020-01-01' }));
		const { summary, results } = await runRecommendation(shop(), { ...parameters, options: { ...options, ...rules } }, { catalogue: rows });
		expect(results.flatMap(itemsOf)).toEqual([]);
		expect(messageOf(summary, 'recommend-rules-left-nothing')).toMatch(words);
	});

	it('with other ids than the events are not the list of what may be shown', async () => {
		const { results, summary } = await runRecommendation(shop(), { options }, { catalogue: [{ id: 'X-1', title: 'Other' }] });
		expect(itemsOf(results[0]).length).toBeGreaterThan(0);
		expect(messageOf(summary, 'recommend-catalogue-no-overlap')).toMatch(/^None of the catalogue's 1 items has an event/);
	});

	it('without events, and the reverse, are both handled', async () => {
		const { results, summary } = await runRecommendation(shop(), { options }, { catalogue: [...catalogue.slice(1).map((row) => ({ ...row, stock: 5 })), { id: 'new', title: 'The mug of kettle', price: 9, stock: 2 }] });
		expect(codesOf(summary)).toContain('recommend-catalogue-missing');
		expect(results.flatMap(itemsOf)).not.toContain('mug');
		expect(summary.catalogue).toMatchObject({ items: 10, withEvents: 9, missing: 1 });
	});
});
