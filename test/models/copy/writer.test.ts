import * as fc from 'fast-check';

import { readBrief } from '../../../models/copy/brief/readBrief';
import { allChannels, channelOf } from '../../../models/copy/channelTable';
import { makeWriteTask } from '../../../models/copy/tasks';
import type { BriefInput, Channel } from '../../../models/copy/types';
import { english } from '../../../models/copy/write/english';
import { englishActions } from '../../../models/copy/write/englishActions';
import { openDetails } from '../../../models/copy/write/openDetails';
import { writeSet } from '../../../models/copy/write/writeSet';

// Oracle: sentences written by hand for the facts beside them, and the faults that readers of earlier sets named.
const empty: BriefInput = {
	product: '', description: '', features: [], offer: '', audience: '', language: 'en', tone: '', goal: '', keywords: [], mustInclude: [], bannedWords: [], callsToAction: [],
	existingAds: [], brandVoice: '', finalUrl: '', offerDetails: {}, evidence: '', competitors: [], emoji: 'never', today: '2026-11-22', seed: 42,
};
const printer: Partial<BriefInput> = { product: 'Corvina Label Printer', description: 'An industrial label printer for warehouses.', features: ['Prints 150 mm per second', 'metal housing', 'cable tray', 'quiet motor'], audience: 'warehouse managers' };
const school: Partial<BriefInput> = { product: 'Fretwell Guitar School', features: ['choose your own songs', 'lesson recordings'], offer: 'First lesson $9', offerDetails: { price: 9, currency: 'USD' } };
const inn: Partial<BriefInput> = { product: '溪边小筑民宿', language: 'zh', description: '莫干山脚下的六间房，推门就是竹林和溪水。', features: ['可带宠物', '含双人早餐', '门口就是徒步路线'] };
const read = (input: Partial<BriefInput>): ReturnType<typeof readBrief> => readBrief({ ...empty, ...input }, input.language ?? 'en');
const sentences = (input: Partial<BriefInput>): string[] => english.units(read(input)).map(({ text }) => text);
const write = (input: Partial<BriefInput>, ids: readonly string[]): string[] => writeSet(read(input), ids.map((id) => channelOf(id) as Channel), 0).assets.filter(({ field }) => field !== 'path').map(({ text }) => text);

describe('English sentences', () => {
	it('say each kind of feature with a subject', () => {
		expect(sentences(printer)).toEqual(expect.arrayContaining(['It prints 150 mm per second.', 'It has a cable tray and a quiet motor.', 'It prints 150 mm per second and has metal housing.', 'Meet Corvina Label Printer: an industrial label printer for warehouses.']));
		expect(sentences(school)).toEqual(expect.arrayContaining(['You can choose your own songs.', 'Expect lesson recordings.']));
	});

	it('never say the price of one thing as the price of all', () => {
		expect(openDetails(read(school)).price).toBeUndefined();
		expect(openDetails(read({ ...school, offer: 'Now $9' })).price).toBe(9);
		expect(sentences(school).filter((text) => text.includes('$9'))).toEqual(['First lesson $9.']);
	});

	it('hold none of the phrases that readers would not run', () => {
		const every = allChannels().map(({ id }) => id);
		const texts = [printer, school].flatMap((input) => write(input, every));
		expect(texts.filter((text) => /^You get |up close|The price:|this is yours|^Say yes to|^Need /i.test(text))).toEqual([]);
	});
});

it('a Chinese selling point and what it is good for share a sentence', () => {
	expect(write(inn, ['metaFeed']).some((text) => text.includes('可带宠物，出门不用再托人照看它。') || text.includes('含双人早餐，睡到自然醒，再下来吃早餐。'))).toBe(true);
});

it('a name stands whole wherever its first word stands', () => {
	const name = fc.constantFrom('Zephyrine Harbour Walking Week', 'Quillon Payroll', 'Oxbarrow Standing Desk', 'Brackley Label Printer LP-4');
	const features = fc.subarray(['cable tray', 'quiet motor', 'prints 150 mm per second', 'choose your own songs', 'baked in small batches', 'Bags carried for you'], { minLength: 1 });
	fc.assert(
		fc.property(name, features, fc.constantFrom(...allChannels().map(({ id }) => id)), (product, list, id) => {
			const [first = ''] = product.split(' ');
			const set = writeSet(read({ product, features: list }), [channelOf(id) as Channel], 0);
			for (const { text, field } of set.assets) if (!['path', 'businessName', 'brandName'].includes(field) && text.includes(first)) expect(text).toContain(product);
		}),
		{ numRuns: 60 },
	);
});

it('there are at least two ways to act for everything that is sold', () => {
	for (const actions of Object.values(englishActions)) expect(Math.min(new Set(actions.lines).size, new Set(actions.sentences).size)).toBeGreaterThanOrEqual(6);
});

it.each([['like a pirate', ['copy-tone-unknown']], ['friendly', []], ['', []]])('says of the tone %j: %j', async (tone, codes) => {
	const task = makeWriteTask(() => ({ language: 'en', probability: 1 }) as never)({ briefs: [{ ...empty, ...printer, tone }], channels: [['x']], overrides: [], variants: 0, candidates: [] });
	let step = await task.next();
	while (step.done !== true) step = await task.next();
	expect(step.value[0]?.notes.map(({ code }) => code)).toEqual(codes);
});
