export { decimalCommaOf } from '../../models/reading/decimalCommaOf';
