import type { IBinaryData, IBinaryKeyData, INodeExecutionData } from 'n8n-workflow';
import type { Engine } from './startEngine';

/** An item as it is written to a file: binaries inside as base64, an error as its words. */
export interface ExportedItem {
	json: INodeExecutionData['json'];
	binary?: IBinaryKeyData;
	pairedItem?: INodeExecutionData['pairedItem'];
	error?: { message: string; description?: string; itemIndex?: number };
}

/** Items of one output, ready for JSON.stringify; n8n keeps binaries on disk and only their id here. */
export async function exportItems(
	engine: Engine,
	items: readonly INodeExecutionData[],
): Promise<ExportedItem[]> {
	return await Promise.all(items.map(async (item) => await exportItem(engine, item)));
}

async function exportItem(engine: Engine, item: INodeExecutionData): Promise<ExportedItem> {
	return {
		json: item.json,
		...(item.binary === undefined ? {} : { binary: await exportBinaries(engine, item.binary) }),
		...(item.pairedItem === undefined ? {} : { pairedItem: item.pairedItem }),
		...(item.error ? { error: errorWords(item.error) } : {}),
	};
}

async function exportBinaries(engine: Engine, binaries: IBinaryKeyData): Promise<IBinaryKeyData> {
	const entries = Object.entries(binaries).map(
		async ([name, binary]) => [name, await exportBinary(engine, binary)] as const,
	);
	return Object.fromEntries(await Promise.all(entries));
}

async function exportBinary(engine: Engine, binary: IBinaryData): Promise<IBinaryData> {
	const { id, ...rest } = binary;
	if (id === undefined) return binary;
	return { ...rest, data: (await engine.readBinary(binary)).toString('base64') };
}

function errorWords(error: NonNullable<INodeExecutionData['error']>): ExportedItem['error'] {
	const { itemIndex } = error.context;
	return {
		message: error.message,
		...(error.description ? { description: error.description } : {}),
		...(typeof itemIndex === 'number' ? { itemIndex } : {}),
	};
}
