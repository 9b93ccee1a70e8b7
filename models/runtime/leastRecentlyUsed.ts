/** Something that takes memory and can give it back. */
export interface Freeable {
	readonly bytes: number;
	free(): Promise<void>;
}

/** Keeps the most recently used values within a byte budget; the newest one always stays. */
export class LeastRecentlyUsed<Value extends Freeable> {
	// A failed load must not be remembered, so the promise is dropped when it rejects.
	private readonly entries = new Map<string, Promise<Value>>();

	constructor(private readonly budget: number) {}

	/** The value under `key`, loaded once however many ask at the same time. */
	async get(key: string, load: () => Promise<Value>): Promise<Value> {
		const known = this.entries.get(key);
		const entry = known ?? load();
		this.entries.delete(key);
		this.entries.set(key, entry);
		try {
			const value = await entry;
			if (!known) await this.shrink(key);
			return value;
		} catch (error) {
			if (this.entries.get(key) === entry) this.entries.delete(key);
			throw error;
		}
	}

	private async shrink(newest: string): Promise<void> {
		const values = await Promise.all([...this.entries.values()].map(async (entry) => await entry.catch(() => null)));
		let total = values.reduce((sum, value) => sum + (value?.bytes ?? 0), 0);
		for (const [key, entry] of [...this.entries]) {
			if (total <= this.budget) return;
			if (key === newest) continue;
			const value = await entry.catch(() => null);
			this.entries.delete(key);
			total -= value?.bytes ?? 0;
			await value?.free();
		}
	}
}
