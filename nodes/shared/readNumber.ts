export { readNumber } from '../../models/reading/readNumber';
export type { NumberOptions, NumberReading, NumberUnit } from '../../models/reading/readNumber';
