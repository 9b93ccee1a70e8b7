const longestShown = 80;

/** A field's name for a message: a survey's question used as a column name is cut at 80 characters. */
export function shortName(name: string): string {
	const start = [...name.slice(0, 2 * longestShown)].slice(0, longestShown).join('');
	return start.length < name.length ? `${start}…` : name;
}
