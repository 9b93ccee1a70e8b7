import { dirname, basename, join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type * as Transformers from '@huggingface/transformers';

import { root } from '../../harness/folders';

let classifier: Promise<(text: string) => Promise<unknown>> | undefined;

async function load(folder: string): Promise<(text: string) => Promise<unknown>> {
	writeFileSync(
		join(folder, 'tokenizer_config.json'),
		JSON.stringify({ tokenizer_class: 'PreTrainedTokenizerFast', model_max_length: 96, pad_token: '<pad>' }),
	);
	const { env, pipeline } = createRequire(join(root, 'package.json'))('@huggingface/transformers') as typeof Transformers;
	env.allowRemoteModels = false;
	env.localModelPath = dirname(folder);
	const made = await pipeline('text-classification', basename(folder), {
		dtype: 'q8',
		device: 'cpu',
		session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
	});
	return async (text) => await made(text);
}

/** Judges texts one at a time with the transformers.js pipeline on our own weights; returns the milliseconds. */
export async function pipelineTask({ folder, texts }: { folder: string; texts: string[] }): Promise<number> {
	classifier ??= load(folder);
	const classify = await classifier;
	const started = performance.now();
	for (const text of texts) await classify(text);
	return performance.now() - started;
}
