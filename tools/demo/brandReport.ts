import type { IDataObject } from 'n8n-workflow';
import { wrap } from './displayWidth';
import { renderTable } from './renderTable';
import { WIDTH } from './scenario';
import type { Scenario } from './scenario';

const COLUMNS = [
	{ title: 'Brand', width: 18 },
	{ title: 'Month', width: 8 },
	{ title: 'Texts', width: 6 },
	{ title: '+ / = / -', width: 12 },
	{ title: 'Net', width: 6 },
	{ title: '95 % interval', width: 16 },
	{ title: 'More than chance?', width: 18 },
];

interface Report extends IDataObject {
	group: { brand?: string };
	period: string;
	texts: number;
	positive: number;
	neutral: number;
	negative: number;
	net: number;
	netLower: number;
	netUpper: number;
	change: { beyondNoise: boolean; net: number } | null;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function line(report: Report): string[] {
	const { change } = report;
	const news = change === null ? 'first month' : `${change.beyondNoise ? 'yes' : 'no'} (${Math.round(change.net * 100)} points)`;
	return [
		report.group.brand ?? '',
		report.period,
		String(report.texts),
		`${report.positive} / ${report.neutral} / ${report.negative}`,
		percent(report.net),
		`${percent(report.netLower)} to ${percent(report.netUpper)}`,
		news,
	];
}

export const brandReport: Scenario = {
	file: 'brand-report.json',
	purpose:
		'53 reviews of two brands over two months, in English and Chinese. Each brand gets a mail with its net sentiment, what changed, its best and worst aspect, and a chart.',
	show: (run) => {
		const reports = (run.outputs['Brand report'] ?? []).flat().map((item) => item.json.brandReport as Report);
		const mails = (run.outputs['Mail to the brand team'] ?? []).flat();
		return [
			...renderTable(COLUMNS, reports.map(line)),
			'',
			...mails.flatMap(({ json, binary }) => [
				`  ${String(json.subject)}`,
				...wrap(String(json.message), WIDTH - 4).map((part) => `  | ${part}`),
				`  | chart attached: ${binary?.chart?.fileName ?? 'none'}`,
				'',
			]),
		];
	},
};
