import { findEntities } from '../../models/privacy/findEntities';
import { Masker } from '../../models/privacy/masker';
import type { Part } from '../harness/part';
import { atLeast, atMost, row, type Row } from '../harness/row';
import { ENGINE } from './engine';
import { writeFindings } from './findingsFile';
import { messages, type Planted } from './privacy/messages';

const GATE = 0.97;
const SEED = 20_261_122;
const KINDS: Planted['kind'][] = ['EMAIL', 'PHONE', 'CARD', 'IBAN', 'NATIONAL_ID'];
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}@+]/gu, '');

/** What the masker of the chat model writer finds in generated messages of eight locales. Names are not counted: they come from the item's own fields. */
export const masking: Part = {
	name: 'masking',
	run(): Promise<Row[]> {
		const all = messages(SEED);
		const rows = KINDS.flatMap((kind): Row[] => {
			let right = 0;
			let planted = 0;
			let found = 0;
			const missed: string[] = [];
			for (const message of all) {
				const wanted = message.planted.filter((one) => one.kind === kind).map(({ text }) => plain(text));
				const hits = findEntities(message.text).filter((entity) => entity.kind === kind).map(({ text }) => plain(text));
				planted += wanted.length;
				found += hits.length;
				right += hits.filter((hit) => wanted.includes(hit)).length;
				if (wanted.some((one) => !hits.includes(one))) missed.push(`${message.locale}: ${message.planted.find((one) => one.kind === kind)?.text ?? ''}`);
			}
			writeFindings(`masking.${kind}`, missed.map((detail) => ({ id: kind, code: 'missed', detail })));
			const note = `${planted} planted, ${found} found${missed.length > 0 ? `; missed first: ${missed.slice(0, 2).join(' | ')}` : ''}`;
			return [
				row({ measure: `masker, recall of ${kind}`, engine: ENGINE, unit: 'share', ours: right / planted, gate: atLeast(GATE), note }),
				row({ measure: `masker, precision of ${kind}`, engine: ENGINE, unit: 'share', ours: found === 0 ? 0 : right / found, gate: atLeast(GATE) }),
			];
		});
		const quiet = all.filter(({ planted }) => planted.length === 0);
		const spoilt = quiet.filter(({ text }) => findEntities(text).length > 0);
		const broken = all.filter(({ text }) => {
			const masker = new Masker();
			return masker.unmask(masker.mask(text)) !== text;
		});
		rows.push(
			row({ measure: 'masker, messages without personal data that it changes', engine: ENGINE, unit: 'share', ours: spoilt.length / quiet.length, gate: atMost(1 - GATE), note: `${quiet.length} messages${spoilt.length > 0 ? `; ${spoilt[0]?.text ?? ''}` : ''}` }),
			row({ measure: 'masker, texts that do not come back as they were', engine: ENGINE, unit: 'count', ours: broken.length, gate: atMost(0), note: `${all.length} messages of 8 locales` }),
		);
		return Promise.resolve(rows);
	},
};
