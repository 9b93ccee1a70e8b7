import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { artefactText, sealArtefact } from '../../../models/artefact/sealArtefact';
import { saveArtefact } from '../../../models/runtime';
import { readArtefact } from '../../../nodes/shared/artefactSource';
import { toNodeError } from '../../../nodes/shared/nodeErrors';
import { fakeContext } from '../../contract/fakeContext';
import { testDescription } from './testNode';

const artefact = sealArtefact({ kind: 'sentimentHead', kindVersion: 1, createdBy: '0.1.0', createdAt: '2026-11-22T10:00:00.000Z', seed: 42, schema: {}, parameters: {}, report: {}, personalData: 'none' });
const expected = { kind: 'sentimentHead', kindVersion: 1 };
const data = Buffer.from(artefactText(artefact)).toString('base64');
const { context, node } = fakeContext({ description: testDescription, items: [{ json: {}, binary: { model: { data, mimeType: 'application/json' } } }] });

const folder = mkdtempSync(join(tmpdir(), 'marketing-ai-source-'));
const before = process.env.N8N_MARKETING_AI_DIR;
beforeAll(() => {
	process.env.N8N_MARKETING_AI_DIR = folder;
});
afterAll(() => {
	if (before === undefined) delete process.env.N8N_MARKETING_AI_DIR;
	else process.env.N8N_MARKETING_AI_DIR = before;
	rmSync(folder, { recursive: true, force: true });
});

describe('readArtefact', () => {
	it('reads from a name, a field (object or text) and a binary file', async () => {
		saveArtefact(artefact, 'leads', process.env);
		expect(await readArtefact(context, { kind: 'name', name: 'leads' }, expected)).toEqual(artefact);
		expect(await readArtefact(context, { kind: 'field', value: artefact }, expected)).toEqual(artefact);
		expect(await readArtefact(context, { kind: 'field', value: JSON.stringify(artefact) }, expected)).toEqual(artefact);
		expect(await readArtefact(context, { kind: 'binary', itemIndex: 0, property: 'model' }, expected)).toEqual(artefact);
	});

	it('says in words what is wrong with another one', async () => {
		const error: unknown = await readArtefact(context, { kind: 'field', value: artefact }, { kind: 'tabularModel', kindVersion: 1 }).catch((thrown: unknown) => thrown);
		expect(toNodeError(node, error)).toMatchObject({
			message: "The trained model is of the kind 'sentimentHead', and this operation needs 'tabularModel'",
			description: expect.stringContaining('another node') as string,
		});
	});

	it('lets n8n say that a binary field is not there', async () => {
		await expect(readArtefact(context, { kind: 'binary', itemIndex: 0, property: 'file' }, expected)).rejects.toThrow("'file'");
	});
});
