import { profileOf, tokensOf } from '../write/likeness';

export interface RankRow {
	readonly text: string;
	readonly impressions: number;
	readonly clicks: number;
}

export interface RankRequest {
	readonly rows: readonly RankRow[];
	readonly seed: number;
}

export interface RankedText {
	/** Position in the request. */
	readonly position: number;
	readonly rate: number;
	/** The rate drawn towards the average of all, the more the fewer impressions there were. */
	readonly shrunkRate: number;
	/** What the words of the text let expect, learned from the other texts; null where nothing was learned. */
	readonly learnedScore: number | null;
}

export interface RankResult {
	readonly ranked: readonly RankedText[];
	readonly averageRate: number;
	/** Impressions that weigh as much as the average of all. */
	readonly priorImpressions: number;
	/** What the learned part is worth: measured on texts that it had not seen. */
	readonly learning: { readonly status: 'learned' | 'not-better' | 'not-enough-data'; readonly texts: number; readonly pairs: number; readonly agreement: number | null; readonly lower: number | null };
	readonly features: ReadonlyArray<{ readonly name: string; readonly effect: number }>;
}

/** Fewer texts than this teach nothing that holds. */
const FEWEST_TEXTS = 50;
const FOLDS = 5;
const RIDGE = 8;

/** Plain surface features; words come on top. */
function surface(text: string): Array<[string, number]> {
	const tokens = tokensOf(text);
	return [
		['number', /\d/.test(text) ? 1 : 0],
		['question', /[?？]/.test(text) ? 1 : 0],
		['percent', /[%％折]/.test(text) ? 1 : 0],
		['price', /[$€£¥元]/.test(text) ? 1 : 0],
		['you', /\byour?\b|你|您/iu.test(text) ? 1 : 0],
		['colon', /[:：]/.test(text) ? 1 : 0],
		['length', Math.min(tokens.length, 30) / 10],
	];
}

function vocabulary(texts: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const text of texts) for (const word of profileOf(text).words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const most = 0.8 * texts.length;
	return [...counts].filter(([word, count]) => count >= Math.max(4, 0.06 * texts.length) && count <= most && word.length > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 40).map(([word]) => word);
}

function vectorOf(text: string, words: readonly string[]): number[] {
	const own = profileOf(text).words;
	return [...surface(text).map(([, value]) => value), ...words.map((word) => (own.has(word) ? 1 : 0))];
}

interface Fit {
	readonly means: readonly number[];
	readonly weights: readonly number[];
	readonly base: number;
}

/** Ridge regression of the shrunk log-odds, weighted by impressions up to a bound; Cholesky on the centred normal equations. */
function fitRidge(vectors: readonly number[][], targets: readonly number[], weights: readonly number[]): Fit {
	const columns = vectors[0]?.length ?? 0;
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const average = (values: (row: number) => number): number => weights.reduce((sum, weight, row) => sum + weight * values(row), 0) / total;
	const means = Array.from({ length: columns }, (_, column) => average((row) => vectors[row]?.[column] ?? 0));
	const base = average((row) => targets[row] ?? 0);
	const matrix = Array.from({ length: columns }, (_, a) => Array.from({ length: columns }, (__, b) => (a === b ? RIDGE : 0) + weights.reduce((sum, weight, row) => sum + weight * ((vectors[row]?.[a] ?? 0) - (means[a] ?? 0)) * ((vectors[row]?.[b] ?? 0) - (means[b] ?? 0)), 0)));
	const right = Array.from({ length: columns }, (_, a) => weights.reduce((sum, weight, row) => sum + weight * ((vectors[row]?.[a] ?? 0) - (means[a] ?? 0)) * ((targets[row] ?? 0) - base), 0));
	return { means, base, weights: solve(matrix, right) };
}

/** Solves a symmetric positive definite system (Cholesky). */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
	const size = right.length;
	const lower: number[][] = Array.from({ length: size }, () => new Array<number>(size).fill(0));
	const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
	for (let row = 0; row < size; row += 1) {
		for (let column = 0; column <= row; column += 1) {
			let sum = matrix[row]?.[column] ?? 0;
			for (let inner = 0; inner < column; inner += 1) sum -= at(row, inner) * at(column, inner);
			(lower[row] as number[])[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
		}
	}
	const middle: number[] = [];
	for (let row = 0; row < size; row += 1) {
		let sum = right[row] ?? 0;
		for (let inner = 0; inner < row; inner += 1) sum -= at(row, inner) * (middle[inner] ?? 0);
		middle.push(sum / at(row, row));
	}
	const solution = new Array<number>(size).fill(0);
	for (let row = size - 1; row >= 0; row -= 1) {
		let sum = middle[row] ?? 0;
		for (let inner = row + 1; inner < size; inner += 1) sum -= at(inner, row) * (solution[inner] ?? 0);
		solution[row] = sum / at(row, row);
	}
	return solution;
}

