import type { IDataObject } from 'n8n-workflow';

import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import { isAddress, type Asset } from './adCopyResult';
import type { JudgedLine } from './brief';
import type { BriefSet } from './briefSet';
import { ENGINE } from './engine';
import { writeFindings } from './findingsFile';
import { generate, MissingNode, runNode } from './generate';
import { validateParameters } from './nodeWorkflow';
import { readLines } from './readData';
import { checkAsset } from './secondChecker';
import { ruleOf } from './channelRules';

/** Of lawful lines; the reference's goal, no gate of the package. */
const FALSE_ALARM_GOAL = 0.03;

type Verdict = 'passed' | 'stopped' | 'unread';

/** What the second checker says of a line. */
export function secondVerdict({ channel, field, text, brief, language }: JudgedLine): Verdict {
	const { violations, banned, invented } = checkAsset({ channel, field, text }, brief ?? null, brief === undefined ? undefined : language);
	return violations.length + banned.length + invented.length > 0 ? 'stopped' : 'passed';
}

/** What the node's Validate says: an asset with `valid`, in a list or alone. */
function nodeVerdict(item: IDataObject | undefined): Verdict {
	const adCopy = item?.adCopy as { assets?: Asset[]; valid?: boolean } | undefined;
	const valid = adCopy?.assets?.[0]?.valid ?? adCopy?.valid;
	if (valid === undefined) return 'unread';
	return valid ? 'passed' : 'stopped';
}

/** The node's own names of fields, read off what it generates: names are its business, limits the platform's. */
async function fieldNames(channels: readonly string[]): Promise<Map<string, string>> {
	const brief = { product: 'Bench', description: 'A wooden bench.', features: ['Oak', 'Two seats', 'Folds flat'], language: 'en' };
	const generated = await generate(channels.map((channel) => ({ ...brief, channels: [channel] })));
	const assets = generated.flatMap((one) => ('result' in one ? one.result.assets : []));
	return new Map(assets.filter((asset) => !isAddress(asset)).map(({ channel, field }) => [`${channel} ${ruleOf(channel, field)?.field ?? field}`, field]));
}

async function nodeVerdicts(all: readonly JudgedLine[]): Promise<Verdict[]> {
	const names = await fieldNames([...new Set(all.map(({ channel }) => channel))]);
	const runs = await runNode(all.map(({ channel, field, text, language, brief }) => {
		const named = names.get(`${channel} ${ruleOf(channel, field)?.field ?? field}`) ?? field;
		return { parameters: validateParameters(), items: [{ text, channel, field: named, language, product: brief?.product ?? '', features: brief?.features ?? [] }] };
	}));
	return runs.map(({ items }) => nodeVerdict(items[0]));
}

const share = (verdicts: readonly Verdict[]): number => verdicts.filter((verdict) => verdict === 'stopped').length / verdicts.length;

/** How well the node's Validate knows lawful from unlawful lines. The lines were written by the second checker's author. */
export const lines = (set: BriefSet): Part => ({
	name: `${set.prefix}lines`,
	async run({ quick }): Promise<Row[]> {
		const thin = <Line>(all: Line[]): Line[] => all.filter((_, index) => !quick || index % 20 === 0);
		const groups = [
			{ measure: 'lawful lines stopped (false alarms)', all: thin(readLines(set, 'lawful')), stretch: atMost(FALSE_ALARM_GOAL) },
			{ measure: 'unlawful lines stopped, no brief needed', all: thin(readLines(set, 'unlawful').filter(({ briefNeeded }) => briefNeeded !== true)), stretch: null },
			{ measure: 'unlawful lines stopped, brief needed', all: thin(readLines(set, 'unlawful').filter(({ briefNeeded }) => briefNeeded === true)), stretch: null },
		];
		const rows: Row[] = [];
		for (const { measure, all, stretch } of groups) {
			const peer = { name: 'second checker', value: share(all.map(secondVerdict)) };
			try {
				const verdicts = await nodeVerdicts(all);
				const expected: Verdict = measure.startsWith('lawful') ? 'passed' : 'stopped';
				writeFindings(`${set.prefix}lines.${rows.length}`, all.flatMap((line, index) => (verdicts[index] === expected ? [] : [{ ...line, code: verdicts[index] ?? 'unread', detail: line.reason ?? line.rule ?? '' }])));
				const unread = verdicts.filter((verdict) => verdict === 'unread').length;
				const of = (language: string): string => share(verdicts.filter((_, index) => all[index]?.language.startsWith(language))).toFixed(3);
				rows.push(row({
					measure: `${set.title}${measure}`, engine: ENGINE, unit: 'share', ours: share(verdicts), peer, ratio: null, stretch,
					note: `${all.length} lines; en ${of('en')}, zh ${of('zh')}${unread > 0 ? `; ${unread} without a verdict` : ''}`,
				}));
			} catch (error) {
				if (!(error instanceof MissingNode)) throw error;
				rows.push(row({ measure: `${set.title}${measure}`, engine: ENGINE, unit: 'share', ours: null, peer, ratio: null, stretch, note: error.message }));
			}
		}
		return rows;
	},
});
