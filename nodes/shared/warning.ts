import type { IDataObject } from 'n8n-workflow';
import { warnings } from './messages';
import type { WarningCode, WarningDetails } from './messages';

/** One entry of a result's `warnings`. */
export interface Warning extends IDataObject {
	code: string;
	message: string;
}

/**
 * Makes one entry of a result's `warnings`, worded by the catalogue.
 *
 * @example
 * warning('text-empty', { fields: ['snippet', 'subject'] });
 */
export function warning<Code extends WarningCode>(code: Code, details: WarningDetails<Code>): Warning {
	// The two type parameters belong together; TypeScript cannot see that through the index.
	const message = warnings[code].message as unknown as (values: WarningDetails<Code>) => string;
	return { code, message: message(details) };
}
