import type { Channel, FieldRule } from './types';

import table from './channels.json';

/** A row of the table that the user replaces: channel, field, and the values that differ. */
export interface RowOverride {
	readonly channel: string;
	readonly field: string;
	readonly min?: number;
	readonly max?: number;
	readonly wanted?: number;
}

/** The version of the channel table: year and month of its last check. */
export const channelTableVersion: string = table.version;

/** Every channel that there is, with the fields in the platform's order. */
export function allChannels(): readonly Channel[] {
	return table.channels as readonly Channel[];
}

/** The channel of an id, or undefined. */
export function channelOf(id: string): Channel | undefined {
	return allChannels().find((channel) => channel.id === id);
}

/** The channel with the user's rows in place of its own; limits that nobody could keep (max under min) are not taken. */
export function withOverrides(channel: Channel, overrides: readonly RowOverride[]): Channel {
	const fields = channel.fields.map((rule): FieldRule => {
		const own = overrides.find((row) => row.channel === channel.id && row.field === rule.field);
		if (own === undefined) return rule;
		const min = own.min ?? rule.min;
		const max = own.max ?? rule.max;
		const wanted = Math.min(Math.max(0, own.wanted ?? rule.wanted), Math.max(rule.countMax, own.wanted ?? 0));
		return max < min ? rule : { ...rule, min, max, wanted, recommended: rule.recommended === null ? null : Math.min(rule.recommended, max) };
	});
	return { ...channel, fields };
}
