import { artefactErrorMessages } from './artefactMessages';
import { copyErrorMessages, copyWarningMessages } from './copyMessages';
import { errorMessages } from './errorMessages';
import { forecastErrorMessages, forecastWarningMessages } from './forecastMessages';
import { labelErrorMessages, labelWarningMessages } from './labelMessages';
import { recommendErrorMessages, recommendWarningMessages } from './recommendMessages';
import { scoreErrorMessages, scoreWarningMessages } from './scoreMessages';
import { sentimentErrorMessages, sentimentWarningMessages } from './sentimentMessages';
import { warningMessages } from './warningMessages';
import type { Wording } from './wording';

/**
 * The catalogue: every error and warning code of the package, with its wording.
 * A family that grows many codes gets a file of its own, spread in here.
 */
export const errors = {
	...errorMessages,
	...artefactErrorMessages,
	...copyErrorMessages,
	...forecastErrorMessages,
	...labelErrorMessages,
	...recommendErrorMessages,
	...scoreErrorMessages,
	...sentimentErrorMessages,
};
export const warnings = {
	...warningMessages,
	...copyWarningMessages,
	...forecastWarningMessages,
	...labelWarningMessages,
	...recommendWarningMessages,
	...scoreWarningMessages,
	...sentimentWarningMessages,
};

export type ErrorCode = keyof typeof errors;
export type ErrorDetails<Code extends ErrorCode> = Parameters<(typeof errors)[Code]>[0];
export type WarningCode = keyof typeof warnings;
export type WarningDetails<Code extends WarningCode> = Parameters<(typeof warnings)[Code]['message']>[0];

type LooseDetails = Readonly<Record<string, unknown>>;

/**
 * The wording of an error code that is only known at run time (a ModelError's).
 * Returns null for a code that the catalogue does not hold.
 */
export function errorWording(code: string, details: LooseDetails): Wording | null {
	if (!Object.hasOwn(errors, code)) return null;
	const word = errors[code as ErrorCode] as unknown as (values: LooseDetails) => Wording;
	return word(details);
}

/** True for a code that the catalogue words as a warning. */
export function isWarningCode(code: unknown): code is WarningCode {
	return typeof code === 'string' && Object.hasOwn(warnings, code);
}
