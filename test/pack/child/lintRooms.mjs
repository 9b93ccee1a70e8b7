// Lints pieces of code as if they stood in the given files and prints the rules that each one breaks.
// stdin: [{ file, code }]; stdout: [[rule, …], …]. A process of its own: jest cannot load ESLint's config.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const answers = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
	const [result] = await eslint.lintText(code, { filePath: file });
	answers.push(result.messages.map(({ ruleId }) => ruleId));
}
process.stdout.write(JSON.stringify(answers));
