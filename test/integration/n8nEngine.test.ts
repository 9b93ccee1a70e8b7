import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root, runScript } from './runTool';
import type { OutItem } from './runTool';

interface Summary {
	status: 'success' | 'failed' | 'canceled';
	lastNode: string | null;
	failures: Array<{ node: string; message: string; itemIndex?: number }>;
	outputs: OutItem[][];
}

const bundle = join(root, '.build', 'test', 'engineScenarios.js');

beforeAll(() => {
	const source = join(__dirname, 'engineScenarios.ts');
	const options = ['--bundle', '--platform=node', '--packages=external', '--log-level=error'];
	const esbuild = join(root, 'node_modules', '.bin', 'esbuild');
	execFileSync(esbuild, [source, ...options, `--outfile=${bundle}`], { cwd: root });
});

async function scenario<Result = Summary>(name: string): Promise<Result> {
	const { status, output, error } = await runScript(bundle, name);
	if (status !== 0) throw new Error(`The scenario ${name} ended with ${status}: ${error}`);
	return JSON.parse(output) as Result;
}

const counts = (outputs: OutItem[][]) => outputs.map((items) => items.length);

describe("Nodes in n8n's own engine", () => {
	it('stops in the middle, and works again at once', async () => {
		const run = await scenario<{ status: string; secondsToStop: number; next: Summary }>('cancel');
		expect(run.status).toBe('canceled');
		// Not a time of ours that is measured: 400 long texts take many times longer.
		expect(run.secondsToStop).toBeLessThan(10);
		expect(run.next.status).toBe('success');
		expect(counts(run.next.outputs)).toEqual([1]);
	}, 120_000);

	it('sends only the failed item to the error output', async () => {
		const { status, outputs } = await scenario('errorOutput');
		expect(status).toBe('success');
		expect(counts(outputs)).toEqual([2, 1]);
		expect(outputs[0]?.map((item) => item.json.sentiment?.label)).toEqual(['positive', 'negative']);
		expect(outputs[1]?.[0]?.json).toMatchObject({ text: 'x', error: expect.any(String) as string });
		expect(outputs.flat().map((item) => item.pairedItem?.item)).toEqual([0, 2, 1]);
	});

	it('never sends a failed item to Positive', async () => {
		const { status, outputs } = await scenario('continueWithRouting');
		expect(status).toBe('success');
		expect(outputs).toHaveLength(4);
		expect(outputs.slice(0, 3).flat().filter((item) => item.json.error !== undefined)).toEqual([]);
		const failed = outputs[3]?.find((item) => item.pairedItem?.item === 1);
		expect(failed?.json).toMatchObject({ text: 'x', error: expect.any(String) as string });
		expect(outputs.flat()).toHaveLength(3);
	});

	it('fails the run with the number of the item', async () => {
		const { status, failures } = await scenario('stopOnError');
		expect(status).toBe('failed');
		expect(failures).toHaveLength(1);
		expect(failures[0]).toMatchObject({ node: 'Sentiment', itemIndex: 1 });
		expect(failures[0]?.message).not.toBe('');
	});

	it('stops a forecast of 400 groups in the middle, and works again at once', async () => {
		const run = await scenario<{ status: string; secondsToStop: number; next: Summary }>('cancelForecast');
		expect(run.status).toBe('canceled');
		expect(run.secondsToStop).toBeLessThan(10);
		expect(run.next.failures).toEqual([]);
		expect(run.next.outputs[0]?.length).toBeGreaterThan(0);
	}, 120_000);

	it.each([
		['forecastTool', 'forecastSummary', { horizon: 3 }],
		['adCopyTool', 'adCopy', { writer: 'builtIn', dataLeftHost: false }],
	])('%s answers an agent with what it found', async (name, namespace, found) => {
		const { status, outputs, failures } = await scenario(name);
		expect(failures).toEqual([]);
		expect(status).toBe('success');
		const answers = JSON.parse(String(outputs[0]?.[0]?.json.answer)) as Array<OutItem['json']>;
		expect(answers.find((answer) => answer[namespace] !== undefined)?.[namespace]).toMatchObject(found);
	});

	it('answers as an AI tool, also with routing on', async () => {
		const { status, outputs, failures } = await scenario('tool');
		expect(failures).toEqual([]);
		expect(status).toBe('success');
		const answer = JSON.parse(String(outputs[0]?.[0]?.json.answer)) as Array<OutItem['json']>;
		expect(answer).toHaveLength(1);
		expect(answer[0]?.sentiment).toMatchObject({ label: 'positive' });
	});
});
