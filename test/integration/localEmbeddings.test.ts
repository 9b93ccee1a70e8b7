import type { ISupplyDataFunctions } from 'n8n-workflow';

import type { Embeddings } from '../../nodes/LocalEmbeddings/embeddings';
import type { LocalEmbeddings as Node } from '../../nodes/LocalEmbeddings/LocalEmbeddings.node';
import oracles from '../oracles/embeddingOracles.json';

const { LocalEmbeddings } = jest.requireActual<{ LocalEmbeddings: typeof Node }>('../../dist/nodes/LocalEmbeddings/LocalEmbeddings.node.js');
const { getPool } = jest.requireActual<{ getPool(): { close(): Promise<void> } }>('../../dist/models/runtime');
const LONGEST = 120_000;

/** As much of n8n as a sub-node sees, and what it wrote into the run's log. */
async function supply(signal?: AbortSignal): Promise<{ embeddings: Embeddings; log: unknown[] }> {
	const log: unknown[] = [];
	const context = {
		getNode: () => ({ id: '1', name: 'Local Embeddings', type: 'n8n-nodes-marketing-ai.localEmbeddings', typeVersion: 1, position: [0, 0], parameters: {} }),
		getExecutionId: () => '1',
		getExecutionCancelSignal: () => signal,
		addInputData: (type: string, data: unknown) => ({ index: log.push({ type, in: data }) - 1 }),
		addOutputData: (type: string, index: number, data: unknown) => log.push({ type, of: index, out: data }),
		logAiEvent: () => undefined,
	};
	const { response } = await new LocalEmbeddings().supplyData.call(context as unknown as ISupplyDataFunctions);
	return { embeddings: response as Embeddings, log };
}

const dot = (one: readonly number[], other: readonly number[]): number => one.reduce((sum, value, index) => sum + value * (other[index] ?? NaN), 0);

afterAll(async () => await getPool().close());

it('gives the base model’s own vectors, for queries and for passages', async () => {
	const { embeddings } = await supply();
	const passages = await embeddings.embedDocuments(oracles.texts.map(({ text }) => text));
	for (const [index, { text, query, passage }] of oracles.texts.entries()) {
		const ours = await embeddings.embedQuery(text);
		expect(dot(ours, ours)).toBeCloseTo(1, 5);
		// .998 and more, but for the French one (.989): PyTorch agrees with us there (.999), the C engine cuts it otherwise.
		expect(dot(ours, query)).toBeGreaterThan(0.985);
		expect(dot(passages[index] ?? [], passage)).toBeGreaterThan(0.985);
		// The prefix matters: a query's vector is not the passage's.
		expect(dot(ours, passage)).toBeLessThan(dot(passages[index] ?? [], passage));
	}
}, LONGEST);

it('gives a text the same vector alone, in company and in another order', async () => {
	const { embeddings } = await supply();
	const texts = ['a', 'three little words', '中文', '', 'three little words', '🎉', 'x'.repeat(700)];
	const together = await embeddings.embedDocuments(texts);
	const reversed = await embeddings.embedDocuments([...texts].reverse());
	for (const [index, text] of texts.entries()) {
		expect(await embeddings.embedDocuments([text])).toEqual([together[index]]);
		expect(reversed[texts.length - 1 - index]).toEqual(together[index]);
		expect(together[index]).toHaveLength(384);
		expect(together[index]?.every(Number.isFinite)).toBe(true);
	}
}, LONGEST);

it('reads a text that is longer than the model’s window to its end', async () => {
	const { embeddings } = await supply();
	const long = 'The parcel came on time and the box was whole. '.repeat(100);
	const [one, two] = await embeddings.embedDocuments([long, `${long} 退货退款`]);
	expect(dot(one ?? [], two ?? [])).toBeLessThan(0.99999);
}, LONGEST);

it('returns nothing for nothing', async () => {
	expect(await (await supply()).embeddings.embedDocuments([])).toEqual([]);
});

it('logs counts and the model, never a text', async () => {
	const { embeddings, log } = await supply();
	await embeddings.embedDocuments(['a secret of a customer', 'another']);
	expect(log).toEqual([
		{ type: 'ai_embedding', in: [[{ json: { texts: 2, purpose: 'passage' } }]] },
		{ type: 'ai_embedding', of: 0, out: [[{ json: { vectors: 2, numbers: 384, model: expect.objectContaining({ name: 'multilingual-embedding', engine: 'simd' }) as unknown } }]] },
	]);
	expect(JSON.stringify(log)).not.toContain('secret');
}, LONGEST);

it('says so when the run is stopped', async () => {
	const { embeddings, log } = await supply(AbortSignal.abort());
	await expect(embeddings.embedQuery('never read')).rejects.toThrow('The run was canceled');
	expect(log).toHaveLength(2);
});
