import type { Repair } from '../../../models/forecast/intake/intakeTypes';
import type { ForecastNote } from '../../../models/forecast/types';
import { isWarningCode, warnings } from '../../shared/messages';
import type { Warning } from '../../shared/warning';

/** Words what the kernels noticed or mended; a code that the catalogue lacks is shown as it is, never dropped. */
export function wordNotes(notes: ReadonlyArray<Repair | ForecastNote>): Warning[] {
	return notes.map(({ code, details }) => {
		if (!isWarningCode(code)) return { code, message: code };
		const word = warnings[code].message as unknown as (values: typeof details) => string;
		return { code, message: word(details) };
	});
}
