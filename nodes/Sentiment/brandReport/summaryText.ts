import type { AspectSummary, BrandCell } from '../../../models/sentiment/brandReport/types';
import { count } from '../../shared/wording';
import { ALL_TIME } from './periods';

/** An aspect that few texts name is neither a strength nor a weakness yet. */
const FEWEST_MENTIONS = 3;
const LONGEST_NAME = 80;

/** `+43 %`, `−6 %`, `0 %`. */
export function signedPercent(share: number): string {
	const whole = Math.round(Math.abs(share) * 100);
	return `${whole === 0 ? '' : share < 0 ? '−' : '+'}${whole} %`;
}

/** A name out of the data as Markdown shows it, on one line, with nothing of it read as formatting or as a link. */
export function escapeMarkdown(text: string): string {
	const line = [...text.replace(/\s+/g, ' ').trim()].slice(0, LONGEST_NAME).join('');
	return line.replace(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&');
}

function changeSentence({ change }: BrandCell, periods: readonly string[]): string {
	if (change === null) return '';
	const before = periods[change.against] ?? '';
	const points = Math.round(Math.abs(change.net) * 100);
	const p = change.adjustedPValue < 0.001 ? 'p < 0.001' : `p = ${change.adjustedPValue.toFixed(change.adjustedPValue < 0.1 ? 3 : 2)}`;
	if (!change.beyondNoise) return ` Against ${before} it moved by ${signedPercent(change.net).replace(' %', '')} points, which chance alone may explain (${p}).`;
	return ` That is **${points} points ${change.net < 0 ? 'less' : 'more'}** than in ${before}, more than chance would explain (${p}).`;
}

const named = ({ aspect, net, texts }: AspectSummary): string => `${escapeMarkdown(aspect)} (${signedPercent(net)}, ${count(texts)} texts)`;

function aspectSentence({ aspects }: BrandCell): string {
	const known = aspects.filter(({ texts }) => texts >= FEWEST_MENTIONS);
	const best = known[0];
	const worst = known[known.length - 1];
	if (best === undefined || worst === undefined) return '';
	if (best.net === worst.net) return ` Named most: ${named([...known].sort((one, other) => other.texts - one.texts)[0] ?? best)}.`;
	return ` Best aspect: ${named(best)}; worst: ${named(worst)}.`;
}

function exampleSentence({ best, worst }: BrandCell): string {
	const list = (ids: readonly string[]): string => ids.map(escapeMarkdown).join(', ');
	const parts = [...(best.length > 0 ? [`most positive ${list(best)}`] : []), ...(worst.length > 0 ? [`most negative ${list(worst)}`] : [])];
	return parts.length > 0 ? ` Examples: ${parts.join('; ')}.` : '';
}

/** One paragraph of Markdown on a group in a period, to be pasted into a mail or a chat. */
export function summaryText(cell: BrandCell, groupName: string, periods: readonly string[]): string {
	const period = periods[cell.period] ?? ALL_TIME;
	const when = period === ALL_TIME ? '' : `, ${period}`;
	const texts = `${count(cell.texts)} ${cell.texts === 1 ? 'text' : 'texts'}`;
	const counts = `${count(cell.positive)} positive, ${count(cell.neutral)} neutral, ${count(cell.negative)} negative`;
	const interval = `95 % interval ${signedPercent(cell.lower)} to ${signedPercent(cell.upper)}`;
	return (
		`**${escapeMarkdown(groupName)}**${when}: net sentiment **${signedPercent(cell.net)}** (${interval}) from ${texts}: ${counts}.` +
		changeSentence(cell, periods) +
		aspectSentence(cell) +
		exampleSentence(cell)
	);
}
