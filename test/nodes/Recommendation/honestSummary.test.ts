import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { asOf, closePool, codesOf, messageOf, runRecommendation, shop } from './runRecommendation';

const folder = mkdtempSync(join(tmpdir(), 'marketing-ai-honest-'));
const before = process.env.N8N_MARKETING_AI_DIR;
process.env.N8N_MARKETING_AI_DIR = folder;

afterAll(async () => {
	if (before === undefined) delete process.env.N8N_MARKETING_AI_DIR;
	else process.env.N8N_MARKETING_AI_DIR = before;
	rmSync(folder, { recursive: true, force: true });
	await closePool();
});

const options = { asOf, tune: false };

// Oracle: what is so, read by eye: every user of the shop has events.
describe('the summary', () => {
	it('does not say of users with events that nothing is known of them', async () => {
		const { summary } = await runRecommendation(shop(8), { options });
		expect(summary.sentence).not.toContain('nothing is known');
		expect(summary.sentence).toContain('8 of the lists hold only what is in demand, because the events do not show what else would suit those users.');
	});

	it('counts neighbour rows', async () => {
		const { lists, summary } = await runRecommendation(shop(), { operation: 'similarItems', options: { ...options, output: 'neighbourRows' } });
		expect(summary.sentence).toMatch(new RegExp(`^${lists.length} rows of neighbours, learned from 120 events`));
	});

	it('names the model that an evaluation judged', async () => {
		const { summary } = await runRecommendation(shop(120), { operation: 'evaluate', method: 'itemCosine', options });
		const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
		expect(summary.model).toMatchObject({ name: 'recommender-itemCosine' });
		expect(JSON.stringify(summary.model)).not.toContain(emptyHash.slice(0, 8));
	});

	it('promises no list where the rules left none', async () => {
		const { summary } = await runRecommendation(shop(), { recommendFor: 'requests', options: { ...options, categories: 'Boats' } }, { requests: [{ user: 'stranger' }], catalogue: [{ id: 'tea', category: 'Kitchen' }] });
		expect(messageOf(summary, 'recommend-unknown-users')).toBe('1 request is of somebody without any event: nothing in demand was left to show');
	});

	it('does not ask for a date field that it has just called unreadable', async () => {
		const { summary } = await runRecommendation(shop().map((row) => ({ ...row, date: 'some day' })), { options });
		expect(codesOf(summary)).toContain('recommend-dates-unreadable');
		expect(codesOf(summary)).not.toContain('recommend-no-dates');
	});
});

// Oracle: a saved model holds no users, and is never learned again.
describe('a saved model', () => {
	const model = { __rl: true, mode: 'name', value: 'shop' };
	beforeAll(async () => {
		await runRecommendation(shop(), { options: { ...options, saveModelAs: 'shop' } });
	});

	it('is not saved under a second name, and that is said', async () => {
		const { summary } = await runRecommendation(shop(), { model, options: { ...options, saveModelAs: 'second' } });
		expect(summary.savedAs).toBeNull();
		expect(codesOf(summary)).toContain('recommend-model-not-saved-again');
	});

	it('has nobody to recommend for without events, and that is said', async () => {
		const { lists, summary } = await runRecommendation([], { model, options });
		expect(lists).toEqual([]);
		expect(codesOf(summary)).toContain('recommend-model-without-users');
	});

	it('answers a user who is named in the path of a webhook', async () => {
		const { results } = await runRecommendation(shop(), { model, recommendFor: 'requests', options }, { requests: [{ params: { user_id: 'c-3' }, body: {}, query: {} }] });
		expect(results.map(({ user }) => user)).toEqual(['c-3']);
	});
});
