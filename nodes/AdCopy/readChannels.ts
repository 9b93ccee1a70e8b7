import type { IExecuteFunctions } from 'n8n-workflow';

import { allChannels, channelOf } from '../../models/copy/channelTable';
import type { RowOverride } from '../../models/copy/channelTable';
import type { Channel, FieldRule } from '../../models/copy/types';
import { ConfigurationError } from '../shared/configurationError';
import { nearestName } from '../shared/nearestName';
import { shortName } from '../shared/shortName';
import { parsedJson } from './parsedJson';

const channelIds = (): string[] => allChannels().map(({ id }) => id);

/** A channel by its id. @throws ConfigurationError `copy-unknown-channel` with the nearest name */
export function knownChannel(id: string): Channel {
	const channel = channelOf(id);
	if (channel !== undefined) return channel;
	throw new ConfigurationError('copy-unknown-channel', { channel: shortName(id), nearest: nearestName(id, channelIds()), channels: channelIds() });
}

/** A field of a channel. @throws ConfigurationError `copy-unknown-field` */
export function knownField(channel: Channel, field: string): FieldRule {
	const rule = channel.fields.find((one) => one.field === field);
	if (rule !== undefined) return rule;
	throw new ConfigurationError('copy-unknown-field', { channel: channel.id, field: shortName(field), fields: channel.fields.map((one) => one.field) });
}

/** The channels of one item: a list, or a text with commas (an agent's, or a column's). @throws ConfigurationError */
export function readChannels(context: IExecuteFunctions, index: number): string[] {
	const raw: unknown = context.getNodeParameter('channels', index, []);
	const ids = (Array.isArray(raw) ? raw.map(String) : String(raw ?? '').split(',')).map((id) => id.trim()).filter((id) => id !== '');
	if (ids.length === 0) throw new ConfigurationError('copy-no-channels', {});
	return [...new Set(ids)].map((id) => knownChannel(id).id);
}

/**
 * The user's own rows of the channel table.
 * @throws ConfigurationError for what cannot be used, naming the row: an unknown channel or field, no number, max under min
 */
export function readOverrides(context: IExecuteFunctions): RowOverride[] {
	const raw: unknown = context.getNodeParameter('options.channelLimits', 0, []);
	const list: unknown = typeof raw !== 'string' ? raw : raw.trim() === '' ? [] : parsedJson(raw);
	if (!Array.isArray(list)) throw new ConfigurationError('copy-override', { row: 1, reason: 'it is not a JSON list' });
	return list.map((entry: unknown, index) => readOverride(entry, index + 1));
}

function readOverride(entry: unknown, row: number): RowOverride {
	if (typeof entry !== 'object' || entry === null) throw new ConfigurationError('copy-override', { row, reason: 'it is not an object' });
	const given = entry as Readonly<Record<string, unknown>>;
	const rule = knownField(knownChannel(String(given.channel ?? '')), String(given.field ?? ''));
	const numbers: { min?: number; max?: number; wanted?: number } = {};
	for (const name of ['min', 'max', 'wanted'] as const) {
		if (given[name] === undefined || given[name] === null) continue;
		const value = Number(given[name]);
		if (!Number.isInteger(value) || value < 0) throw new ConfigurationError('copy-override', { row, reason: `its ${name} is not a whole number` });
		numbers[name] = value;
	}
	const min = numbers.min ?? rule.min;
	const max = numbers.max ?? rule.max;
	if (max < min) throw new ConfigurationError('copy-override', { row, reason: `its max of ${max} is under its min of ${min}` });
	return { channel: String(given.channel), field: String(given.field), ...numbers };
}
