import { extname } from 'node:path';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { parseCsv } from './parseCsv';
import { isRecord, kindOf, parseJson, readText } from './readText';
import { UsageError } from './usageError';

/**
 * The trigger's items from a .json, .jsonl or .csv file.
 *
 * JSON entries are plain objects, or n8n items (`{ json, binary }`, binaries as base64).
 * CSV values stay texts, as n8n's own Extract From File leaves them.
 *
 * @throws UsageError which names the file and the entry, line or column that cannot be used.
 */
export function readItems(name: string): INodeExecutionData[] {
	const extension = extname(name).toLowerCase();
	const text = readText(name, 'items file');
	if (extension === '.csv') return parseCsv(text, name).map((json) => ({ json }));
	if (extension === '.jsonl' || extension === '.ndjson') return parseLines(text, name);
	if (extension === '.json') return parseList(text, name);
	throw new UsageError(`--items takes .json, .jsonl or .csv; "${name}" is none of them.`);
}

function parseList(text: string, name: string): INodeExecutionData[] {
	const value = parseJson(text, `The items file "${name}"`);
	const list = isRecord(value) ? [value] : value;
	if (!Array.isArray(list)) {
		throw new UsageError(`"${name}" must hold a list of objects; it holds ${kindOf(value)}.`);
	}
	return list.map((entry: unknown, index) => toItem(entry, `"${name}", entry ${index + 1}`));
}

function parseLines(text: string, name: string): INodeExecutionData[] {
	return text
		.split(/\r?\n/)
		.map((line, index) => ({ line, where: `"${name}", line ${index + 1}` }))
		.filter(({ line }) => line.trim() !== '')
		.map(({ line, where }) => toItem(parseJson(line, where), where));
}

function toItem(entry: unknown, where: string): INodeExecutionData {
	if (!isRecord(entry)) {
		throw new UsageError(
			`${where} is ${kindOf(entry)}; each item is an object, such as {"text": "Great shop"}.`,
		);
	}
	if (!isRecord(entry.json) || !Object.keys(entry).every((key) => ITEM_KEYS.includes(key))) {
		return { json: entry as IDataObject };
	}
	return {
		json: entry.json as IDataObject,
		...(isRecord(entry.binary) ? { binary: toBinaries(entry.binary, where) } : {}),
	};
}

/** What an n8n item may hold; an object with any other key beside `json` is a plain one. */
const ITEM_KEYS = ['json', 'binary', 'pairedItem', 'error', 'index'];

function toBinaries(
	binaries: Record<string, unknown>,
	where: string,
): NonNullable<INodeExecutionData['binary']> {
	const entries = Object.entries(binaries).map(([name, binary]) => {
		if (!isRecord(binary) || typeof binary.data !== 'string') {
			throw new UsageError(`${where}: the binary "${name}" has no base64 text in "data".`);
		}
		const mimeType =
			typeof binary.mimeType === 'string' ? binary.mimeType : 'application/octet-stream';
		return [name, { ...binary, data: binary.data, mimeType }] as const;
	});
	return Object.fromEntries(entries);
}
