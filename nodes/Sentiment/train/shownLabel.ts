const longestShown = 30;

/** A label for a sentence: a long one may be a customer's text in a wrongly chosen column. */
export function shownLabel(label: string): string {
	return label.length > longestShown ? 'a long label' : `'${label}'`;
}
