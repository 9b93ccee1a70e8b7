import { readBrief } from '../../../models/copy/brief/readBrief';
import { channelOf } from '../../../models/copy/channelTable';
import type { Channel } from '../../../models/copy/types';
import { emphasised, isToneKnown } from '../../../models/copy/write/emphasis';
import { goalActions } from '../../../models/copy/write/goalActions';
import { writeSet } from '../../../models/copy/write/writeSet';

// Oracle: what the options' descriptions in the node promise.
const input = {
	product: 'Nordlicht Lamp', description: 'A dimmable desk lamp with an oak base.', features: ['Dimmable LED', 'solid oak base', 'touch control', 'USB-C port'], offer: '', audience: '', language: 'en', tone: '', goal: '', keywords: [], mustInclude: [],
	bannedWords: [], callsToAction: [], existingAds: [], brandVoice: '', finalUrl: '', offerDetails: {}, evidence: '', competitors: [], emoji: 'never' as const, today: '2026-11-22', seed: 42,
};
const texts = (more: Partial<typeof input>): string[] => writeSet(readBrief({ ...input, ...more }, 'en'), [channelOf('googleRsa') as Channel], 0).assets.map(({ text }) => text.toLowerCase());

it('takes calls to action from the goal', () => {
	const lines = goalActions('sales', 'en', 'goods').map((text) => text.toLowerCase());
	expect(texts({ goal: 'sales' }).some((text) => lines.some((line) => text.includes(line)))).toBe(true);
	expect(texts({ goal: '' }).some((text) => lines.some((line) => text === line))).toBe(false);
});

it('knows two tones, and writes otherwise for each', () => {
	expect(texts({ tone: 'professional' })).not.toEqual(texts({ tone: 'playful' }));
	expect([isToneKnown('calm and plain'), isToneKnown('亲切'), isToneKnown(''), isToneKnown('like a pirate')]).toEqual([true, true, true, false]);
});

it('moves features up for a plain tone and offers up for sales', () => {
	const [feature, benefit, offer] = emphasised([{ angle: 'feature', weight: 0.5 }, { angle: 'benefit', weight: 0.5 }, { angle: 'offer', weight: 0.5 }], { goal: 'sales', tone: 'factual' });
	expect(feature?.weight).toBeGreaterThan(benefit?.weight ?? 1);
	expect(offer?.weight).toBeGreaterThan(0.5);
});
