import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { asOf, closePool, runRecommendation, shop } from './runRecommendation';

const folders = ['one', 'other'].map((name) => mkdtempSync(join(tmpdir(), `marketing-ai-${name}-`)));
const before = process.env.N8N_MARKETING_AI_DIR;
const at = (place: number): void => {
	process.env.N8N_MARKETING_AI_DIR = folders[place];
};

afterAll(async () => {
	if (before === undefined) delete process.env.N8N_MARKETING_AI_DIR;
	else process.env.N8N_MARKETING_AI_DIR = before;
	folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
	await closePool();
});

const model = (value: string) => ({ __rl: true, mode: 'name', value });
const requests = [{ user: 'c-0' }, { items: ['tea', 'pot'] }];
const training = { recommendFor: 'requests', options: { asOf, tune: false, saveModelAs: 'shop', attachModel: true } };
const file = (): Buffer => {
	const folder = join(process.env.N8N_MARKETING_AI_DIR ?? '', 'artefacts', 'recommender');
	return readFileSync(join(folder, readdirSync(folder)[0] as string));
};

it('a model that one n8n has saved gives the same lists in another one, to the byte', async () => {
	at(0);
	const trained = await runRecommendation(shop(), training, { requests });
	expect(trained.summary.savedAs).toBe('shop');
	const saved = file();
	expect(Buffer.from(trained.summaryItem?.binary?.model?.data ?? '', 'base64').equals(saved)).toBe(true);

	at(1);
	mkdirSync(join(folders[1] as string, 'artefacts', 'recommender'), { recursive: true });
	writeFileSync(join(folders[1] as string, 'artefacts', 'recommender', 'shop.bin'), saved);
	const loaded = await runRecommendation(shop(), { recommendFor: 'requests', model: model('shop'), options: { asOf } }, { requests });
	expect(JSON.stringify(loaded.results)).toBe(JSON.stringify(trained.results));
	const alone = await runRecommendation([], { recommendFor: 'requests', model: model('shop'), options: { asOf } }, { requests: [{ items: 'tea, pot' }] });
	expect(JSON.stringify((alone.results[0] as { items: unknown }).items)).toBe(JSON.stringify((trained.results[1] as { items: unknown }).items));
	await runRecommendation(shop(), training, { requests });
	expect(file().equals(saved)).toBe(true);
});

it('says what it holds, and no user is in it', async () => {
	at(0);
	const text = file().toString('latin1');
	expect(text).toContain('"personalData":"ids of 10 items; no ids and no rows of users"');
	expect(text).not.toMatch(/c-\d/);
});

it.each([
	['changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 400), Buffer.from([1 + (bytes[400] ?? 0)]), bytes.subarray(401)]), /checksum does not fit/],
	['cut', (bytes: Buffer) => bytes.subarray(0, 40), /its end is missing/],
	['something else', () => Buffer.from('{"kind": "recommender"}'), /it is no model/],
	['empty', () => Buffer.alloc(0), /it is empty/],
])('refuses a file that is %s', async (_, spoil, message) => {
	at(0);
	const data = spoil(file());
	const items = [{ json: {}, binary: { model: { data: data.toString('base64'), mimeType: 'application/octet-stream' } } }];
	await expect(runRecommendation([], { recommendFor: 'requests', model: { __rl: true, mode: 'binary', value: 'model' }, options: { asOf } }, { items, requests })).rejects.toMatchObject({ message: expect.stringMatching(message) as string });
});

it('takes a model from a field of an item as Base64', async () => {
	at(0);
	const run = await runRecommendation([{ model: file().toString('base64') }], { recommendFor: 'requests', model: { __rl: true, mode: 'field', value: 'model' }, options: { asOf } }, { requests: [{ items: ['tea'] }] });
	expect(run.results).toHaveLength(1);
});

it('never saves users’ rows', async () => {
	at(0);
	await expect(runRecommendation(shop(), { ...training, method: 'userCosine' }, { requests })).rejects.toMatchObject({ message: "A model of the method 'userCosine' is made of users' own rows and is never saved" });
});
