import { ConfigurationError } from '../shared/configurationError';

/**
 * A number of the options: left out or empty counts as not set; an expression may give it as text.
 * @throws ConfigurationError `option-out-of-range`
 */
export function readNumberOption(value: unknown, name: string, standard: number, maximum: number): number {
	if (value === undefined || value === null || value === '') return standard;
	const number = Number(value);
	if (number >= 0 && number <= maximum) return number;
	throw new ConfigurationError('option-out-of-range', { parameter: name, value: String(value), minimum: 0, maximum });
}
