export { readDate } from '../../models/reading/readDate';
export type { DateOptions, DateReading } from '../../models/reading/readDate';
