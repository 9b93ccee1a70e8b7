/** Detects a language: a code and whether it is sure. Handed in, because the detector is heavy. */
export type DetectLanguage = (text: string) => { readonly code: string | null; readonly confident: boolean };

/**
 * The language to write in: the one asked for, else the brief's. Scripts decide where they can; letters decide
 * only where the detector is sure; English otherwise.
 */
export function languageOf(wanted: string, text: string, detect: DetectLanguage): string {
	const asked = wanted.trim().toLowerCase();
	if (asked !== '' && asked !== 'auto') return asked.split(/[-_]/)[0] === 'zh' ? 'zh' : asked.startsWith('en') ? 'en' : wanted.trim();
	const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
	const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (kana > 0.1 * (han + kana) && kana > 2) return 'ja';
	if (han > 0 && 3 * han > latin) return 'zh';
	const { code, confident } = detect(text);
	return confident && code !== null && code !== 'und' ? code : 'en';
}
