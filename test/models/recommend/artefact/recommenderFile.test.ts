import { createHash } from 'node:crypto';

import fc from 'fast-check';

import { ArtefactError } from '../../../../models/artefact/artefactError';
import { openRecommenderFile } from '../../../../models/recommend/artefact/openRecommenderFile';
import { sealRecommender } from '../../../../models/recommend/artefact/sealRecommender';
import { defaultSettings } from '../../../../models/recommend/defaultSettings';
import { keepNeighbours } from '../../../../models/recommend/keepNeighbours';
import { train } from '../../../../models/recommend/train';
import { errors } from '../../../../nodes/shared/messages';
import { NOW, tableOf, twoTastes } from '../fixtures';

const LIMIT = 32 * 1024 * 1024;
const CONTEXT = { createdBy: '0.0.0', createdAt: '2026-03-01T00:00:00.000Z', seed: 1, report: { ndcg: 0.25 } };
const recommender = train(tableOf(twoTastes(60)), null, { ...defaultSettings(NOW), tune: false });
const file = sealRecommender(recommender, CONTEXT);

/** The error that a call ends with. */
function errorOf(call: () => unknown): ArtefactError | null {
	try {
		call();
		return null;
	} catch (error) {
		if (ArtefactError.isInstance(error)) return error;
		throw error;
	}
}

/** A file with another head, whose checksum is right. */
function withHead(change: (head: Record<string, unknown>) => Record<string, unknown>): Uint8Array {
	const length = new DataView(file.buffer).getUint32(10, true);
	const head = JSON.parse(new TextDecoder().decode(file.subarray(14, 14 + length))) as Record<string, unknown>;
	const text = Buffer.from(JSON.stringify(change(head)));
	const size = Buffer.alloc(4);
	size.writeUInt32LE(text.length);
	const body = Buffer.concat([file.subarray(0, 10), size, text, file.subarray(14 + length, file.length - 32)]);
	return new Uint8Array(Buffer.concat([body, createHash('sha256').update(body).digest()]));
}

describe('a recommender’s file', () => {
	/** Oracle: the recommender that went in, and the bytes of the first file. */
	it('opens to the same recommender, and seals to the same bytes', () => {
		const opened = openRecommenderFile(file);
		expect(opened.recommender).toEqual({ ...keepNeighbours(recommender, 50), userRows: null });
		expect(opened).toMatchObject({ kind: 'recommender', ...CONTEXT });
		expect(Buffer.from(sealRecommender(opened.recommender, CONTEXT)).equals(Buffer.from(file))).toBe(true);
	});

	it('opens wherever it lies in a buffer', () => {
		const shifted = new Uint8Array(file.length + 7);
		shifted.set(file, 3);
		expect(openRecommenderFile(shifted.subarray(3, 3 + file.length))).toEqual(openRecommenderFile(file));
	});

	it('with one changed byte is refused, wherever it is', () => {
		fc.assert(fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
			const changed = file.slice();
			changed[place] = (changed[place] as number) ^ change;
			expect(['artefact-changed', 'artefact-unreadable']).toContain(errorOf(() => openRecommenderFile(changed))?.code);
		}), { examples: [[0, 1], [9, 1], [10, 1], [13, 1], [14, 1], [file.length - 1, 1]] });
	});

	it('that was cut is refused, however little is left or missing', () => {
		fc.assert(fc.property(fc.nat(file.length - 1), (length) => {
			expect(['artefact-changed', 'artefact-unreadable']).toContain(errorOf(() => openRecommenderFile(file.slice(0, length)))?.code);
		}), { examples: [[0], [1], [10], [13], [14], [file.length - 1]] });
	});

	it('with bytes behind its end is refused', () => {
		const longer = new Uint8Array(file.length + 1);
		longer.set(file);
		expect(errorOf(() => openRecommenderFile(longer))?.code).toBe('artefact-changed');
	});

	it.each([
		['another kind', { kind: 'sentimentHead' }, 'artefact-kind', { found: 'sentimentHead', expected: 'recommender' }],
		['a newer version', { kindVersion: 2, createdBy: '9.0.0' }, 'artefact-newer', { found: 2, known: 1, createdBy: '9.0.0' }],
		['another format', { format: 'x' }, 'artefact-unreadable', { reason: 'not-an-artefact' }],
		['arrays outside of it', { recommender: { $array: 'float64', start: 0, length: 1e9 } }, 'artefact-unreadable', { reason: 'not-an-artefact' }],
	])('of %s is refused', (_, change, code, details) => {
		expect(errorOf(() => openRecommenderFile(withHead((head) => ({ ...head, ...change }))))).toMatchObject({ code, details });
	});

	// Oracle: 32 MB are 33,554,432 bytes; a report of 33 million letters makes the head larger than that.
	it('of more than 32 MB is refused with its size and the limit, when it is made and when it comes', () => {
		const made = errorOf(() => sealRecommender(recommender, { ...CONTEXT, report: 'x'.repeat(LIMIT) }));
		expect(made).toMatchObject({ code: 'artefact-too-large', details: { limit: LIMIT } });
		// The quoted letters stand in the place of the report that the small file has.
		expect(made?.details.bytes).toBe(file.length - JSON.stringify(CONTEXT.report).length + LIMIT + 2);
		const came = errorOf(() => openRecommenderFile(new Uint8Array(40 * 1024 * 1024)));
		expect(came?.details).toEqual({ bytes: 40 * 1024 * 1024, limit: LIMIT });
		expect(errors['artefact-too-large'](came?.details as { bytes: number; limit: number }).message).toMatch(/\b40(\.0)? MB.*\b32(\.0)? MB/);
	});
});
