import type { Tone } from '../types';

/** Strong colours for lines and bars, after Okabe and Ito (2008): told apart with every kind of colour blindness. */
export const STRONG: Readonly<Record<Tone, string>> = {
	main: '#0072b2',
	comparison: '#7a7a7a',
	good: '#0072b2',
	neutral: '#b8bcc2',
	bad: '#d55e00',
};

/** Ink, paper and lines. */
export const INK = { title: '#1c2126', text: '#454c54', faint: '#6a727b', grid: '#e3e6ea', zero: '#6a727b', paper: '#ffffff', future: '#f5f6f8' } as const;

export const FONT_FAMILY = 'Noto Sans SC';

export const SIZES = { title: 20, subtitle: 14, text: 13, small: 12 } as const;

/** How strong a pale colour still is. */
const PALE_SHARE = 0.45;

/** A colour mixed with the paper, for what stands in the background. */
export function paler(color: string): string {
	const mixed = [1, 3, 5].map((at) => Math.round(255 - PALE_SHARE * (255 - parseInt(color.slice(at, at + 2), 16))));
	return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
