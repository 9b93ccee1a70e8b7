import type { Brief } from '../brief/brief';

/** `dentist leeds` → `dentist in Leeds`, where the brief shows that the last word is a place or another name; `near me` is what the one who searches says. */
export function readableKeyword(typed: string, brief: Brief): string {
	const text = typed.replace(/\s+(?:near (?:me|you)|nearby)$/i, '');
	const words = text.split(' ');
	const last = words[words.length - 1] as string;
	const named = new RegExp(`\\b(in|near) (${last})\\b`, 'iu').exec(brief.source.replaceAll(text, ''));
	return named === null || words.length < 2 || !/^\p{Lu}/u.test(named[2] as string) || words.includes(named[1] as string) ? text : `${words.slice(0, -1).join(' ')} ${named[1]} ${named[2]}`;
}
