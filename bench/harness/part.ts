import type { BenchOptions } from './options';
import type { Row } from './row';

/** One concern of a family: measured alone with `--only NAME`. */
export interface Part {
	name: string;
	run(options: BenchOptions, say: (line: string) => void): Promise<Row[]>;
}
