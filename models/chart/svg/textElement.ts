import { element, escapeXml } from './element';
import { FONT_FAMILY, INK, SIZES } from './palette';

export interface TextStyle {
	size?: number;
	fill?: string;
	anchor?: 'start' | 'middle' | 'end';
	/** A pale rim that keeps a text readable over lines. */
	rim?: boolean;
}

/**
 * One line of text.
 * @param y its base line
 * @param text prepared by a TextWriter
 */
export function textElement(text: string, x: number, y: number, { size = SIZES.text, fill = INK.text, anchor = 'start', rim = false }: TextStyle = {}): string {
	if (text === '') return '';
	const rimmed = rim ? { stroke: INK.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {};
	return element('text', { x, y, 'font-family': FONT_FAMILY, 'font-size': size, fill, 'text-anchor': anchor === 'start' ? undefined : anchor, ...rimmed }, escapeXml(text));
}
