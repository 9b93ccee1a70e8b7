/** Attributes of one element; numbers are written with two decimals, which is finer than a pixel. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as XML holds it. Control characters and lone surrogates, which XML forbids, are left out. */
export function escapeXml(text: string): string {
	return text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}

function attribute(value: string | number): string {
	return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);
}

/** One SVG element with its content, which is SVG already. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]));
	return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}
