import { withoutNames } from './checkContext';

/** Function words that belong to one language and not to English; two letters and more, none of them an English word. */
const foreignWords = new Set(
	('der das und für mit nicht ihre ihr sie jetzt ein eine einen auf von zum zur ist sind oder auch nur mehr wir unser unsere bei ohne dem den ' +
		'le les des avec votre vos et une dans est sur nous vous sans aux notre nos ' +
		'el los las para con su sus una del por más y tu tus sin nuestra nuestro descubre ' +
		'il lo gli della delle di che nel con più tuo tua scopri senza ' +
		'os uma não você seu sua com em mais sem het een en voor je niet').split(' '),
);
const englishWords = new Set('the a an and or for with your you our we it is are to of in on at by from this that made meet get see no not every more less one all now how what when'.split(' '));

/**
 * Whether a text is plainly in another language than wanted, by script and by function words. Names are
 * left out of the judgement. True only where it shows: a short headline of names and nouns belongs to any.
 */
export function isOtherLanguage(text: string, wanted: string, names: readonly string[], source: string): boolean {
	const rest = withoutNames(text, names);
	const han = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
	const kana = rest.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
	const hangul = rest.match(/\p{Script=Hangul}/gu)?.length ?? 0;
	const other = rest.match(/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Greek}]/gu)?.length ?? 0;
	const latinWords = rest.toLowerCase().match(/\p{Script=Latin}{2,}/gu) ?? [];
	if (wanted.startsWith('zh')) {
		const strange = latinWords.filter((word) => !source.includes(word));
		return kana > 0 || hangul > 0 || other > 0 || (han === 0 && strange.length > 0) || strange.length > han;
	}
	if (wanted.startsWith('ja')) return hangul > 0 || other > 0 || (han + kana === 0 && latinWords.filter((word) => !source.includes(word)).length > 2);
	if (wanted.startsWith('ko')) return kana > 0 || other > 0 || (hangul === 0 && latinWords.filter((word) => !source.includes(word)).length > 2);
	if (!wanted.startsWith('en')) return false;
	if (han + kana + hangul + other > 0) return true;
	const foreign = latinWords.filter((word) => foreignWords.has(word) && !source.includes(word)).length;
	const english = latinWords.filter((word) => englishWords.has(word)).length;
	return foreign > 0 && foreign > english;
}

const FEW_WORDS = 3;

/** Whether a sentence of a brief is in another language than the copy: it cannot be quoted. Model names and a few English words in a Chinese brief may. */
export function isForeignSentence(text: string, wanted: string, names: readonly string[]): boolean {
	if (!wanted.startsWith('zh')) return isOtherLanguage(text, wanted, names, '');
	const rest = withoutNames(text, names);
	const latinWords = rest.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
	return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(rest) || (!/\p{Script=Han}/u.test(rest) && latinWords > FEW_WORDS);
}
