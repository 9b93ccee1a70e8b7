import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { RankResult, RankRow } from '../../../models/copy/rank/rankTexts';
import { getPool } from '../../../models/runtime';
import { readFieldParameter } from '../../shared/fieldParameter';
import { rowsParameter } from '../../shared/options';
import { readNumber } from '../../shared/readNumber';
import { runTable } from '../../shared/tableContract';
import type { SkippedRow, TableRow } from '../../shared/tableContract';
import { warning } from '../../shared/warning';
import type { Warning } from '../../shared/warning';

const NEEDED_TEXTS = 50;

export const description: INodeProperties[] = [
	{ displayName: 'Text Field', name: 'textField', type: 'string', default: '', required: true, placeholder: 'e.g. headline', description: 'The field with the text. Type its name or drag it here.' },
	{ displayName: 'Impressions Field', name: 'impressionsField', type: 'string', default: '', required: true, placeholder: 'e.g. impressions', description: 'The field that says how often the text was shown' },
	{ displayName: 'Clicks Field', name: 'clicksField', type: 'string', default: '', required: true, placeholder: 'e.g. clicks', description: 'The field that says how often it was clicked' },
	{ ...rowsParameter(['rank']), placeholder: '[{"headline": "Rain? Carry On", "impressions": 5200, "clicks": 120}]' },
];

/** Orders texts by their results: one item for the whole table. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runTable(this, {
		namespace: 'adCopy',
		process: async (rows) => {
			const { usable, skipped } = await readResults(this, rows);
			const merged = mergeTexts(usable.map(({ row }) => row));
			const result = await getPool().run<RankResult>('copy.rank', { rows: merged, seed: 42 }, { signal: this.getExecutionCancelSignal?.(), execution: this.getExecutionId?.() });
			return { result: resultOf(merged, result), used: usable.map(({ index }) => index), skipped };
		},
	});
}

async function readResults(context: IExecuteFunctions, rows: TableRow[]): Promise<{ usable: Array<{ index: number; row: RankRow }>; skipped: SkippedRow[] }> {
	const [text, impressions, clicks] = await Promise.all([
		readFieldParameter(context, 'textField', rows, { required: true, displayName: 'Text Field' }),
		readFieldParameter(context, 'impressionsField', rows, { required: true, displayName: 'Impressions Field' }),
		readFieldParameter(context, 'clicksField', rows, { required: true, displayName: 'Clicks Field' }),
	]);
	const usable: Array<{ index: number; row: RankRow }> = [];
	const skipped: SkippedRow[] = [];
	rows.forEach(({ index }, position) => {
		const words = text.read(position)[0];
		const shown = readNumber(impressions.read(position)[0]);
		const clicked = readNumber(clicks.read(position)[0]);
		const reason = typeof words !== 'string' || words.trim() === '' ? 'no text' : !shown.ok || shown.value < 0 ? 'no impressions' : !clicked.ok || clicked.value < 0 ? 'no clicks' : clicked.value > shown.value ? 'more clicks than impressions' : null;
		if (reason !== null) skipped.push({ index, reason });
		else usable.push({ index, row: { text: String(words).trim(), impressions: shown.ok ? shown.value : 0, clicks: clicked.ok ? clicked.value : 0 } });
	});
	return { usable, skipped };
}

/** A text that ran in several campaigns or on several days is one text. */
function mergeTexts(rows: readonly RankRow[]): RankRow[] {
	const merged = new Map<string, RankRow>();
	for (const row of rows) {
		const before = merged.get(row.text);
		merged.set(row.text, { text: row.text, impressions: row.impressions + (before?.impressions ?? 0), clicks: row.clicks + (before?.clicks ?? 0) });
	}
	return [...merged.values()];
}

function verdictOf({ learning }: RankResult): string {
	if (learning.status === 'not-enough-data') return `Not enough data to learn from: ${learning.texts} texts, and ${NEEDED_TEXTS} are needed. The order is by the texts' own results, drawn towards the average.`;
	const share = `${Math.round((learning.agreement ?? 0) * 100)} %`;
	return learning.status === 'learned'
		? `On texts that it had not seen, what was learned put ${share} of the pairs in the right order (chance: 50 %).`
		: `On texts that it had not seen, what was learned put ${share} of the pairs in the right order, which is not beyond chance: it is not used.`;
}

function resultOf(rows: readonly RankRow[], result: RankResult): IDataObject {
	const warnings: Warning[] = [];
	if (result.learning.status === 'not-enough-data') warnings.push(warning('copy-few-texts', { rows: rows.length, needed: NEEDED_TEXTS }));
	if (result.learning.status === 'not-better') warnings.push(warning('copy-not-better', {}));
	return {
		ranking: result.ranked.map((one, place) => {
			const row = rows[one.position] as RankRow;
			return { rank: place + 1, text: row.text, impressions: row.impressions, clicks: row.clicks, rate: one.rate, shrunkRate: one.shrunkRate, learnedScore: one.learnedScore };
		}),
		averageRate: result.averageRate,
		learning: { ...result.learning },
		words: result.features.map((feature) => ({ ...feature })),
		verdict: verdictOf(result),
		model: null,
		warnings,
	};
}
