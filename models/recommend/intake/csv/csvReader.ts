const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/**
 * Reads a CSV text record by record (RFC 4180, with any delimiter and any line end). Quoted cells may hold
 * delimiters, line ends and doubled quotes. Blank lines are passed over.
 */
export class CsvReader {
	/** Cells of the record that was read last; only the wanted ones are filled. */
	readonly cells: string[] = [];

	/** How many cells the record had. */
	width = 0;

	/** Line of the first quote that no other one closes; 0 for none. */
	openQuoteLine = 0;

	private place: number;

	private line = 1;

	private readonly mark: number;

	/** @param start where to begin, such as behind an Excel line `sep=;` */
	constructor(private readonly text: string, delimiter: string, start = 0) {
		this.mark = delimiter.charCodeAt(0);
		this.place = start;
	}

	/** Moves to the next record; false at the end. */
	next(): boolean {
		while (this.place < this.text.length && this.isLineEnd(this.text.charCodeAt(this.place))) this.pass();
		if (this.place >= this.text.length) return false;
		this.width = 0;
		for (;;) {
			this.cells[this.width] = this.text.charCodeAt(this.place) === QUOTE ? this.quoted() : this.plain();
			this.width += 1;
			if (this.place >= this.text.length) return true;
			const code = this.text.charCodeAt(this.place);
			if (code !== this.mark) {
				this.pass();
				return true;
			}
			this.place += 1;
		}
	}

	private isLineEnd(code: number): boolean {
		return code === NEWLINE || code === RETURN;
	}

	/** Goes over one line end, of one character or two. */
	private pass(): void {
		if (this.text.charCodeAt(this.place) === RETURN && this.text.charCodeAt(this.place + 1) === NEWLINE) this.place += 1;
		this.place += 1;
		this.line += 1;
	}

	private plain(): string {
		const start = this.place;
		let place = start;
		for (; place < this.text.length; place += 1) {
			const code = this.text.charCodeAt(place);
			if (code === this.mark || code === NEWLINE || code === RETURN) break;
		}
		this.place = place;
		return this.text.slice(start, place);
	}

	private quoted(): string {
		const firstLine = this.line;
		let value = '';
		let from = this.place + 1;
		for (;;) {
			const end = this.text.indexOf('"', from);
			if (end === -1) {
				if (this.openQuoteLine === 0) this.openQuoteLine = firstLine;
				value += this.text.slice(from);
				this.place = this.text.length;
				return value;
			}
			value += this.text.slice(from, end);
			if (this.text.charCodeAt(end + 1) !== QUOTE) {
				this.place = end + 1;
				for (let line = value.indexOf('\n'); line !== -1; line = value.indexOf('\n', line + 1)) this.line += 1;
				// What stands between the closing quote and the delimiter belongs to the cell.
				return this.place < this.text.length ? value + this.plain() : value;
			}
			value += '"';
			from = end + 2;
		}
	}
}
