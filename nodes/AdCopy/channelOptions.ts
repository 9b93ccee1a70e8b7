import type { INodePropertyOptions } from 'n8n-workflow';

import { allChannels } from '../../models/copy/channelTable';

/** The channels as a list to choose from, by name. */
export function channelOptions(): INodePropertyOptions[] {
	return allChannels()
		.map(({ id, name }) => ({ name, value: id }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}
