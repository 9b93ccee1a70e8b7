// What the child scripts share. They run the built package in a process of their own.
const threads = require('node:worker_threads');

const options = JSON.parse(process.env.CHILD_OPTIONS ?? '{}');

/** Every worker thread that was started, in order. */
const workers = [];
const { Worker } = threads;
threads.Worker = class extends Worker {
	constructor(...parameters) {
		super(...parameters);
		workers.push(this);
	}
};

const analyzeOptions = { uncertainBelow: 0.55, includeSentences: false, stripHtml: true, languageHint: '', readAtMost: 20_000 };
const bundled = { kind: 'bundled', name: 'multilingual-sentiment' };

/** A request of the task `sentiment.analyze`. */
const request = (texts, model = bundled, more = {}) => ({ texts, model, options: { ...analyzeOptions, ...more } });

/** Hands a value to the test. */
const report = (value) => process.stdout.write(`REPORT ${JSON.stringify(value)}\n`);

/** The code and details of what a promise rejects with; `null` when it does not. */
const failureOf = async (promise) => {
	try {
		await promise;
		return null;
	} catch (error) {
		return { code: error.code ?? error.name, details: error.details ?? null };
	}
};

/** Seeded numbers from 0 to 1 (mulberry32), so that a failure can be looked at again. */
const seeded = (seed) => {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
};

const parts = {
	en: [['The lamp', 'This phone', 'Your shop', 'The support team', 'My second order', 'The coat'], ['is', 'was', 'turned out'], ['great', 'broken', 'fine', 'awful', 'late', 'lovely', 'too expensive', 'as described'], ['.', ', thanks!', ', never again.', ' 👍', ' and I told my friends.', '?']],
	zh: [['这个手机', '客服', '物流', '包装', '这件衣服'], ['真的', '有点', '一直'], ['很好', '太差了', '一般', '很慢', '非常满意', '坏了'], ['。', '！', '，不会再买', '，推荐大家购买', '👎']],
	de: [['Die Lampe', 'Der Versand', 'Das Hotel'], ['ist', 'war'], ['super', 'kaputt', 'in Ordnung', 'viel zu langsam'], ['.', ', leider.', ', gerne wieder!']],
};

/** So many distinct texts, made of parts: reviews in three languages. */
const generate = (count, seed = 42) => {
	const random = seeded(seed);
	const pick = (list) => list[Math.floor(random() * list.length)];
	const texts = new Set();
	while (texts.size < count) {
		const language = pick(['en', 'en', 'zh', 'zh', 'de']);
		const words = parts[language].map(pick);
		const text = language === 'zh' ? words.join('') : `${words.slice(0, 3).join(' ')}${words[3]}`;
		texts.add(texts.size % 3 === 0 ? text : `${text} ${Math.floor(random() * 100)}`);
	}
	return [...texts];
};

module.exports = { options, workers, request, bundled, report, failureOf, seeded, generate };
