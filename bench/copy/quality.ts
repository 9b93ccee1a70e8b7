import type { Part } from '../harness/part';
import { atLeast, atMost, row, type Row } from '../harness/row';
import { mean } from '../harness/statistics';
import type { Finding } from './adCopyResult';
import type { BriefEntry } from './brief';
import { holdsCount } from './countFindings';
import { codesOf, writeFindings, type PlacedFinding } from './findingsFile';
import { generate, MissingNode, type Generated } from './generate';
import { readBriefs } from './readData';
import { checkResult, type AssetFindings, type CheckedResult, type SetDiversity } from './secondChecker';

const ENGINE = 'built-in';
const QUICK_BRIEFS = 6;

interface Checked {
	entry: BriefEntry;
	checked: CheckedResult;
}

type Kind = 'violations' | 'banned' | 'invented';

const placed = (all: readonly Checked[], kind: Kind): PlacedFinding[] =>
	all.flatMap(({ entry, checked }) =>
		checked.assets.flatMap((found: AssetFindings) =>
			found[kind].map((finding) => ({ id: entry.id, channel: found.asset.channel, field: found.asset.field, text: found.asset.text, ...finding })),
		),
	);

const zeroRow = (measure: string, findings: readonly Finding[], of: string): Row =>
	row({ measure, engine: ENGINE, unit: 'count', ours: findings.length, gate: atMost(0), note: [of, codesOf(findings)].filter(Boolean).join('; ') });

/** Counts of required fields: a full set each; a named shortfall is accepted of sparse briefs only. */
function countRows(all: readonly Checked[]): Row[] {
	const fields = all.flatMap(({ entry, checked }) => checked.counts.map((count) => ({ id: entry.id, sparse: entry.sparse === true, count })));
	const held = fields.filter(({ sparse, count }) => holdsCount(count, sparse));
	const short = fields.filter((field) => !held.includes(field)).map(({ id, count }) => `${id} ${count.channel} ${count.field} ${count.delivered} of ${count.full}`);
	const minimum = fields.filter(({ count }) => count.delivered >= count.required);
	const sparse = fields.filter((field) => field.sparse && field.count.delivered < field.count.full);
	const shown = short.slice(0, 3).join(', ') + (short.length > 3 ? ` and ${short.length - 3} more` : '');
	return [
		row({
			measure: 'full sets, or a shortfall that a sparse brief names', engine: ENGINE, unit: 'share', ours: held.length / fields.length, gate: atLeast(1),
			note: [`${fields.length} fields; ${sparse.length} short ones in sparse briefs, ${sparse.filter(({ count }) => count.named).length} of them named`, shown].filter(Boolean).join('; '),
		}),
		row({
			measure: "fields with the platform's smallest count", engine: ENGINE, unit: 'share', ours: minimum.length / fields.length,
			note: `${fields.length} fields, sparse briefs too`,
		}),
	];
}

/** The set that holds a bound worst is the figure; means stand in the note, by language. */
function diversityRows(all: readonly Checked[]): Row[] {
	const sets = all.flatMap(({ entry, checked }) => checked.diversity.map((set) => ({ id: entry.id, set })));
	const chinese = (id: string): boolean => id.startsWith('zh');
	const figure = (pick: (set: SetDiversity) => number, worst: (values: number[]) => number) => {
		const values = sets.map(({ set }) => pick(set));
		const meanOf = (some: typeof sets): string => mean(some.map(({ set }) => pick(set))).toFixed(3);
		const extreme = sets.length === 0 ? NaN : worst(values);
		const place = sets.find(({ set }) => pick(set) === extreme);
		return {
			ours: extreme,
			note: `worst of ${sets.length} sets (${place === undefined ? 'none' : `${place.id} ${place.set.channel} ${place.set.field}`}); mean en ${meanOf(sets.filter(({ id }) => !chinese(id)))}, zh ${meanOf(sets.filter(({ id }) => chinese(id)))}`,
		};
	};
	const least = (values: number[]): number => Math.min(...values);
	const most = (values: number[]): number => Math.max(...values);
	return [
		row({ measure: 'distinct-2', engine: ENGINE, unit: 'share', ...figure((set) => set.distinct2, least), gate: atLeast(0.7), stretch: atLeast(0.8) }),
		row({ measure: 'self-BLEU-4', engine: ENGINE, unit: 'share', ...figure((set) => set.selfBleu4, most), gate: atMost(0.45) }),
		row({ measure: 'largest Jaccard overlap of two texts', engine: ENGINE, unit: 'share', ...figure((set) => set.largestJaccard, most), gate: atMost(0.6) }),
		row({ measure: 'different frames among the texts of a set', engine: ENGINE, unit: 'share', ...figure((set) => set.differentFrames, least) }),
	];
}

function rowsOf(entries: readonly BriefEntry[], generated: readonly Generated[]): Row[] {
	const failures = entries.flatMap((entry, index) => {
		const one = generated[index];
		return one !== undefined && 'failure' in one ? [{ id: entry.id, code: 'failed', detail: one.failure }] : [];
	});
	const all = entries.flatMap((entry, index): Checked[] => {
		const one = generated[index];
		return one === undefined || 'failure' in one ? [] : [{ entry, checked: checkResult(one.result, entry.brief) }];
	});
	const violations = placed(all, 'violations');
	const banned = placed(all, 'banned');
	const invented = placed(all, 'invented');
	const aboutSets = all.flatMap(({ entry, checked }) => checked.setFindings.map((finding): PlacedFinding => ({ id: entry.id, ...finding })));
	const file = writeFindings('quality', [...failures, ...violations, ...banned, ...invented, ...aboutSets]);
	const assets = `${all.flatMap(({ checked }) => checked.assets).length} assets`;
	return [
		row({ measure: 'briefs without a result', engine: ENGINE, unit: 'count', ours: failures.length, gate: atMost(0), note: `${entries.length} briefs; ${failures[0]?.detail ?? `every finding is in ${file.split('/').slice(-3).join('/')}`}` }),
		zeroRow('platform limits and form broken', violations, assets),
		zeroRow('banned words and claims', banned, assets),
		zeroRow('invented facts', invented, assets),
		zeroRow('repeated texts, wanted phrases missing', aboutSets, ''),
		...countRows(all),
		...diversityRows(all),
	];
}

/** What the writer makes of the 60 frozen briefs, counted by the second checker. */
export const quality: Part = {
	name: 'quality',
	async run({ quick }, say): Promise<Row[]> {
		const all = readBriefs();
		const entries = quick ? all.filter((_, index) => index % Math.ceil(all.length / QUICK_BRIEFS) === 0) : all;
		try {
			const generated = await generate(entries.map(({ brief }) => brief));
			say(`${entries.length} briefs`);
			return rowsOf(entries, generated);
		} catch (error) {
			if (!(error instanceof MissingNode)) throw error;
			return [row({ measure: 'briefs without a result', engine: ENGINE, unit: 'count', ours: null, gate: atMost(0), note: error.message })];
		}
	},
};
