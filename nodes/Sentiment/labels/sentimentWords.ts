import type { SentimentLabel } from './sentimentLabel';

/** How a value says its sentiment by itself; bare numbers are read per column (numberScale.ts). */
export type ExplicitScale = 'stars5' | 'stars10' | 'stars100' | 'thumbs' | 'words';

export interface WordMeaning {
	readonly label: SentimentLabel;
	readonly scale: ExplicitScale;
}

// Left out, because they say no sentiment by themselves: yes and no, true and false, LABEL_0.
const words: readonly (readonly [SentimentLabel, ExplicitScale, string])[] = [
	[
		'positive',
		'words',
		`positive, pos, positives, positiv, positivt, positif, positiva, positivo, positief, pozytywny,
		olumlu, tích cực, позитивный, позитив, положительный, положительная, положительно, 正面, 正向,
		积极, 積極, 好评, 好評, 褒义, 满意, 滿意, ポジティブ, 긍정, 긍정적, إيجابي, ايجابي, सकारात्मक, เชิงบวก,
		good, great, excellent, happy, satisfied, promoter, 😀, 😃, 😄, 😁, 😊, 🙂, 😍, 🥰, 😻, ❤, 💚`,
	],
	[
		'neutral',
		'words',
		`neutral, neu, neut, neutre, neutro, neutra, neutraal, neutralt, neutralny, netral, nötr, mixed,
		trung tính, нейтральный, нейтральная, нейтрально, 中性, 中立, 中评, 中評, 一般, ニュートラル, 중립,
		중립적, محايد, तटस्थ, เป็นกลาง, average, ok, okay, fair, passive, 😐, 😶`,
	],
	[
		'negative',
		'words',
		`negative, neg, negatives, negativ, negativt, negatif, négatif, négative, negativa, negativo,
		negatief, negatywny, olumsuz, tiêu cực, негативный, негатив, отрицательный, отрицательная,
		отрицательно, 负面, 負面, 负向, 负评, 負評, 消极, 消極, 差评, 差評, 贬义, 不满意, 不滿意, 不满,
		ネガティブ, 부정, 부정적, سلبي, नकारात्मक, เชิงลบ, bad, poor, terrible, awful, unhappy,
		dissatisfied, unsatisfied, detractor, 🙁, ☹, 😞, 😠, 😡, 😢, 😭, 🤬`,
	],
	[
		'positive',
		'thumbs',
		`up, thumbs up, thumb up, thumbsup, :thumbsup:, :+1:, like, liked, upvote, upvoted, daumen hoch,
		赞, 👍`,
	],
	[
		'negative',
		'thumbs',
		`down, thumbs down, thumb down, thumbsdown, :thumbsdown:, :-1:, dislike, disliked, downvote,
		downvoted, daumen runter, 踩, 👎`,
	],
];

/** Every word or sign that is one of the three classes by itself, in lower case. */
export const labelWords: ReadonlyMap<string, WordMeaning> = new Map(
	words.flatMap(([label, scale, list]) =>
		list.split(',').map((word): [string, WordMeaning] => [
			word.trim().normalize('NFKC'),
			{ label, scale },
		]),
	),
);

/** Numbers that are written out: Google Business Profile says "FIVE", shops say 五星. */
export const starWords: ReadonlyMap<string, number> = new Map([
	['one', 1],
	['two', 2],
	['three', 3],
	['four', 4],
	['five', 5],
	['一', 1],
	['二', 2],
	['两', 2],
	['三', 3],
	['四', 4],
	['五', 5],
]);

/** Words that make a label stronger or weaker and leave its class as it is. */
export const degreeWords =
	/^(?:(?:very|extremely|strongly|highly|slightly|somewhat|mostly|rather|weakly|sehr|eher|très|plutôt|muy|molto)\s+|非常|比较|比較|很|较)/u;

/** What an empty cell is called by spreadsheets and databases. */
export const emptyWords: ReadonlySet<string> = new Set([
	'',
	'n/a',
	'na',
	'nan',
	'null',
	'none',
	'nil',
	'undefined',
	'-',
	'–',
	'—',
	'?',
]);
