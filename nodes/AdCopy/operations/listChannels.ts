import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import { allChannels, channelTableVersion } from '../../../models/copy/channelTable';

export const description: INodeProperties[] = [];

/** One item per channel, whatever comes in: the table with limits, counting rules, sources and dates. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const channels = allChannels().map((channel): INodeExecutionData => {
		const fields = channel.fields.map((rule): IDataObject => ({ ...rule, extra: (rule.extra ?? []).map((extra) => ({ ...extra })) }));
		const json = { channel: { id: channel.id, name: channel.name, policies: [...channel.policies], fields, tableVersion: channelTableVersion, model: null, warnings: [] } };
		return { json, pairedItem: { item: 0 } };
	});
	return [channels];
}
