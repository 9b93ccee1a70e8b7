/** The value of a JSON text; undefined, which JSON cannot hold, when it is none. */
export function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
