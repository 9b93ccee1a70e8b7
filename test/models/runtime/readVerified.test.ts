import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ModelCard } from '../../../models/runtime/modelCard';
import { readVerified } from '../../../models/runtime/readVerified';

const bytes = Buffer.from('weights of a very small model');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const card = { name: 'tiny', files: { 'model.onnx': { bytes: bytes.length, sha256 } } } as unknown as ModelCard;

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'marketing-ai-test-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives the bytes of a file that is as the card says', () => {
	writeFileSync(join(folder, 'model.onnx'), bytes);
	expect(readVerified(folder, card, 'model.onnx')).toEqual(bytes);
});

it('tells both checksums when one byte has changed', () => {
	const changed = Buffer.from(bytes);
	changed[7] = (changed[7] ?? 0) ^ 1;
	writeFileSync(join(folder, 'model.onnx'), changed);
	const found = createHash('sha256').update(changed).digest('hex');
	expect(() => readVerified(folder, card, 'model.onnx')).toThrow(
		expect.objectContaining({
			code: 'weights-changed',
			details: { model: 'tiny', file: 'model.onnx', expected: sha256, found },
		}),
	);
});

it('tells which file is missing, and where', () => {
	expect(() => readVerified(folder, card, 'model.onnx')).toThrow(
		expect.objectContaining({ code: 'weights-missing', details: { model: 'tiny', file: 'model.onnx', folder } }),
	);
});

it('accepts no file that the card does not name', () => {
	writeFileSync(join(folder, 'other.json'), '{}');
	expect(() => readVerified(folder, card, 'other.json')).toThrow(expect.objectContaining({ code: 'weights-changed' }));
});
