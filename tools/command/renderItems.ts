import type { ExportedItem } from '../engine/exportItems';

const SHOWN_ITEMS = 20;
const SHOWN_CHARACTERS = 300;

/**
 * A node's output as plain text: per output a heading and its items, one value a line.
 *
 * @param labels the outputs' names, where the node has several
 */
export function renderOutputs(
	node: string,
	outputs: readonly ExportedItem[][],
	labels: readonly string[],
): string {
	const blocks = outputs.map((items, index) => {
		const label = outputs.length > 1 ? ` → ${labels[index] ?? `output ${index + 1}`}` : '';
		return [`${node}${label}: ${count(items.length, 'item')}`, ...renderList(items)].join('\n');
	});
	return blocks.join('\n\n');
}

function renderList(items: readonly ExportedItem[]): string[] {
	const shown = items.slice(0, SHOWN_ITEMS).flatMap((item, index) => [
		'',
		`  ${index + 1}.`,
		...renderItem(item).map((line) => `    ${line}`),
	]);
	const left = items.length - SHOWN_ITEMS;
	return left > 0 ? [...shown, '', `  … and ${left} more: --out FILE.json writes them all.`] : shown;
}

function renderItem(item: ExportedItem): string[] {
	const binaries = Object.entries(item.binary ?? {}).map(
		([name, binary]) => `${name}: [${binary.mimeType}${binary.fileName ? `, ${binary.fileName}` : ''}]`,
	);
	const error = item.error && item.json.error === undefined ? [`error: ${item.error.message}`] : [];
	return [...renderFields(item.json), ...binaries, ...error];
}

function renderFields(value: object): string[] {
	return Object.entries(value).flatMap(([key, field]: [string, unknown]) => {
		if (typeof field !== 'object' || field === null) return [`${key}: ${shorten(field)}`];
		const lines = Array.isArray(field) ? renderArray(field) : renderFields(field);
		if (lines.length === 0) return [`${key}: ${Array.isArray(field) ? '[]' : '{}'}`];
		const flat = `${key}: ${lines.join(', ')}`;
		const simple = lines.every((line) => !line.startsWith(' '));
		return simple && flat.length <= 90 ? [flat] : [`${key}:`, ...lines.map((line) => `  ${line}`)];
	});
}

function renderArray(values: unknown[]): string[] {
	return values.flatMap((value) => {
		if (typeof value !== 'object' || value === null) return [shorten(value)];
		return renderFields(value).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);
	});
}

function shorten(value: unknown): string {
	const text = String(value).replace(/\s+/g, ' ');
	const characters = [...text];
	return characters.length <= SHOWN_CHARACTERS
		? text
		: `${characters.slice(0, SHOWN_CHARACTERS).join('')}…`;
}

/** "1 item", "24 items". */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
