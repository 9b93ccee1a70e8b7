import { loadBundledClassifier } from '../../../models/runtime/loadBundledClassifier';
import type { TextClassifier } from '../../../models/text/textClassifier';
import { classifyTexts } from '../../../models/sentiment/classifyTexts';
import { cleanText } from '../../../models/sentiment/cleanText';
import { BUNDLED, weightsFolder } from '../packageUnderTest';
import { engineOfEnvironment } from './engineOf';

let classifier: Promise<TextClassifier> | undefined;

/**
 * Raw logits of groups of texts, each group run by itself. Results of the node are rounded to four
 * digits, which would hide a small difference: here every bit counts.
 */
export async function logitsTask({ groups }: { groups: string[][] }): Promise<number[][][]> {
	classifier ??= loadBundledClassifier(weightsFolder, BUNDLED.name, engineOfEnvironment());
	const model = await classifier;
	const results: number[][][] = [];
	for (const group of groups) {
		const steps = classifyTexts(group.map(cleanText), model);
		let step = await steps.next();
		while (!step.done) step = await steps.next();
		results.push(step.value);
	}
	return results;
}
