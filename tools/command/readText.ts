import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { userFolder } from './userFolder';
import { UsageError } from './usageError';

/**
 * The text of a file that the caller named, without a byte order mark.
 *
 * @throws UsageError when there is no such file, or it is a folder, or it cannot be read.
 */
export function readText(name: string, what: string): string {
	const fromUser = resolve(userFolder(), name);
	const file = existsSync(fromUser) ? fromUser : resolve(name);
	if (!existsSync(file)) {
		throw new UsageError(`There is no ${what} "${name}" (looked for ${fromUser}).`);
	}
	if (statSync(file).isDirectory()) throw new UsageError(`The ${what} "${name}" is a folder.`);
	try {
		return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
	} catch (error) {
		throw new UsageError(`The ${what} "${name}" cannot be read: ${(error as Error).message}`);
	}
}

/**
 * The JSON value in `text`.
 *
 * @throws UsageError which says where the file stops being JSON.
 */
export function parseJson(text: string, where: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		throw new UsageError(`${where} is not JSON: ${(error as Error).message}`);
	}
}

/** "a list", "a text" …, for messages about JSON of the wrong kind. */
export function kindOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'string') return 'a text';
	return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