const predict = (fit: Fit, vector: readonly number[]): number => fit.base + vector.reduce((sum, value, column) => sum + (fit.weights[column] ?? 0) * (value - (fit.means[column] ?? 0)), 0);
const logit = (rate: number): number => Math.log(rate / (1 - rate));

/** How strongly rates are drawn to the average: method of moments for a beta prior, at least 100 impressions. */
function priorOf(rows: readonly RankRow[], average: number): number {
	const shown = rows.filter(({ impressions }) => impressions > 0);
	const total = shown.reduce((sum, { impressions }) => sum + impressions, 0);
	const spread = shown.reduce((sum, { impressions, clicks }) => sum + impressions * (clicks / impressions - average) ** 2, 0) / total;
	const noise = (average * (1 - average) * shown.length) / total;
	const between = Math.max(spread - noise, 1e-9);
	return Math.min(1e6, Math.max(100, (average * (1 - average)) / between - 1));
}

/**
 * Ranks texts by their own results. The rates are shrunk to the average (empirical Bayes, beta-binomial). From 50
 * texts on, a ridge regression learns what words and forms go with clicks; it counts only if, on texts that it had
 * not seen (5 folds), it orders pairs better than chance beyond doubt.
 */
export function rankTexts({ rows }: RankRequest): RankResult {
	const clicks = rows.reduce((sum, row) => sum + row.clicks, 0);
	const impressions = rows.reduce((sum, row) => sum + row.impressions, 0);
	const average = Math.min(0.999, Math.max(1e-6, impressions === 0 ? 0 : clicks / impressions));
	const prior = priorOf(rows, average);
	const shrunk = rows.map((row) => (row.clicks + prior * average) / (row.impressions + prior));
	const words = vocabulary(rows.map(({ text }) => text));
	const vectors = rows.map(({ text }) => vectorOf(text, words));
	const targets = shrunk.map(logit);
	const weights = rows.map((row) => row.impressions / (row.impressions + prior));

	let learned: number[] | null = null;
	let learning: RankResult['learning'] = { status: 'not-enough-data', texts: rows.length, pairs: 0, agreement: null, lower: null };
	let features: RankResult['features'] = [];
	if (rows.length >= FEWEST_TEXTS && clicks > 0) {
		const unseen = new Array<number>(rows.length).fill(0);
		for (let fold = 0; fold < FOLDS; fold += 1) {
			const train = rows.map((_, index) => index).filter((index) => index % FOLDS !== fold);
			const fit = fitRidge(train.map((index) => vectors[index] as number[]), train.map((index) => targets[index] as number), train.map((index) => weights[index] as number));
			rows.forEach((_, index) => {
				if (index % FOLDS === fold) unseen[index] = predict(fit, vectors[index] as number[]);
			});
		}
		const { agreement, pairs } = pairAgreement(unseen, shrunk);
		// Pairs share texts: as many independent ones as there are texts is the honest count.
		const lower = agreement - 1.645 * Math.sqrt(0.25 / rows.length);
		const status = lower > 0.5 ? 'learned' : 'not-better';
		learning = { status, texts: rows.length, pairs, agreement, lower };
		if (status === 'learned') {
			const fit = fitRidge(vectors, targets, weights);
			learned = unseen.map((value) => 1 / (1 + Math.exp(-value)));
			const names = [...surface('').map(([name]) => name), ...words];
			features = names.map((name, index) => ({ name, effect: fit.weights[index] ?? 0 })).sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)).slice(0, 10);
		}
	}
	const ranked = rows
		.map((row, position): RankedText => ({ position, rate: row.impressions === 0 ? 0 : row.clicks / row.impressions, shrunkRate: shrunk[position] ?? average, learnedScore: learned?.[position] ?? null }))
		.sort((a, b) => b.shrunkRate - a.shrunkRate || a.position - b.position);
	return { ranked, averageRate: impressions === 0 ? 0 : clicks / impressions, priorImpressions: Math.round(prior), learning, features };
}

function pairAgreement(predicted: readonly number[], actual: readonly number[]): { agreement: number; pairs: number } {
	let right = 0;
	let pairs = 0;
	// Two million pairs tell as much as all of them.
	const step = Math.max(1, Math.ceil(actual.length / 2000));
	for (let one = 0; one < actual.length; one += step) {
		for (let other = one + step; other < actual.length; other += step) {
			const difference = (actual[one] as number) - (actual[other] as number);
			if (difference === 0) continue;
			const guess = (predicted[one] as number) - (predicted[other] as number);
			pairs += 1;
			right += guess === 0 ? 0.5 : guess > 0 === difference > 0 ? 1 : 0;
		}
	}
	return { agreement: pairs === 0 ? 0.5 : right / pairs, pairs };
}
