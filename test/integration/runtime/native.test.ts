import { runChild, runOne, type OneResult } from './child';

/** Seconds on an idle machine; a busy one may take its time. */
const LONGEST = 600_000;

interface ReportHeader {
	header: { glibcVersionRuntime?: string };
}

const isMusl = process.platform === 'linux' && (process.report.getReport() as unknown as ReportHeader).header.glibcVersionRuntime === undefined;
const native = { N8N_MARKETING_AI_ENGINE: 'native' };
const ABORTED = 134;

// onnxruntime-node is a development dependency; it does not run on musl.
(isMusl ? describe.skip : describe)('the native engine', () => {
	it.each(['native', 'wasm'])('of our own agrees with ONNX Runtime (%s) on 500 texts', async (engine) => {
		const own = await runChild<OneResult>('agreement.cjs');
		const other = await runChild<OneResult>('agreement.cjs', {}, { N8N_MARKETING_AI_ENGINE: engine });
		expect([own.value.model?.engine, other.value.model?.engine]).toEqual(['simd', engine]);
		const pairs = (own.value.readings ?? []).map((reading, index) => [reading, other.value.readings?.[index]] as const);
		expect(pairs).toHaveLength(500);
		const same = pairs.filter(([one, two]) => one.label === two?.label).length;
		const difference = pairs.reduce((sum, [one, two]) => sum + Math.abs((one.probability ?? NaN) - (two?.probability ?? NaN)), 0) / pairs.length;
		expect(same).toBeGreaterThanOrEqual(495);
		expect(difference).toBeLessThanOrEqual(0.01);
	}, LONGEST);

	it('ends with the process when its work is done', async () => {
		const { status, signal, value } = await runOne({}, native);
		expect(value.model?.engine).toBe('native');
		expect({ status, signal }).toEqual({ status: 0, signal: null });
	}, LONGEST);

	// Leaving the process inside a native call aborts all of n8n with status 134. Loading is such a call, too.
	it.each([
		['exit', 'run', 0, 0],
		['exit', 'run', 35, 0],
		['exit', 'run', 90, 0],
		['handled', 'run', 0, 0],
		['handled', 'run', 50, 0],
		['throw', 'run', 20, 1],
		['exit', 'start', 60, 0],
		['exit', 'start', 250, 0],
		['handled', 'start', 500, 0],
	])('lets the process go in the middle of its work (%s from %s after %d ms)', async (way, from, delay, expected) => {
		const { status, signal, value } = await runChild('exit.cjs', { way, from, delay }, native);
		expect(value).toEqual({ left: true });
		expect({ status, signal }).not.toEqual({ status: ABORTED, signal: null });
		expect({ status, signal }).toEqual({ status: expected, signal: null });
	}, LONGEST);

	it('lets the process go at a SIGTERM that nobody handles', async () => {
		for (const delay of [0, 50]) {
			const { status, signal } = await runChild('exit.cjs', { way: 'unhandled', from: 'run', delay }, native);
			expect({ status, signal }).toEqual({ status: null, signal: 'SIGTERM' });
		}
	}, LONGEST);
});

it('lets the process go in the middle of WebAssembly as well', async () => {
	const { status, signal } = await runChild('exit.cjs', { way: 'exit', from: 'run', delay: 20 });
	expect({ status, signal }).toEqual({ status: 0, signal: null });
}, LONGEST);
