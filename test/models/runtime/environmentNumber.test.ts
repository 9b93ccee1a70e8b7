import { environmentNumber } from '../../../models/runtime/environmentNumber';

it.each([
	['12', 12],
	[' 0.01 ', 0.01],
	['0', 0],
	[undefined, 10],
	['', 10],
	['  ', 10],
	['ten', 10],
	['-1', 10],
	['Infinity', 10],
	['NaN', 10],
])('reads %j as %d, where 10 is the default', (value, expected) => {
	expect(environmentNumber({ MINUTES: value }, 'MINUTES', 10)).toBe(expected);
});
