// n8n's own preset for community nodes, plus the rooms of this house: who may import what.
// Every rule that is switched off says why, right there.
import js from '@eslint/js';
import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';
import { defineConfig, globalIgnores } from 'eslint/config';

/** Imports that a room forbids, as one message each; covers import, import type and export from. */
function forbidImports(...groups) {
	return {
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{ patterns: groups.map(([group, message]) => ({ group, message })) },
		],
	};
}

const n8n = [
	['n8n-workflow', 'n8n-core', 'n8n-nodes-base', '@n8n/*'],
	'models/ computes: plain values in, plain values out, nothing of n8n.',
];
const nodesRoom = [['**/nodes/**'], 'models/ does not know the nodes: data flows one way.'];
const engine = [
	['onnxruntime-*', 'onnxruntime-*/**', '@huggingface/*'],
	'nodes/ asks the pool of models/runtime; the engine runs in the worker only.',
];
const disk = [
	['fs', 'fs/*', 'node:fs', 'node:fs/*'],
	'A kernel gets its values handed in; files are read in models/runtime.',
];
const notShipped = [
	['**/test/**', '**/bench/**', '**/training/**', '**/tools/**'],
	'This folder is not shipped, so nothing that ships may need it.',
];
const proofs = [
	['**/test/**', '**/bench/**', '**/training/**'],
	'Nothing imports from test/, bench/ or training/.',
];

/** The same rooms for require() and import(), which no-restricted-imports does not look at. */
function forbidRequire(pattern, message) {
	return [
		{ selector: `ImportExpression[source.value=/${pattern}/]`, message },
		{ selector: `CallExpression[callee.name='require'][arguments.0.value=/${pattern}/]`, message },
	];
}
const requireN8n = forbidRequire('^(n8n-|@n8n\\u002F)', n8n[1]);
const requireEngine = forbidRequire('^(onnxruntime-|@huggingface\\u002F)', engine[1]);
const requireNotShipped = forbidRequire(
	'^\\.\\.?\\u002F(.*\\u002F)?(test|bench|training|tools)\\u002F',
	notShipped[1],
);
const clock = {
	selector: "NewExpression[callee.name='Date'][arguments.length=0]",
	message: 'A kernel has no clock: take the moment as a parameter.',
};

export default defineConfig(
	globalIgnores(['.build', '.n8n', '.training', 'training', 'workflows', 'models/weights']),
	configWithoutCloudSupport,
	{
		files: ['package.json'],
		rules: {
			// `overrides` mends two packages that only development needs: xlsx and linkedom are pinned by
			// n8n-nodes-base to addresses outside the registry. tools/pack.mjs leaves the field out of what ships.
			'@n8n/community-nodes/no-overrides-field': 'off',
		},
	},
	{
		files: ['**/*.ts'],
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		rules: {
			eqeqeq: 'error',
			// Arguments are never changed (DESIGN §8).
			'no-param-reassign': ['error', { props: true }],
			// A parameter named _ holds a place that a common signature asks for.
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_$' }],
		},
	},
	{
		files: ['nodes/**/*.ts', 'credentials/**/*.ts'],
		rules: {
			...forbidImports(engine, notShipped),
			'no-restricted-syntax': ['error', ...requireEngine, ...requireNotShipped],
		},
	},
	{
		files: ['nodes/Recommendation/Recommendation.node.ts'],
		rules: {
			// Six operations of one kind of thing, whose names saved workflows rely on: a resource above them would only be clicked away.
			'@n8n/community-nodes/resource-operation-pattern': 'off',
		},
	},
	{
		files: ['models/**/*.ts'],
		rules: {
			// models/ may not know n8n's error classes: nodes/shared words a ModelError for the editor.
			'@n8n/community-nodes/require-node-api-error': 'off',
			...forbidImports(n8n, nodesRoom, notShipped),
			'no-restricted-syntax': ['error', ...requireN8n, ...requireNotShipped],
		},
	},
	{
		// Kernels: everything in models/ but the runtime, which owns threads, files and time.
		files: ['models/**/*.ts'],
		ignores: ['models/runtime/**'],
		rules: {
			...forbidImports(n8n, nodesRoom, notShipped, disk),
			'no-restricted-syntax': ['error', ...requireN8n, ...requireNotShipped, clock],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'A kernel has no luck: take a seed.' },
				{ object: 'Date', property: 'now', message: clock.message },
				{ object: 'performance', property: 'now', message: clock.message },
			],
		},
	},
	{
		files: ['tools/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
		rules: {
			// Commands and tests start other processes (npm, n8n, a child that is killed) and never ship.
			'@n8n/community-nodes/no-dangerous-functions': 'off',
			// Their errors are read in a terminal, not in n8n's editor.
			'@n8n/community-nodes/require-node-api-error': 'off',
			// The rule takes every function that returns items for a node's `execute`.
			'@n8n/community-nodes/missing-paired-item': 'off',
		},
	},
	{ files: ['tools/**/*.ts'], rules: forbidImports(proofs) },
	{
		files: ['test/**/*.ts'],
		rules: {
			...forbidImports([['**/bench/**', '**/training/**'], proofs[1]]),
			// dist/ is there after the build only, so tests require() it at run time.
			'@typescript-eslint/no-require-imports': 'off',
		},
	},
	// The counters that a benchmark judges by are code like any other: test/bench holds them to their oracles.
	{ files: ['test/bench/**/*.ts'], rules: forbidImports([['**/training/**'], proofs[1]]) },
	{
		files: ['**/*.{js,mjs,cjs}'],
		extends: [js.configs.recommended],
		languageOptions: {
			globals: {
				AbortController: 'readonly',
				Buffer: 'readonly',
				URL: 'readonly',
				clearTimeout: 'readonly',
				console: 'readonly',
				fetch: 'readonly',
				performance: 'readonly',
				process: 'readonly',
				setImmediate: 'readonly',
				setTimeout: 'readonly',
			},
		},
	},
	{
		files: ['**/*.{js,cjs}'],
		languageOptions: {
			sourceType: 'commonjs',
			globals: {
				__dirname: 'readonly',
				__filename: 'readonly',
				exports: 'writable',
				module: 'readonly',
				require: 'readonly',
			},
		},
	},
);
