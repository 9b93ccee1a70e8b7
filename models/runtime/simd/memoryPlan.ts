const PAGE = 64 * 1024;
const ALIGNMENT = 16;

/** Places in a WebAssembly memory, handed out one after another; the memory grows once, at the end. */
export class MemoryPlan {
	private end: number;

	constructor(private readonly memory: WebAssembly.Memory, start: number) {
		this.end = start;
	}

	/** The first byte of a place of so many bytes. */
	reserve(bytes: number): number {
		const start = Math.ceil(this.end / ALIGNMENT) * ALIGNMENT;
		this.end = start + bytes;
		return start;
	}

	/** Makes the memory large enough for all places; views on it are to be made afterwards. */
	commit(): void {
		const missing = Math.ceil(this.end / PAGE) - this.memory.buffer.byteLength / PAGE;
		if (missing > 0) this.memory.grow(missing);
	}
}
