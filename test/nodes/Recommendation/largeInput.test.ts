import { closePool, messageOf, runRecommendation, shop, asOf } from './runRecommendation';

/** A million lines take seconds, minutes on a machine that does other things as well. */
jest.setTimeout(300_000);

const before = process.env.N8N_MARKETING_AI_MEMORY_MB;

afterAll(async () => {
	if (before === undefined) delete process.env.N8N_MARKETING_AI_MEMORY_MB;
	else process.env.N8N_MARKETING_AI_MEMORY_MB = before;
	await closePool();
});

const LINES = 1_000_000;
const USERS = 100_000;
const ITEMS = 2000;

/** Lines of 34 bytes, made by arithmetic: ten of each user, none twice. */
function csvFile(): Buffer {
	const lines = ['user,item,date,note'];
	for (let at = 0; at < LINES; at += 1) {
		const [user, step] = [at % USERS, Math.floor(at / USERS)];
		lines.push(`u${String(user).padStart(6, '0')},i${String((user * 31 + step * 7) % ITEMS).padStart(4, '0')},2026-04-${String(1 + ((user + step) % 28)).padStart(2, '0')},plain note`);
	}
	return Buffer.from(lines.join('\n'));
}

// Oracle: how the file was made.
it('a CSV file of a million lines and more than 32 MB is read without a million items', async () => {
	const file = csvFile();
	expect(file.length).toBeGreaterThan(32 * 1024 * 1024);
	const items = [{ json: {}, binary: { data: { data: file.toString('base64'), mimeType: 'text/csv' } } }];
	const run = await runRecommendation([], { recommendFor: 'requests', method: 'popularity', count: 3, options: { asOf, csvBinaryField: 'data' } }, { items, requests: [{ user: 'u000000' }, { user: 'nobody' }] });
	expect(run.summary).toMatchObject({ lists: 2, rows: { read: LINES, used: LINES, skipped: [] }, learnedFrom: { events: LINES, users: USERS, items: ITEMS } });
	expect(run.lists.map(({ pairedItem }) => pairedItem)).toEqual([[{ item: 0, input: 2 }], [{ item: 1, input: 2 }]]);
	expect(messageOf(run.summary, 'recommend-unknown-users')).toBe('1 request is of somebody without any event: the list holds what is in demand now');
});

it('200,000 items are read with pauses, and links are bounded', async () => {
	const rows = Array.from({ length: 200_000 }, (_, at) => ({ user: at % 5000, item: `i${(at * 7 + Math.floor(at / 5000)) % 500}`, date: '2026-04-10' }));
	const run = await runRecommendation(rows, { method: 'popularity', recommendFor: 'requests', options: { asOf } }, { requests: [{ user: 1 }] });
	expect(run.summary.rows).toMatchObject({ read: 200_000 });
	expect(run.summaryItem?.pairedItem).toHaveLength(100);
});

it('what would not fit is refused with numbers before it begins', async () => {
	process.env.N8N_MARKETING_AI_MEMORY_MB = '1';
	await expect(runRecommendation(shop(), { options: { asOf } })).rejects.toMatchObject({
		message: '120 events of 10 items would take about 1 MB of memory to learn from, and 0 MB are free for it',
		description: expect.stringContaining('N8N_MARKETING_AI_MEMORY_MB') as string,
	});
});
