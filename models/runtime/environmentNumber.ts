/** A setting from the environment; one that is empty, negative or no number counts as not set. */
export function environmentNumber(environment: NodeJS.ProcessEnv, name: string, fallback: number): number {
	const raw = environment[name]?.trim() ?? '';
	const value = Number(raw);
	return raw !== '' && Number.isFinite(value) && value >= 0 ? value : fallback;
}
