/** A made-up word in every text: whoever finds it in a log has found a customer's text there. */
export const MARKER = 'Marigold';

const SENTENCES = [
	{ text: 'I love it, wonderful quality and a very good, friendly service', label: 'positive' },
	{ text: 'Terrible quality, really bad: it broke after one day and nobody answers', label: 'negative' },
] as const;

export interface Job {
	job: number;
	texts: string[];
}

export interface JobOptions {
	/** Number of the first one. */
	first: number;
	count: number;
	textsEach: number;
	/** How often a sentence is repeated in its text. */
	times?: number;
}

/** So many jobs, no text of which is equal to another; every second text is a complaint. */
export function makeJobs({ first, count, textsEach, times = 1 }: JobOptions): Job[] {
	return Array.from({ length: count }, (_, each) => {
		const job = first + each;
		const textOf = (index: number) => `${`${sentence(index).text}. `.repeat(times)}${MARKER} ${job}, ${index}.`;
		return { job, texts: Array.from({ length: textsEach }, (__, index) => textOf(index)) };
	});
}

/** What a reader would say of the texts of a job. */
export function expectedLabels(textsEach: number): string[] {
	return Array.from({ length: textsEach }, (_, index) => sentence(index).label);
}

function sentence(index: number): (typeof SENTENCES)[number] {
	return SENTENCES[index % 2 === 0 ? 0 : 1];
}
