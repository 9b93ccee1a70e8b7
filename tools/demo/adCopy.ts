import type { IDataObject } from 'n8n-workflow';
import type { WorkflowRun } from '../engine/runWorkflow';
import { renderTable } from './renderTable';
import type { Scenario } from './scenario';

interface ShownAsset extends IDataObject {
	channel: string;
	field: string;
	text: string;
	length: number;
	limit: number;
}

const ASSET_COLUMNS = [
	{ title: 'Field', width: 28 },
	{ title: 'Text', width: 54 },
	{ title: 'Length', width: 8 },
];
const TEXTS_SHOWN = 24;

function resultsOf(run: WorkflowRun): IDataObject[] {
	return (run.outputs['Ad Copy']?.[0] ?? []).map((item) => item.json.adCopy as IDataObject);
}

/** The texts of a run, from sets or from one item per text. */
function assetsOf(run: WorkflowRun): ShownAsset[] {
	return resultsOf(run).flatMap((result) => (Array.isArray(result.assets) ? (result.assets as ShownAsset[]) : [result as ShownAsset]));
}

function showAssets(run: WorkflowRun): string[] {
	const assets = assetsOf(run);
	const rows = assets.slice(0, TEXTS_SHOWN).map(({ channel, field, text, length, limit }) => [`${channel}.${field}`, text.replace(/\n+/g, ' '), `${length}/${limit}`]);
	const left = assets.length - rows.length;
	return [...renderTable(ASSET_COLUMNS, rows), ...(left > 0 ? ['', `  … and ${left} more texts.`] : [])];
}

const VERDICT_COLUMNS = [
	{ title: 'Ad', width: 5 },
	{ title: 'Text', width: 38 },
	{ title: 'Verdict', width: 8 },
	{ title: 'Why', width: 36 },
];

function showVerdicts(run: WorkflowRun): string[] {
	const rows = (run.outputs.Verdicts?.[0] ?? []).map(({ json }) => [json.ad, json.text, json.verdict, json.why].map((value) => String(value ?? '')));
	return renderTable(VERDICT_COLUMNS, rows);
}

/** The examples of Ad Copy. */
export const adCopyScenarios: readonly Scenario[] = [
	{ file: 'product-rows-google-ads.json', purpose: 'Three products become responsive search ads, ready for Google Ads Editor. Every number in them stands in the row.', show: showAssets },
	{ file: 'new-shopify-product.json', purpose: 'A new product in the shop becomes an Instagram caption, an e-mail subject and a text message.', show: showAssets },
	{ file: 'chinese-product-ads.json', purpose: 'Two Chinese products become ads for Baidu, Xiaohongshu and WeChat Moments.', show: showAssets },
	{ file: 'check-agency-ads.json', purpose: 'Twelve ads that people wrote are checked before they run.', show: showVerdicts },
];
