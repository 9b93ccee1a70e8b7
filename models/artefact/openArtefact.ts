import { ArtefactError } from './artefactError';
import { checksumOf } from './sealArtefact';
import { ARTEFACT_FORMAT, FORMAT_VERSION, MOST_BYTES, type Artefact } from './types';

/** What the reader can use. */
export interface ExpectedArtefact {
	kind: string;
	/** The newest version of the kind that the reader knows; older ones are its own matter. */
	kindVersion: number;
}

type Fields = Record<string, unknown>;

const TEXTS = ['kind', 'createdBy', 'createdAt', 'personalData', 'sha256'] as const;
const NUMBERS = ['formatVersion', 'kindVersion', 'seed'] as const;
const PARTS = ['schema', 'parameters', 'report'] as const;
const LONGEST_KIND = 60;

function textOf(value: Uint8Array | string): string {
	const bytes = typeof value === 'string' ? Buffer.byteLength(value) : value.byteLength;
	if (bytes > MOST_BYTES) throw new ArtefactError('artefact-too-large', { bytes, limit: MOST_BYTES });
	return typeof value === 'string' ? value : Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8');
}

/** JSON text, bytes of it, or an object that was JSON before. */
function parsed(value: unknown): unknown {
	if (typeof value !== 'string' && !(value instanceof Uint8Array)) return value;
	const text = textOf(value);
	if (text.trim() === '') throw new ArtefactError('artefact-unreadable', { reason: 'empty' });
	try {
		return JSON.parse(text) as unknown;
	} catch {
		// A document that begins as an object and does not end is one that was cut.
		throw new ArtefactError('artefact-unreadable', { reason: /^\s*\{/.test(text) ? 'cut' : 'not-json' });
	}
}

function fieldsOf(value: unknown): Fields {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ArtefactError('artefact-unreadable', { reason: 'not-an-artefact' });
	const fields = value as Fields;
	if (fields.format !== ARTEFACT_FORMAT) throw new ArtefactError('artefact-unreadable', { reason: 'not-an-artefact' });
	const missing = [
		...TEXTS.filter((name) => typeof fields[name] !== 'string'),
		...NUMBERS.filter((name) => typeof fields[name] !== 'number'),
		...PARTS.filter((name) => fields[name] === undefined),
	];
	if (missing.length > 0) throw new ArtefactError('artefact-unreadable', { reason: 'fields-missing', fields: missing.join(', ') });
	return fields;
}

function matchesItsChecksum(artefact: Artefact): boolean {
	try {
		return checksumOf(artefact) === artefact.sha256;
	} catch {
		// Nested without end, or with what JSON cannot hold: nothing that sealArtefact made.
		return false;
	}
}

/**
 * Reads an artefact and makes sure that it is whole, unchanged and meant for the reader.
 * @param value the object, its JSON text, or the bytes of that; it is not changed
 * @throws ArtefactError `artefact-unreadable` (empty, cut, no artefact at all), `artefact-newer`, `artefact-kind`,
 * `artefact-changed`, `artefact-too-large`
 */
export function openArtefact(value: unknown, { kind, kindVersion }: ExpectedArtefact): Artefact {
	const artefact = fieldsOf(parsed(value)) as unknown as Artefact;
	if (artefact.formatVersion > FORMAT_VERSION) {
		throw new ArtefactError('artefact-newer', { found: artefact.formatVersion, known: FORMAT_VERSION, createdBy: artefact.createdBy.slice(0, LONGEST_KIND) });
	}
	if (artefact.kind !== kind) throw new ArtefactError('artefact-kind', { found: artefact.kind.slice(0, LONGEST_KIND), expected: kind });
	if (!matchesItsChecksum(artefact)) throw new ArtefactError('artefact-changed', { kind });
	if (artefact.kindVersion > kindVersion) {
		throw new ArtefactError('artefact-newer', { found: artefact.kindVersion, known: kindVersion, createdBy: artefact.createdBy.slice(0, LONGEST_KIND) });
	}
	return artefact;
}
