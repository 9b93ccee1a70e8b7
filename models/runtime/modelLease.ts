import type { ModelReference, TextClassifier, TextEncoder } from '../text/textClassifier';
import { classifierKey, encoderKey, type ModelLibrary } from './modelLibrary';
import type { Progress } from './protocol';

/** The models that one job uses. They stay in memory until the job has ended, however that was. */
export class ModelLease {
	private readonly held: string[] = [];

	constructor(private readonly library: ModelLibrary) {}

	/** The chosen text classifier. @throws ModelError what the library throws */
	async textClassifier(reference: ModelReference): Promise<TextClassifier> {
		const classifier = await this.library.textClassifier(reference);
		this.held.push(classifierKey(reference));
		return classifier;
	}

	/** A bundled embedding model. @throws ModelError what the library throws */
	async textEncoder(name: string): Promise<TextEncoder> {
		const encoder = await this.library.textEncoder(name);
		this.held.push(encoderKey(name));
		return encoder;
	}

	/** Runs the job's steps, and lets its models go after the last one, after a failure and when it is cancelled. */
	async *during<Result>(steps: AsyncGenerator<Progress, Result, void>): AsyncGenerator<Progress, Result, void> {
		try {
			return yield* steps;
		} finally {
			for (const key of this.held) await this.library.release(key);
		}
	}
}
