import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { ArtefactError } from '../artefact/artefactError';
import { openArtefact, type ExpectedArtefact } from '../artefact/openArtefact';
import { artefactText } from '../artefact/sealArtefact';
import { MOST_BYTES, type Artefact } from '../artefact/types';
import { marketingFolder } from './folders';
import { ModelError } from './modelError';

/** A document is JSON; what is too large for that (a recommender) is binary. */
const DOCUMENT = '.json';
const BINARY = '.bin';
/** Letters, digits, blanks, `.`, `_` and `-`; no dot at the start or the end, so neither `..` nor hidden files. */
const NAME = /^[\p{L}\p{N}_-](?:[\p{L}\p{M}\p{N} ._-]{0,78}[\p{L}\p{M}\p{N}_-])?$/u;
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$/i;
const KIND = /^[a-zA-Z][a-zA-Z0-9]{0,59}$/;

/** The folder of one kind of artefacts. It is made when needed, and must not be a link to somewhere else. */
function folderOf(kind: string, environment: NodeJS.ProcessEnv, make: boolean): string {
	if (!KIND.test(kind)) throw new ModelError('artefact-name', { name: kind, reason: 'characters' });
	const root = marketingFolder(environment);
	if (make) mkdirSync(root, { recursive: true });
	// Step by step: a link must be seen before anything is made behind it.
	let [folder, real] = [root, existsSync(root) ? realpathSync(root) : root];
	for (const part of ['artefacts', kind]) {
		[folder, real] = [join(folder, part), join(real, part)];
		if (make && !existsSync(folder)) mkdirSync(folder);
		if (existsSync(folder) && realpathSync(folder) !== real) throw new ModelError('artefact-name', { name: part, reason: 'link' });
	}
	return folder;
}

/** The file of a name, or a ModelError `artefact-name` with what is wrong with it. */
function fileOf(folder: string, name: string, ending: string): string {
	const plain = name.normalize('NFC').trim();
	if (plain === '') throw new ModelError('artefact-name', { name: plain, reason: 'empty' });
	if (!NAME.test(plain) || DEVICES.test(plain)) throw new ModelError('artefact-name', { name: plain.slice(0, 80), reason: 'characters' });
	const file = join(folder, plain + ending);
	if (!file.startsWith(folder + sep)) throw new ModelError('artefact-name', { name: plain, reason: 'characters' });
	// lstat sees a link that leads nowhere as well.
	const about = lstatSync(file, { throwIfNoEntry: false });
	if (about !== undefined && !about.isFile()) throw new ModelError('artefact-name', { name: plain, reason: 'link' });
	return file;
}

/** Writes a file beside its place and moves it there whole. */
function writeWhole(folder: string, file: string, content: string | Uint8Array): void {
	const temporary = join(folder, `.${randomBytes(8).toString('hex')}.tmp`);
	try {
		const handle = openSync(temporary, 'wx', 0o600);
		try {
			writeFileSync(handle, content);
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

/** Content of a saved file, or a ModelError that names what there is. */
function readSaved(kind: string, name: string, ending: string, environment: NodeJS.ProcessEnv): Buffer {
	const folder = folderOf(kind, environment, false);
	const file = fileOf(folder, name, ending);
	if (!existsSync(file)) throw new ModelError('artefact-missing', { name: name.trim(), known: namesIn(folder, ending), folder });
	const bytes = statSync(file).size;
	if (bytes > MOST_BYTES) throw new ArtefactError('artefact-too-large', { bytes, limit: MOST_BYTES });
	return readFileSync(file);
}

function namesIn(folder: string, ending: string): string[] {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'));
	return names.map((entry) => entry.name.slice(0, -ending.length)).sort();
}

/**
 * Makes sure that an artefact of a kind can be saved under a name, before a long training is lost by it.
 * @throws ModelError `artefact-name`
 */
export function checkArtefactName(kind: string, name: string, environment: NodeJS.ProcessEnv): void {
	fileOf(folderOf(kind, environment, false), name, DOCUMENT);
}

/**
 * Saves an artefact under a name, in `<marketing-ai>/artefacts/<kind>/`. It is written beside its place and moved
 * there whole: a reader, also on another machine of a queue, sees the old one or the new one and never half of it.
 * @returns the name as it was saved
 * @throws ModelError `artefact-name`; ArtefactError `artefact-too-large`
 */
export function saveArtefact(artefact: Artefact, name: string, environment: NodeJS.ProcessEnv): string {
	const text = artefactText(artefact);
	const folder = folderOf(artefact.kind, environment, true);
	writeWhole(folder, fileOf(folder, name, DOCUMENT), text);
	return name.normalize('NFC').trim();
}

/**
 * The same for an artefact that is bytes of its own kind's making, which have their checksum inside.
 * @throws ModelError `artefact-name`
 */
export function saveArtefactBytes(kind: string, name: string, content: Uint8Array, environment: NodeJS.ProcessEnv): string {
	const folder = folderOf(kind, environment, true);
	writeWhole(folder, fileOf(folder, name, BINARY), content);
	return name.normalize('NFC').trim();
}

/**
 * Loads the artefact that was saved under a name.
 * @throws ModelError `artefact-name`, `artefact-missing` (with the names that there are); ArtefactError as openArtefact
 */
export function loadArtefact(name: string, expected: ExpectedArtefact, environment: NodeJS.ProcessEnv): Artefact {
	return openArtefact(readSaved(expected.kind, name, DOCUMENT, environment), expected);
}

/**
 * The bytes that saveArtefactBytes was given. Whoever opens them checks them.
 * @throws ModelError `artefact-name`, `artefact-missing`; ArtefactError `artefact-too-large`
 */
export function loadArtefactBytes(kind: string, name: string, environment: NodeJS.ProcessEnv): Uint8Array {
	return new Uint8Array(readSaved(kind, name, BINARY, environment));
}

/** Names of the saved artefacts of a kind, in order; links and other files are left out. */
export function listArtefacts(kind: string, environment: NodeJS.ProcessEnv): string[] {
	return namesIn(folderOf(kind, environment, false), DOCUMENT);
}

/** Names of the artefacts of a kind that were saved as bytes, in order. */
export function listArtefactBytes(kind: string, environment: NodeJS.ProcessEnv): string[] {
	return namesIn(folderOf(kind, environment, false), BINARY);
}
