import { decodeHTML } from 'entities';

/** Elements whose content is no text for a reader. */
const SILENT = ['style', 'script', 'head', 'title', 'template', 'svg'];
const BLOCK = /^<\/?(?:p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|hr|section|article|header|footer)\b/i;
/** With a prefix too, and instructions: Outlook's mails are full of `<o:p>`, `<?xml …>` and `<![if !mso]>`. */
const TAG = /^<(?:\/?[a-z][a-z0-9-]*(?::[a-z][a-z0-9-]*)?(?=[\s/>])|!--|!\[[a-z]|!doctype|\?[a-z])/i;
const ends = new Map(SILENT.map((name) => [name, new RegExp(`</${name}(?![a-z0-9-])`, 'gi')]));

/** Where the end tag of a silent element starts, or null. Searched as it is written: lower case may be longer. */
function endOf(name: string, html: string, from: number): number | null {
	const pattern = ends.get(name);
	if (!pattern) return null;
	pattern.lastIndex = from;
	return pattern.exec(html)?.index ?? null;
}

/** Whether a text holds HTML: a tag with a known shape, not merely a `<`. */
export function looksLikeHtml(text: string): boolean {
	return /&(?:#\d{2,6}|#x[\da-f]{2,5}|amp|quot|apos|lt|gt|nbsp);/i.test(text) || /<(?:\/?(?:p|div|br|span|a|b|i|em|strong|u|li|ul|ol|table|tbody|tr|td|th|h[1-6]|html|body|head|style|script|img|font|center|blockquote|pre|code|hr|section|article)\b[^<>]*>|!--|!doctype)/i.test(text);
}

/**
 * The readable text of an HTML mail: no tags, comments, styles or scripts; entities decoded; block
 * elements end a line. One pass from left to right, so hostile input costs no more than its length.
 */
export function htmlToText(html: string): string {
	const unclosed = new Set<string>();
	let text = '';
	let position = 0;
	while (position < html.length) {
		const open = html.indexOf('<', position);
		if (open < 0) break;
		text += html.slice(position, open);
		const head = html.slice(open, open + 40);
		if (!TAG.test(head)) {
			text += '<';
			position = open + 1;
			continue;
		}
		if (head.startsWith('<!--')) {
			const end = html.indexOf('-->', open);
			position = end < 0 ? html.length : end + 3;
			continue;
		}
		const close = html.indexOf('>', open);
		position = close < 0 ? html.length : close + 1;
		if (BLOCK.test(head)) text += '\n';
		const name = /^<([a-z]+)/i.exec(head)?.[1]?.toLowerCase();
		if (name && SILENT.includes(name) && !unclosed.has(name)) {
			const end = endOf(name, html, position);
			if (end === null) unclosed.add(name); // looked for once: a thousand unclosed tags stay cheap
			else position = end;
		}
	}
	return decodeHTML(text + html.slice(position)).replace(/\u00a0/g, ' ');
}
