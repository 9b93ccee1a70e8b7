import { runTool, ScratchFolder } from './runTool';
import type { OutFile } from './runTool';
import { bareWorkflow, sentimentWorkflow } from './sentimentWorkflow';

const scratch = new ScratchFolder();
afterAll(() => scratch.remove());
const file = scratch.write('workflow.json', sentimentWorkflow());
const bare = scratch.write('bare.json', bareWorkflow());

async function textsOf(itemsFile: string): Promise<unknown[]> {
	const out = scratch.path('texts.json');
	const run = await runTool('workflow', bare, '--items', itemsFile, '--out', out);
	expect(run).toMatchObject({ status: 0, error: expect.not.stringContaining('failed') as string });
	return (scratch.readJson<OutFile>('texts.json').Start?.[0] ?? []).map((item) => item.json);
}

describe('npm run workflow: what goes in', () => {
	it('takes plain objects', async () => {
		const items = scratch.write('plain.json', [{ text: 'Great' }, { text: 'Bad', json: 'own' }]);
		expect(await textsOf(items)).toEqual([{ text: 'Great' }, { text: 'Bad', json: 'own' }]);
	});

	it('takes one object a line', async () => {
		const items = scratch.write('lines.jsonl', '{"text":"a"}\n\n{"text":"b\\n"}\r\n');
		expect(await textsOf(items)).toEqual([{ text: 'a' }, { text: 'b\n' }]);
	});

	it('takes CSV with a byte order mark, quoted line breaks and semicolons', async () => {
		const csv = '\uFEFFtext;stars\r\n"Great; really\nloved it";5\r\n\r\n"He said ""no""";1\r\n';
		expect(await textsOf(scratch.write('semicolons.csv', csv))).toEqual([
			{ text: 'Great; really\nloved it', stars: '5' },
			{ text: 'He said "no"', stars: '1' },
		]);
	});

	it('takes CSV with commas inside quoted column names, tabs, and two columns of one name', async () => {
		const commas = scratch.write('commas.csv', '"a;b;c",note,note\n1,2,3\n');
		expect(await textsOf(commas)).toEqual([{ 'a;b;c': '1', note: '2', 'note 2': '3' }]);
		const tabs = scratch.write('tabs.csv', 'text\tid\n很好，喜欢\t7\n');
		expect(await textsOf(tabs)).toEqual([{ text: '很好，喜欢', id: '7' }]);
	});
});

describe('npm run workflow: what comes out', () => {
	it('carries binaries through and links items', async () => {
		const data = Buffer.from('a photo').toString('base64');
		const photo = { data, mimeType: 'image/png', fileName: 'photo.png' };
		const items = scratch.write('binary.json', [
			{ json: { text: 'Lovely shop' } },
			{ json: { text: 'It arrived broken' }, binary: { photo } },
		]);
		const out = scratch.path('binary-out.json');
		const run = await runTool('workflow', file, '--items', items, '--out', out);
		expect(run.status).toBe(0);
		expect(run.output).toContain('2 items of "Sentiment"');
		const outputs = scratch.readJson<OutFile>('binary-out.json');
		expect(Object.keys(outputs)).toEqual(['Sentiment']);
		const list = outputs.Sentiment?.[0] ?? [];
		expect(list.map((item) => item.pairedItem?.item)).toEqual([0, 1]);
		expect(list[0]?.binary).toBeUndefined();
		expect(list[1]?.binary?.photo).toMatchObject(photo);
		expect(list[1]?.json.text).toBe('It arrived broken');
	});

	it('prints items readably and keeps stderr for the rest', async () => {
		const items = scratch.write('two.json', [{ text: 'Great service' }, { text: '很好' }]);
		const run = await runTool('workflow', file, '--items', items);
		expect(run.status).toBe(0);
		expect(run.output).toContain('Sentiment: 2 items');
		expect(run.output).toContain('text: Great service');
		expect(run.output).toContain('text: 很好');
		expect(run.output).toMatch(/label: (positive|neutral|negative)/);
	});

	it('gives one list per output, the empty ones too', async () => {
		const routed = scratch.write(
			'routed.json',
			sentimentWorkflow({ parameters: { options: { routeBySentiment: true } } }),
		);
		const items = scratch.write('one.json', [{ text: '' }]);
		const out = scratch.path('routed-out.json');
		expect((await runTool('workflow', routed, '--items', items, '--out', out)).status).toBe(0);
		const lists = scratch.readJson<OutFile>('routed-out.json').Sentiment ?? [];
		expect(lists.map((list) => list.length)).toEqual([0, 0, 0, 1]);
	});

	it('takes no items as no work', async () => {
		const items = scratch.write('none.json', []);
		const run = await runTool('workflow', file, '--items', items, '--node', 'Sentiment');
		expect(run.status).toBe(0);
		expect(run.error).toContain('"Sentiment" did not run');
	});
});

