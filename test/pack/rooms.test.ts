import { spawnSync } from 'node:child_process';
import { childScript, repository } from './runChild';

// The rooms of DESIGN §2. A lint rule that no longer bites looks exactly like a clean house,
// so each one is shown a wall that somebody walks through.
const imports = '@typescript-eslint/no-restricted-imports';
const syntax = 'no-restricted-syntax';

const cases: Array<[file: string, code: string, rule: string]> = [
	['models/forecast/room.ts', "import type { INode } from 'n8n-workflow';\nexport type A = INode;\n", imports],
	['models/runtime/room.ts', "import type { INode } from 'n8n-workflow';\nexport type A = INode;\n", imports],
	['models/forecast/room.ts', "export { runPerItem } from '../../nodes/shared/itemContract';\n", imports],
	['models/forecast/room.ts', "export const load = async () => await import('n8n-workflow');\n", syntax],
	['models/forecast/room.ts', "export { readFileSync } from 'node:fs';\n", imports],
	['models/forecast/room.ts', 'export const now = () => new Date();\n', syntax],
	['models/forecast/room.ts', 'export const luck = () => Math.random();\n', 'no-restricted-properties'],
	['models/forecast/room.ts', 'export const now = () => Date.now();\n', 'no-restricted-properties'],
	['models/forecast/room.ts', "export { runCommand } from '../../tools/command/runCommand';\n", imports],
	['nodes/Forecast/room.ts', "export * from 'onnxruntime-web';\n", imports],
	['nodes/Forecast/room.ts', "export * from 'onnxruntime-node';\n", imports],
	['nodes/Forecast/room.ts', "export { Tokenizer } from '@huggingface/tokenizers';\n", imports],
	['nodes/Forecast/room.ts', "export const load = async () => await import('onnxruntime-node');\n", syntax],
	['nodes/Forecast/room.ts', "export { repository } from '../../test/pack/runChild';\n", imports],
	['nodes/Forecast/room.ts', "export { start } from '../../bench/sentiment';\n", imports],
	['tools/room.ts', "export { repository } from '../test/pack/runChild';\n", imports],
	['test/room.ts', "export { start } from '../bench/sentiment';\n", imports],
];

let answers: string[][];

beforeAll(() => {
	const input = JSON.stringify(cases.map(([file, code]) => ({ file, code })));
	const child = spawnSync(process.execPath, [childScript('lintRooms.mjs')], { cwd: repository, input, encoding: 'utf8' });
	expect(child.stderr).toBe('');
	answers = JSON.parse(child.stdout) as string[][];
});

test.each(cases.map(([file, code, rule], index) => ({ file, code: code.trim(), rule, index })))(
	'$file may not say: $code',
	({ rule, index }) => {
		expect(answers[index]).toContain(rule);
	},
);
