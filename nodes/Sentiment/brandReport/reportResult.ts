import type { IDataObject } from 'n8n-workflow';

import type { BrandCell, NetSummary } from '../../../models/sentiment/brandReport/types';
import { warning, type Warning } from '../../shared/warning';
import { cellWarnings, tableWarnings } from './brandWarnings';
import type { BrandRows } from './readBrandRows';
import { summaryText } from './summaryText';

const DECIMALS = 1e4;
const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

function netFields({ texts, positive, neutral, negative, net, lower, upper }: NetSummary): IDataObject {
	return { texts, positive, neutral, negative, net: rounded(net), netLower: rounded(lower), netUpper: rounded(upper) };
}

function changeFields({ change }: BrandCell, periods: readonly string[]): IDataObject | null {
	if (change === null) return null;
	const { net, lower, upper, pValue, adjustedPValue, beyondNoise, against, method } = change;
	return {
		net: rounded(net),
		netLower: rounded(lower),
		netUpper: rounded(upper),
		beyondNoise,
		pValue: rounded(pValue),
		adjustedPValue: rounded(adjustedPValue),
		against: periods[against] ?? null,
		method,
	};
}

/**
 * One item's result (CONTRACT §3), with `against` and the adjusted p-value beside what is promised there.
 * @param warnings of its chart
 */
export function reportResult(cell: BrandCell, rows: BrandRows, warnings: readonly Warning[]): IDataObject {
	const group = rows.groups[cell.group];
	return {
		group: group?.values ?? {},
		period: rows.periods[cell.period] ?? null,
		...netFields(cell),
		change: changeFields(cell, rows.periods),
		aspects: cell.aspects.map((aspect) => ({ aspect: aspect.aspect, ...netFields(aspect), best: aspect.best, worst: aspect.worst })),
		best: cell.best,
		worst: cell.worst,
		summary: summaryText(cell, group?.name ?? '', rows.periods),
		model: rows.model,
		warnings: [...tableWarnings(rows), ...cellWarnings(cell), ...warnings],
	};
}

/** The result where no row could be used: no figures, and the warnings that say why. */
export function emptyResult(rows: BrandRows): IDataObject {
	return {
		group: {},
		period: null,
		texts: 0,
		positive: 0,
		neutral: 0,
		negative: 0,
		net: null,
		netLower: null,
		netUpper: null,
		change: null,
		aspects: [],
		best: [],
		worst: [],
		summary: 'No text could be used, so there is nothing to report.',
		model: rows.model,
		warnings: [...tableWarnings(rows), warning('brand-no-texts', {})],
	};
}
