// Unit tests compile sources on the fly; tests of a model call dist/ and so run in the real worker,
// because ONNX does not work inside jest's realm. `npm test` builds first.
/** @type {import('jest').Config} */
module.exports = {
	rootDir: __dirname,
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	// test/e2e starts real servers: a command of its own.
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
	transform: {
		'^.+\\.ts$': [
			'@swc/jest',
			{
				jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
				module: { type: 'commonjs' },
				sourceMaps: 'inline',
			},
		],
	},
	// Staging copies hold a package.json of the same name, which jest would complain about.
	modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.n8n/', '<rootDir>/.training/'],
	// Coverage instrumentation rewrites functions that n8n turns into text (dynamic outputs).
	collectCoverage: false,
	testTimeout: 60_000,
	maxWorkers: 2,
};
