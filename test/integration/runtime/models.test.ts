import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { copyOrLink, copyPackage, dist, runChild, runOne, scratchFolder, type OneResult } from './child';

/** Seconds on an idle machine; a busy one may take its time. */
const LONGEST = 600_000;

const scratch = scratchFolder();
const weights = (folder: string): string => join(folder, 'models', 'weights', 'multilingual-sentiment');

afterAll(() => scratch.remove());

describe('bundled weights', () => {
	it('are refused when one byte has changed, with both checksums', async () => {
		const copy = copyPackage(join(scratch.path, 'changed'));
		const file = join(weights(copy), 'model.onnx_data');
		const bytes = readFileSync(file);
		const middle = bytes.length >> 1;
		bytes[middle] = (bytes[middle] ?? 0) ^ 1;
		rmSync(file);
		writeFileSync(file, bytes);
		const { value, status } = await runOne({ dist: copy });
		const card = JSON.parse(readFileSync(join(weights(dist), 'card.json'), 'utf8')) as { files: Record<string, { sha256: string }> };
		expect(value).toEqual({
			code: 'weights-changed',
			details: {
				model: 'multilingual-sentiment',
				file: 'model.onnx_data',
				expected: card.files['model.onnx_data']?.sha256,
				found: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
			},
		});
		expect(value.details?.found).not.toBe(value.details?.expected);
		expect(status).toBe(0);
	}, LONGEST);

	it.each(['model.onnx', 'model.onnx_data', 'tokenizer.json', 'card.json'])('are asked for by name when %s is missing', async (file) => {
		const copy = copyPackage(join(scratch.path, `without-${file}`));
		rmSync(join(weights(copy), file));
		const { value } = await runOne({ dist: copy });
		expect(value).toEqual({ code: 'weights-missing', details: { model: 'multilingual-sentiment', file, folder: weights(copy) } });
	}, LONGEST);

	it('are not loaded where they would not fit', async () => {
		const { value } = await runOne({}, { N8N_MARKETING_AI_MEMORY_MB: '100' });
		expect(value).toMatchObject({ code: 'not-enough-memory', details: { model: 'multilingual-sentiment', limitMegabytes: 100 } });
		const { neededMegabytes, availableMegabytes } = value.details as Record<string, number>;
		expect(neededMegabytes).toBeGreaterThan(availableMegabytes as number);
	}, LONGEST);
});

describe('the package in a folder of its own', () => {
	it('runs on WebAssembly without any node_modules, also where settings are empty', async () => {
		const copy = copyPackage(join(scratch.path, 'alone'));
		const empty = {
			N8N_MARKETING_AI_ENGINE: '',
			N8N_MARKETING_AI_WORKERS: '',
			N8N_MARKETING_AI_IDLE_MINUTES: '',
			N8N_MARKETING_AI_MEMORY_MB: '',
			N8N_MARKETING_AI_MODEL_MEMORY_MB: '',
			N8N_MARKETING_AI_DIR: '',
			NODE_PATH: '',
		};
		const { value, status } = await runOne({ dist: copy }, empty);
		expect(value.model).toMatchObject({ name: 'multilingual-sentiment', engine: 'simd' });
		expect(value.readings?.[0]).toMatchObject({ status: 'decided', label: 'positive' });
		expect(status).toBe(0);
	}, LONGEST);

	it('says which engine it lacks', async () => {
		const copy = join(scratch.path, 'alone', 'dist');
		const native = await runOne({ dist: copy }, { N8N_MARKETING_AI_ENGINE: 'native', NODE_PATH: '' });
		expect(native.value).toMatchObject({ code: 'engine-unavailable', details: { engine: 'native' } });
		const other = await runOne({ dist: copy }, { N8N_MARKETING_AI_ENGINE: 'quantum' });
		expect(other.value).toEqual({ code: 'engine-unavailable', details: { engine: 'quantum', reason: 'unknown' } });
	}, LONGEST);

	it('gives way to a newer copy, after the jobs that it has begun', async () => {
		const [older, newer] = [copyPackage(join(scratch.path, 'older'), '0.9.0'), copyPackage(join(scratch.path, 'newer'), '0.10.0')];
		const { value, status, error } = await runChild('copies.cjs', { older, newer });
		expect(error).toBe('');
		expect(value).toEqual({ finished: 60, fresh: 1, refused: 'pool-closed', replaced: true, ownPool: true, later: 1, workers: 3 });
		expect(status).toBe(0);
	}, LONGEST);

	it('fails with a code when an update has deleted its files', async () => {
		const copy = copyPackage(join(scratch.path, 'deleted'));
		renameSync(join(copy, 'models', 'runtime', 'worker.js'), join(copy, 'models', 'runtime', 'gone.js'));
		const { value, status } = await runOne({ dist: copy });
		expect(value).toMatchObject({ code: 'worker-died' });
		expect(status).toBe(0);
	}, LONGEST);
});

