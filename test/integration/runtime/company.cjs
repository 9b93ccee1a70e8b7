// Whether a text's answer depends on the texts around it, and whether any text is lost on the way.
const { options, request, bundled, report, seeded, generate } = require('./support.cjs');
const { getPool } = require(`${options.dist}/models/runtime`);
const { requestAnalysis } = require(`${options.dist}/models/sentiment/requestAnalysis`);

async function main() {
	const pool = getPool();
	const random = seeded(7);
	const shuffle = (list) => list.map((value) => [random(), value]).sort(([one], [other]) => one - other).map(([, value]) => value);
	const judge = async (texts) => (await pool.run('sentiment.analyze', request(texts))).readings.map((reading) => JSON.stringify(reading));

	const texts = options.many ? [] : [...generate(16, 1), 'ok', '👍', `${'The room was clean, but the staff was rude. '.repeat(12)}`, 'The room was clean.', '屏幕很好，电池太差了。'.repeat(15)];
	const alone = new Map();
	for (const text of texts) alone.set(text, (await judge([text]))[0]);

	const companies = [texts, [...texts].reverse(), shuffle(texts), texts.flatMap((text) => [text, text])];
	for (let round = 0; round < 6; round += 1) companies.push(shuffle(texts.filter(() => random() < 0.3)));
	const differing = [];
	for (const company of companies) {
		const readings = await judge(company);
		company.forEach((text, index) => readings[index] === alone.get(text) || differing.push({ text, alone: alone.get(text), company: readings[index] }));
	}

	const distinct = generate(200, 2);
	const many = Array.from({ length: 10_000 }, () => distinct[Math.floor(random() * distinct.length)]);
	const { readings } = await requestAnalysis(pool, request(many), {});
	const expected = new Map(distinct.map((text, index) => [text, index]));
	const single = await judge(distinct);
	const misplaced = many.filter((text, index) => JSON.stringify(readings[index]) !== single[expected.get(text)]).length;
	const empty = await requestAnalysis(pool, { ...request([]), model: bundled }, {});
	report({ compared: companies.flat().length, differing, readings: readings.length, misplaced, empty: empty.readings.length, model: empty.model, workers: pool.workers });
}

void main();
