import { MissingData } from '../data/readSet';
import { row, type Row } from './row';

/** The rows that `measure` gives, or one that says which file of the data folder is missing. */
export async function orMissing(name: string, measure: () => Promise<Row[]>): Promise<Row[]> {
	try {
		return await measure();
	} catch (error) {
		if (!(error instanceof MissingData)) throw error;
		return [row({ measure: name, engine: 'simd', unit: 'share', ours: null, note: error.message })];
	}
}
