/** Units that a number may bear, by one name each. Counting words that say nothing (pieces, 个) are left out on purpose. */
const UNITS: Record<string, string> = {
	hour: 'h|hr|hrs|hour|hours|小时|个小时|钟头', minute: 'min|mins|minute|minutes|分钟', second: 'sec|secs|seconds|秒',
	day: 'day|days|天', night: 'night|nights|晚', week: 'week|weeks|周|星期|个星期', month: 'month|months|个月', year: 'year|years|yr|yrs|年',
	kg: 'kg|kilo|kilos|kilogram|kilograms|公斤|千克', gram: 'g|gram|grams|克', milligram: 'mg|毫克',
	litre: 'l|litre|litres|liter|liters|升', millilitre: 'ml|millilitre|millilitres|毫升',
	centimetre: 'cm|centimetre|centimetres|centimeters|厘米|公分', millimetre: 'mm|毫米', metre: 'm|metre|metres|meter|meters|米', kilometre: 'km|kilometre|kilometres|公里',
	squareMetre: 'square metres|square meters|sqm|平方米|平米', inch: 'inch|inches|英寸|寸', degree: '°c|°|degrees|度', watt: 'w|watt|watts|瓦',
	gigabyte: 'gb', terabyte: 'tb', speed: 'speed|速',
};

const BY_NAME = new Map(Object.entries(UNITS).flatMap(([unit, names]) => names.split('|').map((name) => [name, unit] as const)));
const NAMES = [...BY_NAME.keys()].sort((one, other) => other.length - one.length);

/** Finds a unit right behind a number: `24-hour`, `24 h`, `24小时`. */
const unitPattern = new RegExp(`^[\\s-]*(${NAMES.join('|')})(?![a-z])`, 'u');

/** The unit with which `after` begins, or null. */
export function unitAfter(after: string): string | null {
	const name = unitPattern.exec(after)?.[1];
	return name === undefined ? null : (BY_NAME.get(name) ?? null);
}
