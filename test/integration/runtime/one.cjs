// One request a model; reports the answers, or the code and details of each failure.
const { options, request, bundled, report } = require('./support.cjs');
const { getPool } = require(`${options.dist}/models/runtime`);

const { texts = ['I love this, best purchase ever!'], models = [bundled] } = options;

async function main() {
	const answers = [];
	for (const model of models) {
		const answer = getPool().run('sentiment.analyze', request(texts, model));
		answers.push(await answer.catch(({ code, details }) => ({ code, details })));
	}
	report(answers);
}

void main();
