const URL_WEIGHT = 23;
/** Code points that weigh 1; every other one weighs 2 (configuration 3 of twitter-text). */
const LIGHT: ReadonlyArray<readonly [number, number]> = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];

const address = /https?:\/\/[^\s，。、]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|net|org|io|co|cn|shop|app|dev|info|de|uk|fr|jp)(?:\/[^\s，。、]*)?(?![\w.-])/giu;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|^[0-9#*]\uFE0F?\u20E3$/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function weightOf(grapheme: string): number {
	if (emoji.test(grapheme)) return 2;
	return [...grapheme].reduce((sum, character) => {
		const codePoint = character.codePointAt(0) ?? 0;
		return sum + (LIGHT.some(([first, last]) => codePoint >= first && codePoint <= last) ? 1 : 2);
	}, 0);
}

/** Weight of a post on X: an address 23, an emoji 2, Latin 1, everything else 2, after NFC (developer.x.com, counting characters). */
export function xWeight(text: string): number {
	const plain = text.normalize('NFC');
	const addresses = plain.match(address)?.length ?? 0;
	const rest = plain.replace(address, '');
	return addresses * URL_WEIGHT + [...segmenter.segment(rest)].reduce((sum, { segment }) => sum + weightOf(segment), 0);
}
