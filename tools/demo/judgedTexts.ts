import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** One text with what Sentiment said about it. */
export interface JudgedText {
	json: IDataObject;
	status: string;
	label: string | null;
	probability: number | null;
	language: string;
	model: { name: string; version: string; engine: string; accuracy: string };
	/** Index of the output that the item left on. */
	output: number;
}

/** The node's items of all outputs, back in the order in which they came in. */
export function judgedTexts(outputs: readonly INodeExecutionData[][]): JudgedText[] {
	return outputs
		.flatMap((items, output) => items.map((item) => ({ item, output })))
		.sort((a, b) => position(a.item) - position(b.item))
		.map(({ item, output }) => judgedText(item, output));
}

function judgedText({ json }: INodeExecutionData, output: number): JudgedText {
	const sentiment = (json.sentiment ?? { status: 'failed' }) as unknown as Sentiment;
	return {
		json,
		status: sentiment.status,
		label: sentiment.label ?? null,
		probability: sentiment.probability ?? null,
		language: sentiment.language?.code ?? '',
		model: { name: '', version: '', engine: '', accuracy: '', ...sentiment.model },
		output,
	};
}

interface Sentiment {
	status: string;
	label?: string | null;
	probability?: number | null;
	language?: { code?: string | null };
	model?: Partial<JudgedText['model']>;
}

function position({ pairedItem }: INodeExecutionData): number {
	if (typeof pairedItem === 'number') return pairedItem;
	const first = Array.isArray(pairedItem) ? pairedItem[0] : pairedItem;
	return first?.item ?? 0;
}

/** What stands in the Label column: a text that was not judged, or not surely, must not look decided. */
export function labelWords({ status, label }: JudgedText): string {
	if (status === 'decided') return label ?? '';
	if (status === 'uncertain') return label === null ? 'uncertain' : `uncertain (${label})`;
	return status === 'refused' ? 'nothing to read' : status;
}

/** A share as "93 %"; nothing where there is none. */
export function percent(share: number | null | undefined): string {
	return typeof share === 'number' ? `${Math.round(share * 100)} %` : '';
}
