import { readNumber } from '../../reading/readNumber';

const yes = new Set(['instock', 'yes', 'true', 'available', 'y', 'onbackorder', 'active', 'ja', 'oui', '有货', '是']);
const no = new Set(['outofstock', 'no', 'false', 'unavailable', 'soldout', 'n', 'discontinued', 'archived', 'draft', 'nein', 'non', '缺货', '无货', '否']);

/** Whether there is something left, from a number, a yes or no, or a shop's word for it; undefined where nothing says so. */
export function readStock(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	const number = readNumber(value);
	if (number.ok) return number.value > 0;
	if (typeof value !== 'string') return undefined;
	const word = value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
	return yes.has(word) ? true : no.has(word) ? false : undefined;
}