describe('a model in the user’s folder', () => {
	const home = join(scratch.path, 'home');
	const models = join(home, 'models');
	const environment = { N8N_MARKETING_AI_DIR: home };
	const id2label = { 0: 'negative', 1: 'neutral', 2: 'positive' };

	/** The bundled model's own files in transformers.js layout. */
	function putModel(name: string, configuration: unknown): string {
		const graph = 'onnx/model.onnx';
		const folder = join(models, name);
		mkdirSync(join(folder, 'onnx'), { recursive: true });
		copyOrLink(join(weights(dist), 'model.onnx'), join(folder, graph));
		for (const file of ['model.onnx_data', 'words.onnx_data']) copyOrLink(join(weights(dist), file), join(folder, 'onnx', file));
		copyOrLink(join(weights(dist), 'tokenizer.json'), join(folder, 'tokenizer.json'));
		writeFileSync(join(folder, 'config.json'), JSON.stringify(configuration));
		return folder;
	}

	const ask = async (names: string[], texts = ['I love this, best purchase ever!'], more: NodeJS.ProcessEnv = {}): Promise<OneResult[]> => {
		const asked = names.map((name) => ({ kind: 'folder', name }));
		return (await runChild<OneResult[]>('one.cjs', { texts, models: asked }, { ...environment, ...more })).value;
	};

	beforeAll(() => {
		putModel('mine', { id2label, max_position_embeddings: 512 });
		putModel('owner/theirs', { id2label });
	});

	it('judges, and says that nobody has measured it', async () => {
		const [value] = await ask(['mine'], ['I love this, best purchase ever!', 'Terrible. It broke after a day.']);
		expect(value?.readings?.map(({ label }) => label)).toEqual(['positive', 'negative']);
		expect(value?.model).toEqual({
			name: 'mine',
			version: 'unknown',
			hash: expect.stringMatching(/^sha256:[0-9a-f]{8}$/) as string,
			engine: 'wasm',
			accuracy: null,
		});
	}, LONGEST);

	it('is found by owner and name, and with labels of its own', async () => {
		putModel('topics', { id2label: { 2: 'price', 0: 'service', 1: 'quality' } });
		const [theirs, topics] = await ask(['owner/theirs', 'topics']);
		expect(theirs?.readings?.[0]?.label).toBe('positive');
		expect(Object.keys(topics?.readings?.[0]?.probabilities ?? {})).toEqual(['service', 'quality', 'price']);
		expect(topics?.readings?.[0]).toMatchObject({ label: 'price', score: null });
	}, LONGEST);

	it('counts by the size of its graph where memory is short', async () => {
		const [value] = await ask(['owner/theirs'], undefined, { N8N_MARKETING_AI_MEMORY_MB: '100' });
		expect(value).toMatchObject({ code: 'not-enough-memory', details: { model: 'owner/theirs' } });
	}, LONGEST);

	it('is refused when its labels do not fit its graph, rather than read wrongly', async () => {
		putModel('two', { id2label: { 0: 'negative', 1: 'positive' } });
		putModel('four', { id2label: { ...id2label, 3: 'mixed' } });
		const [two, four] = await ask(['two', 'four'], ['Good.', 'Very bad.']);
		expect(two).toMatchObject({ code: 'model-path', details: { name: 'two', reason: 'labels', file: 'config.json' } });
		expect(four).toMatchObject({ code: 'model-path', details: { name: 'four', reason: 'labels', file: 'config.json' } });
	}, LONGEST);

	it('is refused by name when a file is missing, or a link that leads out', async () => {
		const files = ['config.json', 'tokenizer.json', 'onnx/model.onnx'];
		files.forEach((file, index) => rmSync(join(putModel(`lacking-${index}`, { id2label }), file)));
		rmSync(join(putModel('linked', { id2label }), 'config.json'));
		writeFileSync(join(home, 'outside.json'), JSON.stringify({ id2label }));
		symlinkSync(join(home, 'outside.json'), join(models, 'linked', 'config.json'));
		const [linked, ...lacking] = await ask(['linked', ...files.map((_, index) => `lacking-${index}`)]);
		expect(linked).toMatchObject({ code: 'model-path', details: { reason: 'link', file: 'config.json' } });
		lacking.forEach((value, index) => {
			const name = `lacking-${index}`;
			expect(value).toEqual({ code: 'model-path', details: { name, reason: 'layout', folder: join(models, name), file: files[index] } });
		});
	}, LONGEST);

	it('is refused when a file of it is damaged', async () => {
		const folder = putModel('damaged', { id2label });
		rmSync(join(folder, 'onnx/model.onnx'));
		writeFileSync(join(folder, 'onnx/model.onnx'), 'version https://git-lfs.github.com/spec/v1');
		const [value] = await ask(['damaged']);
		expect(value).toEqual({ code: 'model-path', details: { name: 'damaged', reason: 'unreadable', folder } });
	}, LONGEST);

	it('is not looked for under a name that leads elsewhere', async () => {
		const names = { '../mine': 'parent', 'mine/..': 'parent', '/etc': 'absolute', 'C:\\mine': 'absolute', 'mine\0': 'parent', nobody: 'missing' };
		const values = await ask(Object.keys(names));
		expect(values).toEqual(Object.entries(names).map(([name, reason]) => ({ code: 'model-path', details: { name, reason, folder: models } })));
	}, LONGEST);

	it('stays in memory while another execution needs room for a second model', async () => {
		const { value, error } = await runChild('room.cjs', { name: 'mine' }, { ...environment, N8N_MARKETING_AI_MODEL_MEMORY_MB: '1' });
		expect(error).toBe('');
		expect(value).toEqual({ bundled: 200, folder: 3, again: 1 });
	}, LONGEST);
});
