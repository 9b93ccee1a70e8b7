import { createHash } from 'node:crypto';

import { ArtefactError } from '../../artefact/artefactError';
import { MOST_BYTES } from '../../artefact/types';
import { unpack } from './packed';
import { MAGIC } from './sealRecommender';
import type { RecommenderArtefact } from './types';
import { RECOMMENDER_FORMAT, RECOMMENDER_KIND, RECOMMENDER_VERSION } from './types';

const HASH_BYTES = 32;
const LENGTH_BYTES = 4;

const unreadable = (reason: string): ArtefactError => new ArtefactError('artefact-unreadable', { reason });

function headOf(text: Uint8Array): Readonly<Record<string, unknown>> {
	try {
		const head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text)) as unknown;
		if (typeof head === 'object' && head !== null) return head as Readonly<Record<string, unknown>>;
	} catch {
		// Falls through: what cannot be read has no head.
	}
	throw unreadable('not-an-artefact');
}

/**
 * Opens the bytes of sealRecommender, wherever they were meanwhile, and makes sure that they are whole and unchanged.
 * @throws ArtefactError `artefact-unreadable` (empty, cut, something else), `artefact-changed`, `artefact-kind`,
 * `artefact-newer`, `artefact-too-large`
 */
export function openRecommenderFile(file: Uint8Array): RecommenderArtefact {
	if (file.length === 0) throw unreadable('empty');
	if (file.length > MOST_BYTES) throw new ArtefactError('artefact-too-large', { bytes: file.length, limit: MOST_BYTES });
	if (MAGIC.some((byte, place) => file[place] !== byte)) throw unreadable('not-an-artefact');
	const body = file.length - HASH_BYTES;
	const start = MAGIC.length + LENGTH_BYTES;
	const length = file.length < start ? Infinity : new DataView(file.buffer, file.byteOffset).getUint32(MAGIC.length, true);
	if (start + length > body) throw unreadable('cut');
	const expected = createHash('sha256').update(file.subarray(0, body)).digest();
	if (expected.some((byte, place) => file[body + place] !== byte)) throw new ArtefactError('artefact-changed', { kind: RECOMMENDER_KIND });
	const head = headOf(file.subarray(start, start + length));
	if (head.format !== RECOMMENDER_FORMAT) throw unreadable('not-an-artefact');
	if (head.kind !== RECOMMENDER_KIND) throw new ArtefactError('artefact-kind', { found: String(head.kind).slice(0, 60), expected: RECOMMENDER_KIND });
	if (Number(head.formatVersion) > 1 || Number(head.kindVersion) > RECOMMENDER_VERSION) {
		throw new ArtefactError('artefact-newer', { found: Number(head.kindVersion), known: RECOMMENDER_VERSION, createdBy: String(head.createdBy).slice(0, 60) });
	}
	try {
		return { ...head, recommender: unpack({ value: head.recommender, bytes: file.subarray(start + length, body) }) } as unknown as RecommenderArtefact;
	} catch {
		throw unreadable('not-an-artefact');
	}
}
