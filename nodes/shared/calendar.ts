export type { DateReading } from '../../models/reading/calendar';