describe('npm run workflow: what cannot be run (exit status 2)', () => {
	const items = (name: string, content: unknown) => ['--items', scratch.write(name, content)];
	const cases: Array<[what: string, words: () => string[], message: RegExp]> = [
		['no file', () => [], /No file was given/],
		['a missing workflow', () => ['nowhere.json'], /no workflow file "nowhere\.json"/],
		['no JSON', () => [scratch.write('broken.json', '{"nodes": [')], /broken\.json" is not JSON/],
		['no workflow', () => [scratch.write('other.json', { a: 1 })], /other\.json" holds no n8n workflow/],
		['two files', () => [file, file], /One workflow file is taken, 2 were given/],
		['an unknown option', () => [file, '--limit', '3'], /no option "--limit"/],
		['an option without value', () => [file, '--items'], /--items needs a file name/],
		['an unknown node', () => [file, '--node', 'sentiment'], /no node "sentiment".*"Sentiment"/],
		['missing items', () => [file, '--items', 'no.csv'], /no items file "no\.csv"/],
		['items of another kind', () => [file, ...items('a.xlsx', 'x')], /takes \.json, \.jsonl or \.csv/],
		['a list of texts', () => [file, ...items('t.json', ['a'])], /t\.json", entry 1 is a text/],
		['a broken line', () => [file, ...items('t.jsonl', '{"a":1}\n{"a"')], /t\.jsonl", line 2 is not JSON/],
		['a ragged CSV', () => [file, ...items('t.csv', 'a,b\n1,2,3\n')], /t\.csv".*line 2/],
		['no folder for --out', () => [file, '--out', scratch.path('no/o.json')], /no folder .* for "o\.json"/],
	];

	it.each(cases)('%s', async (_what, words, message) => {
		const run = await runTool('workflow', ...words());
		expect(run.error).toMatch(message);
		expect(run.error).not.toContain('    at ');
		expect(run.status).toBe(2);
		expect(run.output).toBe('');
	});
});

describe('npm run workflow: what fails (exit status 1)', () => {
	it("prints the failing node's own message and writes nothing", async () => {
		const failing = scratch.write(
			'failing.json',
			sentimentWorkflow({ parameters: { text: "={{ $('Nowhere').first().json.text }}" } }),
		);
		const out = scratch.path('failing-out.json');
		const run = await runTool('workflow', failing, '--out', out);
		expect(run.status).toBe(1);
		expect(run.error).toContain('The node "Sentiment" failed');
		// n8n's own words for an expression that names a missing node.
		expect(run.error).toContain("Referenced node doesn't exist");
		expect(() => scratch.readJson('failing-out.json')).toThrow();
	});

	it('says when a trigger waits for an event, or when there is none', async () => {
		const { nodes, ...rest } = sentimentWorkflow();
		const webhook = { ...nodes[0], type: 'n8n-nodes-base.webhook', typeVersion: 2 };
		const waiting = scratch.write('webhook.json', { ...rest, nodes: [webhook, nodes[1]] });
		expect(await runTool('workflow', waiting)).toMatchObject({
			status: 1,
			error: expect.stringContaining('--items') as string,
		});
		const without = scratch.write('without.json', { ...rest, connections: {}, nodes: [nodes[1]] });
		expect(await runTool('workflow', without)).toMatchObject({
			status: 1,
			error: expect.stringContaining('no trigger') as string,
		});
	});

	it('names a node type that is not installed, and only when it is reached', async () => {
		const { nodes, ...rest } = bareWorkflow();
		const foreign = { ...nodes[0], id: '3', name: 'Foreign', type: '@someone/n8n-nodes-else.else' };
		const aside = scratch.write('aside.json', { ...rest, nodes: [...nodes, foreign] });
		expect((await runTool('workflow', aside)).status).toBe(0);
		const connections = { Start: { main: [[{ node: 'Foreign', type: 'main', index: 0 }]] } };
		const reached = scratch.write('reached.json', { ...rest, connections, nodes: [...nodes, foreign] });
		const run = await runTool('workflow', reached);
		expect(run.status).toBe(1);
		expect(run.error).toContain('@someone/n8n-nodes-else.else');
	});
});
