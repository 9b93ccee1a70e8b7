import { ConfigurationError } from '../../../nodes/shared/configurationError';
import { errors, errorWording, isWarningCode, warnings } from '../../../nodes/shared/messages';
import type { ErrorCode, WarningCode } from '../../../nodes/shared/messages';
import { warning } from '../../../nodes/shared/warning';
import { quotedWords, raisedErrorCodes, raisedWarningCodes } from './sourceCodes';
import { errorSamples, warningSamples } from './sampleDetails';

const errorCodes = Object.keys(errors) as ErrorCode[];
const warningCodes = Object.keys(warnings) as WarningCode[];
const unfinished = /undefined|null|NaN|\[object|\$\{/;
const unfriendly = /\b(errors?|failures?|failed|please|invalid|sorry|oops)\b/i;
// n8n replaces a message that holds one of these by a text of its own (n8n-workflow, node.error).
const replacedByN8n = /ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|ERRADDRINUSE|EADDRNOTAVAIL|ECONNABORTED|EHOSTUNREACH|EAI_AGAIN|ENOENT|EISDIR|ENOTDIR|EACCES|EEXIST|EPERM|GETADDRINFO/i;

const renderedErrors = errorCodes.flatMap((code) =>
	errorSamples[code].map((details) => ({ code, details: JSON.stringify(details), wording: errorWording(code, details) })),
);
const renderedWarnings = warningCodes.flatMap((code) =>
	warningSamples[code].map((details) => ({ code, details: JSON.stringify(details), message: warning(code, details as never).message })),
);

describe('the catalogue of messages', () => {
	it('has samples for exactly its codes', () => {
		expect(Object.keys(errorSamples).sort()).toEqual([...errorCodes].sort());
		expect(Object.keys(warningSamples).sort()).toEqual([...warningCodes].sort());
	});

	it.each(renderedErrors)('words the error $code $details', ({ wording }) => {
		expect(wording).not.toBeNull();
		const { message, description } = wording as NonNullable<typeof wording>;
		for (const text of [message, description]) {
			expect(text).not.toMatch(unfinished);
			expect(text).not.toMatch(unfriendly);
			expect(text).not.toMatch(replacedByN8n);
			expect(text).toBe(text.trim());
			expect(text).not.toMatch(/ {2}/);
		}
		expect(message.length).toBeGreaterThan(10);
		expect(message).not.toMatch(/\.$/);
		expect(description).toMatch(/\.$/);
		expect(description).not.toBe(message);
	});

	it.each(renderedErrors.filter(({ details }) => details.includes('"parameter"')))(
		'names the parameter in single quotes in the next step of $code $details',
		({ details, wording }) => {
			const { parameter } = JSON.parse(details) as { parameter: string };
			expect(wording?.description).toContain(`'${parameter}'`);
		},
	);

	it.each(renderedWarnings)('words the warning $code $details', ({ message }) => {
		expect(message).not.toMatch(unfinished);
		expect(message).not.toMatch(unfriendly);
		expect(message.length).toBeGreaterThan(10);
	});

	it.each(warningCodes)('continues "3 of 1,000 items" with the hint of %s', (code) => {
		expect(warnings[code].hint).toMatch(/^(had|held|were|came|gave|got|lacked|left|have|used|was)\b[^.]*$/);
		expect(warnings[code].hint).not.toMatch(unfriendly);
	});

	it('uses each code once, for an error or for a warning', () => {
		expect(errorCodes.filter((code) => isWarningCode(code))).toEqual([]);
		for (const code of [...errorCodes, ...warningCodes]) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
	});

	it('does not know codes by the names of object internals', () => {
		for (const code of ['constructor', '__proto__', 'toString', '']) {
			expect(errorWording(code, {})).toBeNull();
			expect(isWarningCode(code)).toBe(false);
		}
	});
});

describe('the codes in nodes/ and models/', () => {
	it('are all in the catalogue', () => {
		expect(raisedErrorCodes().filter(({ code }) => !Object.hasOwn(errors, code))).toEqual([]);
		expect(raisedWarningCodes().filter(({ code }) => !isWarningCode(code))).toEqual([]);
	});

	it('include every code of the catalogue', () => {
		const words = quotedWords();
		expect([...errorCodes, ...warningCodes].filter((code) => !words.has(code))).toEqual([]);
	});
});

describe('particular messages', () => {
	it('lists the columns and the nearest name for a field that no item has', () => {
		const error = new ConfigurationError('field-not-found', { parameter: 'Actual Field', path: 'lable', columns: ['label', 'text'], nearest: 'label' });
		expect(error.message).toBe("No item has the field 'lable'. Did you mean 'label'?");
		expect(error.description).toBe("Choose in 'Actual Field' one of the fields that the items have: label, text.");
	});

	it('cuts a long list of columns and says how many are left', () => {
		const columns = Array.from({ length: 1030 }, (_, i) => `c${i}`);
		const { description } = new ConfigurationError('field-not-found', { parameter: 'Text Field', path: 'x', columns });
		expect(description).toMatch(/c18, c19 and 1,010 more\.$/);
	});

	it('names the text fields that the item does have', () => {
		expect(warning('text-empty', { fields: ['snippet', 'subject'] })).toEqual({
			code: 'text-empty',
			message: "'Text' is empty for this item. This item has: snippet, subject",
		});
	});

	it('gives numbers with thousands separators', () => {
		expect(warning('text-character-limit', { read: 4000, total: 9120, limit: 4000 }).message).toContain('Read 4,000 of 9,120 characters');
	});

	it('names languages', () => {
		expect(warning('language-unsupported', { language: 'th' }).message).toContain('Thai (th)');
	});
});
