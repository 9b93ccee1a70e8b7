import type { Repair } from '../../../models/forecast/intake/intakeTypes';
import type { ForecastNote } from '../../../models/forecast/types';
import { isWarningCode, warnings } from '../../shared/messages';
import type { WarningCode, WarningDetails } from '../../shared/messages';
import type { Warning } from '../../shared/warning';
import { chineseNotes } from '../wording/chineseNotes';
import type { Language } from '../wording/language';

/** Something that was mended or is in doubt, not yet in words. */
export interface OwnNote {
	readonly code: WarningCode;
	readonly details: Readonly<Record<string, unknown>>;
}

export type Note = Repair | ForecastNote | OwnNote;

/** A note of the node's own; code and details belong together, as in the catalogue. */
export const note = <Code extends WarningCode>(code: Code, details: WarningDetails<Code>): OwnNote => ({ code, details: details as OwnNote['details'] });

/** A code that the catalogue lacks is shown as it is, never dropped. */
function textOf({ code, details }: Note, language: Language): string {
	if (!isWarningCode(code)) return code;
	// The kernels' details are those of their code; TypeScript cannot see that through the index.
	const word = ((language === 'zh' ? chineseNotes[code] : undefined) ?? warnings[code].message) as unknown as (values: Note['details']) => string;
	return word(details);
}

/** The entries of `warnings` and `repairs`, in the words of the catalogue. */
export const wordNotes = (notes: readonly Note[]): Warning[] => notes.map((each) => ({ code: each.code, message: textOf(each, 'en') }));

/** The same for the summary, in its language. */
export const noteTexts = (notes: readonly Note[], language: Language): string[] => notes.map((each) => textOf(each, language));
