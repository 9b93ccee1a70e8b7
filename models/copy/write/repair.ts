/** Marks that turn a text message into one of 70 characters, and what to write instead. */
const smsSafe: ReadonlyArray<readonly [RegExp, string]> = [
	[/[’‘]/g, "'"],
	[/[“”]/g, '"'],
	[/[–—]/g, '-'],
	[/…/g, '...'],
	[/\u00a0/g, ' '],
];

/** Plain marks in place of typographic ones, for text messages. Chinese texts are left as they are: they are UCS-2 anyway. */
export function smsPlain(text: string): string {
	return /\p{Script=Han}/u.test(text) ? text : smsSafe.reduce((plain, [mark, instead]) => plain.replace(mark, instead), text);
}
