import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';

import { ConfigurationError } from '../../shared/configurationError';
import { readFieldParameter } from '../../shared/fieldParameter';
import type { FieldReader } from '../../shared/fieldParameter';
import { agentFillsNotice, rowsParameter } from '../../shared/options';
import { scoreVerdict } from '../../shared/scoreVerdict';
import { shortName } from '../../shared/shortName';
import { runTable } from '../../shared/tableContract';
import type { TableRow } from '../../shared/tableContract';
import type { LabelColumn } from '../labels/labelColumn';
import { cellOf, isRefused, labelOfCell } from '../score/predictedCell';
import { scoreColumns } from '../score/scoreColumns';
import type { ColumnsScore, ScoreColumns } from '../score/scoreColumns';
import { fieldNames, scoreWarnings } from '../score/scoreWarnings';

export const description: INodeProperties[] = [
	{
		displayName: fieldNames.actual,
		name: 'actualField',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. starRating',
		description:
			'The field with the true label: stars (4, "4/5", ★★★★☆, "FOUR"), thumbs, words such as positive or 好评, or labels of your own. Type its name or drag it here.',
	},
	{
		displayName: fieldNames.predicted,
		name: 'predictedField',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. sentiment.label',
		description:
			'The field with the predicted label: from Analyze Text, from a language model or from any other tool. Type its name or drag it here.',
	},
	{
		displayName: fieldNames.probability,
		name: 'probabilityField',
		type: 'string',
		default: '',
		placeholder: 'e.g. sentiment.probability',
		description:
			'The field with the probability of the predicted label, from 0 to 1 or in percent. With it the result also says whether 90% sure means right in 90% of the rows. Leave it empty when there is none.',
	},
	agentFillsNotice('Rows', ['score']),
	{
		...rowsParameter(['score']),
		placeholder: '[{"stars": 5, "label": "positive"}]',
	},
];

const mostMappings = 20;

/** Compares two columns of labels: one item for the whole table. */
export async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await runTable(this, {
		namespace: 'score',
		rowsField: 'input',
		process: async (rows) => {
			const cells = await readCells(this, rows);
			const score = scoreColumns(cells);
			return {
				result: resultOf(cells, score),
				used: score.used.map((position) => rows[position]?.index ?? position),
				skipped: score.skipped.map(({ position, reason }) => ({
					index: rows[position]?.index ?? position,
					reason,
				})),
			};
		},
	});
}

async function readCells(context: IExecuteFunctions, rows: TableRow[]): Promise<ScoreColumns> {
	const actual = await readFieldParameter(context, 'actualField', rows, {
		required: true,
		displayName: fieldNames.actual,
	});
	const predicted = await readFieldParameter(context, 'predictedField', rows, {
		required: true,
		displayName: fieldNames.predicted,
	});
	const probability = await readFieldParameter(context, 'probabilityField', rows, {
		displayName: fieldNames.probability,
	});
	if (actual.path !== null && actual.path === predicted.path) {
		throw new ConfigurationError('score-same-field', { path: shortName(actual.path) });
	}
	const cells = columnOf(rows, predicted);
	return {
		actual: columnOf(rows, actual).map(labelOfCell),
		predicted: cells.map(labelOfCell),
		probability: probability === null ? null : columnOf(rows, probability),
		refused: rows.map((row, position) => isRefused(row.json, predicted.path, cells[position])),
	};
}

function columnOf(rows: readonly TableRow[], reader: FieldReader): unknown[] {
	return rows.map((_, position) => cellOf(reader.read(position)));
}

function resultOf(cells: ScoreColumns, score: ColumnsScore): IDataObject {
	const { report, columns } = score;
	return {
		...report,
		classes: report.classes.map((one) => ({ ...one })),
		confusion: report.confusion,
		baseline: report.baseline === null ? null : { ...report.baseline },
		verdict: scoreVerdict(report),
		mapping: { actual: mappingOf(columns.actual), predicted: mappingOf(columns.predicted) },
		model: null,
		warnings: scoreWarnings(cells, score),
	};
}

/** The most frequent spellings, for a person to check. */
function mappingOf(column: LabelColumn): IDataObject[] {
	return column.mapping.slice(0, mostMappings).map(({ from, to, count }) => ({ from, to, count }));
}
