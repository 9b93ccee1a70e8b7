import type { BriefEntry } from './brief';
import type { CheckedResult } from './secondChecker';

/** One brief with what the second checker says of its result. */
export interface CheckedBrief {
	entry: BriefEntry;
	checked: CheckedResult;
}
