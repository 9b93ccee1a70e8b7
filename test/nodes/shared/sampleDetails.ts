import type { ErrorCode, ErrorDetails, WarningCode, WarningDetails } from '../../../nodes/shared/messages';
import { artefactErrorSamples } from './artefactSamples';
import { copyErrorSamples, copyWarningSamples } from './copySamples';
import { forecastErrorSamples, forecastWarningSamples } from './forecastSamples';
import { labelErrorSamples, labelWarningSamples } from './labelSamples';
import { recommendErrorSamples, recommendWarningSamples } from './recommendSamples';
import { scoreErrorSamples, scoreWarningSamples } from './scoreSamples';
import { sentimentErrorSamples, sentimentWarningSamples } from './sentimentSamples';

/**
 * Details that each code is raised with, for the test that renders every message. TypeScript asks
 * for a line here for every new code; several samples where the wording branches.
 */
export const errorSamples: { [Code in ErrorCode]: Array<ErrorDetails<Code>> } = {
	'weights-missing': [{ model: 'multilingual-sentiment', file: 'model.onnx', folder: '/data/models' }],
	'weights-changed': [{ model: 'multilingual-sentiment', file: 'model.onnx', expected: 'a1b2c3d4e5f6', found: 'sha256:f6e5d4c3b2a1' }],
	'model-path': [
		...['parent', 'absolute', 'link', 'missing', 'unreadable'].map((reason) => ({ name: 'my model', reason, folder: '/data/models' })),
		{ name: 'my model', reason: 'layout', folder: '/data/models', file: 'tokenizer.json' },
		{ name: 'my model', reason: 'layout', folder: '/data/models' },
		{ name: '', reason: 'parent', folder: '/data/models' },
	],
	'chart-files-missing': [{ file: 'resvg.wasm', folder: '/data/chart' }],
	'not-enough-memory': [
		{ model: 'multilingual-sentiment', neededMegabytes: 1800, availableMegabytes: 60, limitMegabytes: 512 },
		{ model: 'multilingual-sentiment', neededMegabytes: 180, availableMegabytes: 60, limitMegabytes: null },
		{ model: 'multilingual-sentiment', neededMegabytes: 180, availableMegabytes: 60 },
	],
	cancelled: [{}],
	'worker-died': [{ exitCode: 134 }, { exitCode: null }],
	'engine-unavailable': [
		{ engine: 'native', reason: 'musl' },
		{ engine: 'native', reason: 'not-installed' },
		{ engine: 'fast', reason: 'unknown' },
		{ engine: 'wasm', reason: 'TypeError' },
	],
	'task-failed': [{ task: 'sentiment', reason: 'it gave 3 results for 5 items' }, { reason: 'TypeError' }],
	'pool-closed': [{}],
	'field-missing': [{ parameter: 'Actual Field' }],
	'field-not-found': [
		{ parameter: 'Actual Field', path: 'lable', columns: ['label', 'text'], nearest: 'label' },
		{ parameter: 'Actual Field', path: 'lable', columns: Array.from({ length: 30 }, (_, i) => `column ${i}`), nearest: null },
		{ parameter: 'Actual Field', path: 'lable', columns: [] },
	],
	'model-missing': [{}],
	'text-is-field-name': [{ field: 'comment' }],
	'option-out-of-range': [{ parameter: 'Uncertain Below', value: 1.5, minimum: 0, maximum: 1 }],
	'rows-missing': [{}],
	'rows-not-list': [{ found: 'one object' }],
	...copyErrorSamples,
	...forecastErrorSamples,
	...labelErrorSamples,
	...recommendErrorSamples,
	...scoreErrorSamples,
	...sentimentErrorSamples,
	...artefactErrorSamples,
};

export const warningSamples: { [Code in WarningCode]: Array<WarningDetails<Code>> } = {
	'text-empty': [{ fields: ['snippet', 'subject'] }, { fields: [] }],
	'text-not-text': [{ type: 'number' }],
	'text-unreadable': [{ kind: 'links' }, { kind: 'punctuation' }, { kind: 'control' }, { kind: 'another' }],
	'text-character-limit': [{ read: 4000, total: 9120, limit: 4000 }],
	'sentence-limit': [{ read: 200, left: 1300 }],
	'language-unsupported': [{ language: 'th' }, { language: 'not a language' }],
	'language-unsure': [{}],
	'chart-characters-missing': [{ characters: ['ไ'] }, { characters: ['ไ', 'ท', 'ย', '👍', 'ก', 'ข'] }],
	'lone-surrogates': [{ count: 1 }, { count: 2 }],
	...copyWarningSamples,
	...forecastWarningSamples,
	...labelWarningSamples,
	...recommendWarningSamples,
	...scoreWarningSamples,
	...sentimentWarningSamples,
};
