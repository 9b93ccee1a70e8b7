import { labelOf, type Label } from './labelledSet';
import { readLines } from './readSet';

/** A term in a sentence, and what the sentence says about it. */
export interface AspectExample {
	text: string;
	term: string;
	label: Label;
}

export interface AspectSource {
	name: string;
	/** Throws MissingData. */
	read(folder: string): AspectExample[];
}

const NAMES: Record<string, string> = { '-1': 'negative', 0: 'neutral', 1: 'positive' };
const PLACE = '$T$';

/** Three lines an example: the sentence with its term cut out, the term, the label. */
function semEval(file: string): AspectSource['read'] {
	return (folder) => {
		const lines = readLines(folder, `absa_semeval14/${file}`);
		return Array.from({ length: Math.floor(lines.length / 3) }, (_, index) => {
			const [sentence = '', term = '', label = ''] = lines.slice(3 * index, 3 * index + 3);
			return { text: sentence.replace(PLACE, () => term), term, label: labelOf(NAMES[label.trim()] ?? label) };
		});
	};
}

/** The tests, for the figure; nothing is decided on them. */
export const aspectTests: AspectSource[] = [
	{ name: 'SemEval-14 restaurants test', read: semEval('Restaurants_Test_Gold.xml.seg') },
	{ name: 'SemEval-14 laptops test', read: semEval('Laptops_Test_Gold.xml.seg') },
];
