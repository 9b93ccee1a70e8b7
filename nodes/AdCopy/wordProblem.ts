import type { IDataObject } from 'n8n-workflow';

import type { CopyNote, Problem } from '../../models/copy/types';
import { copyProblemMessages } from '../shared/copyMessages';
import { isWarningCode, warnings } from '../shared/messages';
import type { Warning } from '../shared/warning';

/** A problem as the result shows it. */
export function wordProblem({ code, severity, details }: Problem): IDataObject {
	const word = copyProblemMessages[code];
	return { code, severity, message: word === undefined ? code : word(details) };
}

/** Words what the writer noticed; a code that the catalogue lacks is shown as it is, never dropped. */
export function wordCopyNote({ code, details }: CopyNote): Warning {
	if (!isWarningCode(code)) return { code, message: code };
	const word = warnings[code].message as unknown as (values: CopyNote['details']) => string;
	return { code, message: word(details) };
}
