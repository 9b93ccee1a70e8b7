import type { ModelLibrary } from './modelLibrary';
import type { Progress } from './protocol';
import type { ModelReference, TextClassifier } from '../text/textClassifier';

/** The models that one job uses. They stay in memory until the job has ended, however that was. */
export class ModelLease {
	private readonly held: ModelReference[] = [];

	constructor(private readonly library: ModelLibrary) {}

	/** The chosen text classifier. @throws ModelError what the library throws */
	async textClassifier(reference: ModelReference): Promise<TextClassifier> {
		const classifier = await this.library.textClassifier(reference);
		this.held.push(reference);
		return classifier;
	}

	/** Runs the job's steps, and lets its models go after the last one, after a failure and when it is cancelled. */
	async *during<Result>(steps: AsyncGenerator<Progress, Result, void>): AsyncGenerator<Progress, Result, void> {
		try {
			return yield* steps;
		} finally {
			for (const reference of this.held) await this.library.release(reference);
		}
	}
}
