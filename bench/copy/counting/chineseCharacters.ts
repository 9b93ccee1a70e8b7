import { googleWidth } from './googleWidth';

/** 字 as WeChat and Xiaohongshu count them: each code point is one, Latin letters and signs too. */
export const wholeCharacters = (text: string): number => [...text.normalize('NFC')].length;

/** 字 as Douyin counts them: a Latin letter is half a character, a started one counts. */
export const halfCharacters = (text: string): number => Math.ceil(googleWidth(text) / 2);

/** 字符 of Baidu search: full-width signs count 2, ASCII 1. */
export const baiduCharacters = (text: string): number => [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);
