import { createHash } from 'node:crypto';

import { ArtefactError } from '../../artefact/artefactError';
import { MOST_BYTES } from '../../artefact/types';
import { ModelError } from '../../runtime/modelError';
import { keepNeighbours } from '../keepNeighbours';
import type { Recommender } from '../types';
import { pack } from './packed';
import { ARTEFACT_NEIGHBOURS, RECOMMENDER_FORMAT, RECOMMENDER_KIND, RECOMMENDER_VERSION } from './types';

/** First bytes of a file; the last two tell a transfer that changed line ends. */
export const MAGIC = new TextEncoder().encode('N8NMAI-R\r\n');
const LENGTH_BYTES = 4;

export interface SealContext {
	readonly createdBy: string;
	readonly createdAt: string;
	readonly seed: number;
	readonly report: unknown;
}

/**
 * A recommender as bytes: `N8NMAI-R`, the head's length (uint32, little endian), the head as JSON, the arrays, and
 * the SHA-256 of all that. It keeps 50 neighbours an item and no row of any user. The same recommender gives the
 * same bytes.
 *
 * @throws ModelError `recommend-method-not-saved` for userCosine, which is nothing but users' rows;
 * ArtefactError `artefact-too-large` with size and limit
 */
export function sealRecommender(recommender: Recommender, { createdBy, createdAt, seed, report }: SealContext): Uint8Array {
	if (recommender.method === 'userCosine') throw new ModelError('recommend-method-not-saved', { method: 'userCosine' });
	const kept: Recommender = { ...keepNeighbours(recommender, ARTEFACT_NEIGHBOURS), userRows: null };
	const packed = pack(kept);
	const head = {
		format: RECOMMENDER_FORMAT, formatVersion: 1, kind: RECOMMENDER_KIND, kindVersion: RECOMMENDER_VERSION,
		createdBy, createdAt, seed,
		personalData: `ids of ${kept.items.length} items; no ids and no rows of users`,
		report,
		recommender: packed.value,
	};
	const text = new TextEncoder().encode(JSON.stringify(head));
	const body = MAGIC.length + LENGTH_BYTES + text.length + packed.bytes.length;
	const size = body + 32;
	if (size > MOST_BYTES) throw new ArtefactError('artefact-too-large', { bytes: size, limit: MOST_BYTES });
	const file = new Uint8Array(size);
	file.set(MAGIC);
	new DataView(file.buffer).setUint32(MAGIC.length, text.length, true);
	file.set(text, MAGIC.length + LENGTH_BYTES);
	file.set(packed.bytes, MAGIC.length + LENGTH_BYTES + text.length);
	file.set(createHash('sha256').update(file.subarray(0, body)).digest(), body);
	return file;
}
