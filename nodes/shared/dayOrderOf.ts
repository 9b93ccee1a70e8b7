export { dayOrderOf } from '../../models/reading/dayOrderOf';
export type { DayOrder } from '../../models/reading/dayOrderOf';
