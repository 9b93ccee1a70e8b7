import * as fc from 'fast-check';

import { passesChineseId, passesIban, passesLuhn } from '../../../models/privacy/checksums';
import { findEntities, knownPersonalValues } from '../../../models/privacy/findEntities';
import { Masker } from '../../../models/privacy/masker';

// Oracle: the sample numbers that the standards' own pages print (card networks' test numbers, the IBAN registry's example, GB 11643's example).
it.each([['4111111111111111', true], ['4111111111111112', false], ['5500005555555559', true]])('Luhn: %s is %s', (digits, expected) => expect(passesLuhn(digits)).toBe(expected));
it.each([['GB82WEST12345698765432', true], ['DE89370400440532013000', true], ['GB82WEST12345698765431', false]])('IBAN: %s is %s', (iban, expected) => expect(passesIban(iban)).toBe(expected));
it.each([['11010519491231002X', true], ['440524188001010014', true], ['440524188001010015', false]])('Chinese identity number: %s is %s', (id, expected) => expect(passesChineseId(id)).toBe(expected));

it.each([
	['Mail ann@example.com or ann.lee+shop@mail.example.co.uk', ['EMAIL', 'EMAIL']],
	['Call +44 20 7946 0958', ['PHONE']],
	['电话 138 0013 8000，客户：王小明，', ['PHONE', 'NAME']],
	['Pay to DE89 3704 0044 0532 0130 00', ['IBAN']],
	['Card 4111-1111-1111-1111', ['CARD']],
	['ID 11010519491231002X', ['NATIONAL_ID']],
	['Dear Ann Lee, thanks', ['NAME']],
	['Order 10482 of 3 mugs for $49.90, SKU 88-1204-77, until 2026-11-30', []],
	['Keeps drinks hot for 6 hours, 500 ml, 4.8 stars from 1,204 reviews', []],
])('finds in %j', (text, kinds) => expect(findEntities(text).map(({ kind }) => kind)).toEqual(kinds));

it('knows names by the fields of the item, also of a customer inside', () => {
	const known = knownPersonalValues({ product: 'Mug', first_name: 'Ann', customer: { name: 'Bo Lindqvist', email: 'bo@example.com' } });
	expect(new Masker(known).mask('Ann and bo lindqvist like the Mug')).toBe('⟦NAME_1⟧ and ⟦NAME_2⟧ like the Mug');
});

it('gives every text back as it was', () => {
	const piece = fc.oneof(fc.string({ maxLength: 12 }).map((text) => text.replace(/[⟦⟧]/g, '')), fc.constantFrom(' ann@example.com ', ' +44 20 7946 0958 ', ' 4111 1111 1111 1111 ', ' Dear Ann Lee ', ' 13800138000 '));
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
			const masker = new Masker();
			const text = pieces.join('');
			const masked = masker.mask(text);
			expect(masker.unmask(masked)).toBe(text);
			expect(masked).not.toContain('ann@example.com');
		}),
	);
});

it('refuses a placeholder that it never gave out, and reads one that a model has changed', () => {
	const masker = new Masker();
	masker.mask('ann@example.com');
	expect(masker.unmask('Write to ⟦email_1⟧')).toBe('Write to ann@example.com');
	expect(masker.unmask('Write to ⟦EMAIL_2⟧')).toBeNull();
});
