/** Something that takes memory and can give it back. */
export interface Freeable {
	readonly bytes: number;
	free(): Promise<void>;
}

/** Keeps the most recently used values within a byte budget; the newest one and those in use always stay. */
export class LeastRecentlyUsed<Value extends Freeable> {
	// A failed load must not be remembered, so the promise is dropped when it rejects.
	private readonly entries = new Map<string, Promise<Value>>();

	/** How many use a value now: freeing it would break a run of another execution in the middle. */
	private readonly holds = new Map<string, number>();

	constructor(private readonly budget: number) {}

	/** The value under `key`, loaded once however many ask at the same time. Held until `release`, once for every `get`. */
	async get(key: string, load: () => Promise<Value>): Promise<Value> {
		const known = this.entries.get(key);
		const entry = known ?? load();
		this.entries.delete(key);
		this.entries.set(key, entry);
		this.holds.set(key, (this.holds.get(key) ?? 0) + 1);
		try {
			const value = await entry;
			if (!known) await this.shrink();
			return value;
		} catch (error) {
			this.letGo(key);
			if (this.entries.get(key) === entry) this.entries.delete(key);
			throw error;
		}
	}

	/** Says that a value is no longer in use by one of those who got it. */
	async release(key: string): Promise<void> {
		this.letGo(key);
		await this.shrink();
	}

	private letGo(key: string): void {
		const left = (this.holds.get(key) ?? 0) - 1;
		if (left > 0) this.holds.set(key, left);
		else this.holds.delete(key);
	}

	private async shrink(): Promise<void> {
		const newest = [...this.entries.keys()].at(-1);
		const values = await Promise.all([...this.entries.values()].map(async (entry) => await entry.catch(() => null)));
		let total = values.reduce((sum, value) => sum + (value?.bytes ?? 0), 0);
		for (const [key, entry] of [...this.entries]) {
			if (total <= this.budget) return;
			if (key === newest || this.holds.has(key)) continue;
			const value = await entry.catch(() => null);
			this.entries.delete(key);
			total -= value?.bytes ?? 0;
			await value?.free();
		}
	}
}
