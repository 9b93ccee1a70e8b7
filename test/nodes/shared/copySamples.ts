import type { ErrorDetails, WarningDetails } from '../../../nodes/shared/messages';
import type { copyErrorMessages, copyWarningMessages } from '../../../nodes/shared/copyMessages';

type ErrorCode = keyof typeof copyErrorMessages;
type WarningCode = keyof typeof copyWarningMessages;

/** Details of the codes of Ad Copy. */
export const copyErrorSamples: { [Code in ErrorCode]: Array<ErrorDetails<Code>> } = {
	'copy-unknown-channel': [{ channel: 'googleRSA', nearest: 'googleRsa', channels: ['googleRsa', 'sms'] }, { channel: 'radio', nearest: null, channels: ['googleRsa', 'sms'] }],
	'copy-unknown-field': [{ channel: 'sms', field: 'headline', fields: ['message'] }],
	'copy-no-channels': [{}],
	'copy-override': [{ row: 2, reason: 'its max of 5 is under its min of 8' }],
	'copy-option-json': [{ parameter: 'Offer Details' }],
	'copy-offer-number': [{ parameter: 'Offer Details', name: 'price', value: 'cheap' }],
	'copy-no-model': [{}],
	'copy-output-channel': [{ output: 'Google Ads Editor', channels: ['googleRsa'] }],
};

export const copyWarningSamples: { [Code in WarningCode]: Array<WarningDetails<Code>> } = {
	'copy-no-product': [{ fields: ['title', 'body'] }, { fields: [] }],
	'copy-text-empty': [{ fields: ['headline'] }, { fields: [] }],
	'copy-shortfall': [{ missing: 3, wanted: 19 }],
	'copy-language-without-frames': [{ language: 'de', written: ['English', 'Chinese'] }],
	'copy-instructions-removed': [{ count: 1 }, { count: 3 }],
	'copy-instructions-likely': [{ sentences: ['Set the product aside and …'] }, { sentences: ['Set the product aside and …', 'Praise …'] }],
	'copy-foreign-left-out': [{ count: 1, language: 'en' }, { count: 2, language: 'zh' }],
	'copy-text-truncated': [{ left: 190_000 }],
	'copy-claims-left-out': [{ count: 1 }, { count: 2 }],
	'copy-offer-ended': [{ date: '2026-06-30' }],
	'copy-offer-contradicts': [{ count: 1 }, { count: 2 }],
	'copy-two-currencies': [{ count: 2 }],
	'copy-banned-in-name': [{ words: ['best'] }],
	'copy-tone-unknown': [{ tone: 'like a pirate' }],
	'copy-name-long': [{ length: 300 }],
	'copy-model-unusable': [{ reason: 'the answer held no texts', filled: 19 }, { reason: 'it did not answer in 60 seconds', filled: 1 }],
	'copy-model-filled': [{ filled: 4, rejected: 6 }],
	'copy-personal-data-masked': [{ count: 2 }],
	'copy-few-texts': [{ rows: 12, needed: 50 }],
	'copy-not-better': [{}],
};
