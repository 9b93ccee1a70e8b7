const EMOTICON = /[:;=8xX][-o*']?[)\](dDpP/\\|3[]|<3|\^_?\^/;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}★☆✓✗✔✘♥♡☺☹]/u;

export type UnreadableKind = 'links' | 'punctuation' | 'control';

/**
 * Why a cleaned text cannot be judged, or null when it can. Emoji, stars and emoticons alone
 * say something; links, mentions, punctuation and damaged characters do not.
 */
export function unreadableKind(cleaned: string): UnreadableKind | null {
	if (cleaned === '') return 'control';
	const rest = cleaned.replace(/\bhttp\b|@user\b/g, ' ');
	if (SAYS_SOMETHING.test(rest) || EMOTICON.test(rest)) return null;
	return /\bhttp\b|@user\b/.test(cleaned) && rest.trim() === '' ? 'links' : 'punctuation';
}
