import type { Part } from '../harness/part';
import { atMost, row, type Row } from '../harness/row';
import type { Finding } from './adCopyResult';
import type { BriefEntry } from './brief';
import type { CheckedBrief } from './checkedBrief';
import { countRows } from './countRows';
import { diversityRows } from './diversityRows';
import { codesOf, writeFindings, type PlacedFinding } from './findingsFile';
import { generate, MissingNode, type Generated } from './generate';
import type { BriefSet } from './briefSet';
import { ENGINE } from './engine';
import { readBriefs } from './readData';
import { checkResult, type AssetFindings } from './secondChecker';

const QUICK_BRIEFS = 6;

type Kind = 'violations' | 'banned' | 'invented';

const placed = (all: readonly CheckedBrief[], kind: Kind): PlacedFinding[] =>
	all.flatMap(({ entry, checked }) =>
		checked.assets.flatMap((found: AssetFindings) =>
			found[kind].map((finding) => ({ id: entry.id, channel: found.asset.channel, field: found.asset.field, text: found.asset.text, ...finding })),
		),
	);

const zeroRow = (title: string, measure: string, findings: readonly Finding[], of: string): Row =>
	row({ measure: `${title}${measure}`, engine: ENGINE, unit: 'count', ours: findings.length, gate: atMost(0), note: [of, codesOf(findings)].filter(Boolean).join('; ') });

function rowsOf({ prefix, title }: BriefSet, entries: readonly BriefEntry[], generated: readonly Generated[]): Row[] {
	const failures = entries.flatMap((entry, index) => {
		const one = generated[index];
		return one !== undefined && 'failure' in one ? [{ id: entry.id, code: 'failed', detail: one.failure }] : [];
	});
	const all = entries.flatMap((entry, index): CheckedBrief[] => {
		const one = generated[index];
		return one === undefined || 'failure' in one ? [] : [{ entry, checked: checkResult(one.result, entry.brief) }];
	});
	const violations = placed(all, 'violations');
	const banned = placed(all, 'banned');
	const invented = placed(all, 'invented');
	const aboutSets = all.flatMap(({ entry, checked }) => checked.setFindings.map((finding): PlacedFinding => ({ id: entry.id, ...finding })));
	const file = writeFindings(`${prefix}quality`, [...failures, ...violations, ...banned, ...invented, ...aboutSets]);
	const assets = `${all.flatMap(({ checked }) => checked.assets).length} assets`;
	return [
		row({ measure: `${title}briefs without a result`, engine: ENGINE, unit: 'count', ours: failures.length, gate: atMost(0), note: `${entries.length} briefs; ${failures[0]?.detail ?? `every finding is in ${file.split('/').slice(-3).join('/')}`}` }),
		zeroRow(title, 'platform limits and form broken', violations, assets),
		zeroRow(title, 'banned words and claims', banned, assets),
		zeroRow(title, 'invented facts', invented, assets),
		zeroRow(title, 'repeated texts, wanted phrases missing', aboutSets, ''),
		...countRows(title, all),
		...diversityRows(title, all),
	];
}

/** What the writer makes of a set's frozen briefs, counted by the second checker. */
export const quality = (set: BriefSet): Part => ({
	name: `${set.prefix}quality`,
	async run({ quick }, say): Promise<Row[]> {
		const all = readBriefs(set);
		const entries = quick ? all.filter((_, index) => index % Math.ceil(all.length / QUICK_BRIEFS) === 0) : all;
		try {
			const generated = await generate(entries.map(({ brief }) => brief));
			say(`${entries.length} briefs`);
			return rowsOf(set, entries, generated);
		} catch (error) {
			if (!(error instanceof MissingNode)) throw error;
			return [row({ measure: `${set.title}briefs without a result`, engine: ENGINE, unit: 'count', ours: null, gate: atMost(0), note: error.message })];
		}
	},
});
