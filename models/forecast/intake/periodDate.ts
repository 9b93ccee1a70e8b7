import type { Calendar } from './intakeTypes';
import { DAY_MILLISECONDS, startOf } from './periods';

/**
 * A period's date as the user writes it: its first day, or its last where the rows are dated at the
 * end. Hours have their time: `2026-11-22T09:00:00`.
 */
export function periodDate(period: number, calendar: Calendar): string {
	const clock = calendar.label === 'end' ? startOf(period + 1, calendar) - DAY_MILLISECONDS : startOf(period, calendar);
	const text = new Date(clock).toISOString();
	return calendar.frequency === 'hour' ? text.slice(0, 19) : text.slice(0, 10);
}
