import { isNewer } from '../../../models/runtime/isNewer';

it.each([
	['1.0.1', '1.0.0'],
	['1.10.0', '1.9.9'],
	['2.0.0', '1.99.99'],
	['0.10.0', '0.9.0'],
	// A release comes after its own preview, by the rules of semantic versions.
	['1.0.0', '1.0.0-beta.1'],
	['1.0.0-beta.2', '1.0.0-beta.1'],
	['1.0.0-beta.11', '1.0.0-beta.2'],
])('%s is newer than %s', (newer, older) => {
	expect(isNewer(newer, older)).toBe(true);
	expect(isNewer(older, newer)).toBe(false);
});

it('finds no version newer than itself', () => {
	for (const version of ['1.0.0', '1.0.0-beta.1']) expect(isNewer(version, version)).toBe(false);
});
