import type { IDataObject } from 'n8n-workflow';

// Written for these tests; nobody's real words.
const openings = ['The parcel', 'Your support', 'The mobile app', 'This coffee grinder', 'The checkout', 'My new jacket', 'The newsletter', 'The hotel room', 'Your chat window', 'The gift box'];
const verdicts = [
	'made my week, thank you so much.',
	'is the best I have had in years!',
	'arrived broken and nobody answers.',
	'is a waste of money.',
	'came on Tuesday.',
	'has a blue handle.',
	'works as described, I would buy it again.',
	'stopped working after two days, very disappointing.',
	'looks lovely and feels solid.',
	'is far too slow and keeps crashing.',
	'is available in three sizes.',
	'was cheaper elsewhere, but I like it.',
	'was a pleasure from start to end.',
	'costs twice as much as it should.',
	'is all right, nothing special.',
	'surprised everyone in the best way.',
	'is not what I ordered.',
	'ships from the warehouse in Graz.',
	'deserves five stars.',
	'is rude and unhelpful.',
];

/** One of 200 distinct texts: numbers that are 200 apart give the same text. */
export function sentimentText(number: number): string {
	const index = number % (openings.length * verdicts.length);
	return `${openings[index % openings.length]} ${verdicts[Math.floor(index / openings.length)]}`;
}

/** A row of stars beside a predicted label, right three times of four. */
export function scoreRow(number: number): IDataObject {
	const stars = (number % 5) + 1;
	const truth = stars < 3 ? 'negative' : stars === 3 ? 'neutral' : 'positive';
	const label = number % 4 === 0 ? 'neutral' : truth;
	return { number, stars, predicted: { label, probability: 0.6 + (number % 40) / 100 } };
}

/** A text with one of two labels; 16 neighbours hold eight different texts of each. */
export function labelledRow(number: number): IDataObject {
	return { number, text: sentimentText(number), label: number % 2 === 0 ? 'screen' : 'thing' };
}

/** A day's orders: one of 200 days from Monday, 1 January 2024 on, with a weekly season. */
export function salesRow(number: number): IDataObject {
	const date = new Date(Date.UTC(2024, 0, 1 + (number % 200))).toISOString().slice(0, 10);
	return { number, date, orders: 100 + 20 * (number % 7) + ((number * 37) % 11) };
}

/** Sales that follow the spend; every 20th row is to be predicted. */
export function driverRow(number: number): IDataObject {
	const spend = 50 + ((number * 53) % 97);
	return { number, spend, sales: number % 20 === 19 ? null : 200 + 3 * spend + ((number * 29) % 13) };
}
