/** A stretch of tokens with the weight that it has in the text's verdict. */
export interface ReadingWindow {
	start: number;
	end: number;
	weight: number;
}

/**
 * Cuts a long text into windows of equal size that overlap by a sixth, so that no clause is read only
 * in halves. Together they cover every token; the last one is moved back to be full.
 * @param tokens number of tokens in the text
 * @param size most tokens in a window
 */
export function readingWindows(tokens: number, size: number): ReadingWindow[] {
	if (tokens <= size) return [{ start: 0, end: tokens, weight: 1 }];
	const stride = Math.max(1, size - Math.floor(size / 6));
	const count = Math.ceil((tokens - size) / stride) + 1;
	return Array.from({ length: count }, (_, index) => {
		const start = Math.min(index * stride, tokens - size);
		// The last window may repeat much of the one before it: it weighs what it adds.
		const fresh = index === 0 ? size : start + size - ((index - 1) * stride + size);
		return { start, end: start + size, weight: fresh / tokens };
	});
}
