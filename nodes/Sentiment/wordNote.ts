import type { Note } from '../../models/sentiment/types';
import { isWarningCode, warnings } from '../shared/messages';
import type { Warning } from '../shared/warning';

/** Words what a model noticed; a code that the catalogue lacks is shown as it is, never dropped. */
export function wordNote(note: Note): Warning {
	const { code, details } = note;
	if (!isWarningCode(code)) return { code: code as Warning['code'], message: code };
	const word = warnings[code].message as (values: Note['details']) => string;
	return { code, message: word(details) };
}
