import type { DetectLanguage } from './language';
import type { Progress } from '../runtime/protocol';
import { readBrief } from './brief/readBrief';
import { sourceText } from './check/checkContext';
import { checkText, isUsable, limitOf } from './check/checkText';
import { allChannels, withOverrides } from './channelTable';
import type { RowOverride } from './channelTable';
import { countUnits } from './count/countUnits';
import { languageOf } from './language';
import { heuristicScore } from './rank/heuristicScore';
import { rankTexts } from './rank/rankTexts';
import type { RankRequest, RankResult } from './rank/rankTexts';
import type { BriefInput, Channel, CopyNote, Fact, Problem, Unit } from './types';
import type { GivenCandidates, WrittenSet } from './write/writeSet';
import { isToneKnown } from './write/emphasis';
import { writtenLanguages } from './write/materials';
import { writeSet } from './write/writeSet';

export interface WriteRequest {
	readonly briefs: readonly BriefInput[];
	/** The channels of each brief. */
	readonly channels: ReadonlyArray<readonly string[]>;
	readonly overrides: readonly RowOverride[];
	readonly variants: number;
	/** Candidates of a model, one entry a brief; empty for the built-in writer. */
	readonly candidates: readonly GivenCandidates[];
}

export interface WrittenBrief extends WrittenSet {
	readonly language: string;
	/** True where the built-in writer has frames for the language. */
	readonly hasFrames: boolean;
	readonly facts: readonly Fact[];
	readonly notes: readonly CopyNote[];
}

export interface CheckRow {
	readonly text: string;
	readonly channel: string;
	readonly field: string;
	/** The product's name, or empty. */
	readonly product: string;
	/** The brief that the text must keep to; null checks no facts. */
	readonly brief: BriefInput | null;
	readonly language: string;
	readonly bannedWords: readonly string[];
	readonly mustInclude: readonly string[];
	readonly evidence: string;
}

export interface CheckedRow {
	readonly language: string;
	readonly length: number;
	readonly limit: number;
	readonly unit: Unit;
	readonly valid: boolean;
	readonly problems: readonly Problem[];
	readonly heuristicScore: number;
	readonly scoreParts: Readonly<Record<string, number>>;
}

const BRIEFS_PER_STEP = 4;
const LONGEST_TONE_SAID = 60;
const ROWS_PER_STEP = 100;

function channelsOf(ids: readonly string[], overrides: readonly RowOverride[]): Channel[] {
	return ids.flatMap((id) => allChannels().filter((channel) => channel.id === id)).map((channel) => withOverrides(channel, overrides));
}

/** The task `copy.write`: a set for every brief, in the order of the request. */
export function makeWriteTask(detect: DetectLanguage) {
	return async function* write(request: WriteRequest): AsyncGenerator<Progress, WrittenBrief[], void> {
		const written: WrittenBrief[] = [];
		for (const [index, input] of request.briefs.entries()) {
			if (index > 0 && index % BRIEFS_PER_STEP === 0) yield { done: index, total: request.briefs.length };
			const language = languageOf(input.language, `${input.product} ${input.description} ${input.features.join(' ')}`, detect);
			const brief = readBrief(input, language);
			const set = writeSet(brief, channelsOf(request.channels[index] ?? [], request.overrides), request.variants, request.candidates[index]);
			const hasFrames = writtenLanguages.includes(language);
			// A model is told any tone; the built-in writer knows a few.
			const isBuiltIn = hasFrames && Object.keys(request.candidates[index] ?? {}).length === 0;
			const toneNotes: CopyNote[] = isBuiltIn && !isToneKnown(input.tone) ? [{ code: 'copy-tone-unknown', details: { tone: [...input.tone.trim()].slice(0, LONGEST_TONE_SAID).join('') } }] : [];
			written.push({ ...set, language, hasFrames, facts: brief.facts, notes: [...brief.notes, ...toneNotes] });
		}
		return written;
	};
}

/** The task `copy.check`: what is wrong with every text, in the order of the request. */
export function makeCheckTask(detect: DetectLanguage) {
	return async function* check(request: { readonly rows: readonly CheckRow[] }): AsyncGenerator<Progress, CheckedRow[], void> {
		const checked: CheckedRow[] = [];
		for (const [index, row] of request.rows.entries()) {
			if (index > 0 && index % ROWS_PER_STEP === 0) yield { done: index, total: request.rows.length };
			checked.push(checkRow(row, detect));
		}
		return checked;
	};
}

function checkRow(row: CheckRow, detect: DetectLanguage): CheckedRow {
	const [channel] = channelsOf([row.channel], []) as [Channel];
	const rule = channel.fields.find(({ field }) => field === row.field) as Channel['fields'][number];
	const language = languageOf(row.language, row.brief === null ? row.text : `${row.brief.product} ${row.brief.description} ${row.text}`, detect);
	const brief = row.brief === null ? null : readBrief(row.brief, language);
	const context = brief?.context ?? {
		source: sourceText(''),
		language: row.language === '' || row.language === 'auto' ? null : language,
		given: null,
		names: row.product === '' ? [] : [row.product],
		banned: row.bannedWords,
		competitors: [],
		hasEvidence: row.evidence !== '',
		emojiAllowed: true,
		existing: new Set<string>(),
		keepVariables: [...row.text.matchAll(/\{\{\d+\}\}|\{(?:KeyWord|Keyword|CUSTOMIZER|LOCATION|COUNTDOWN)[^}]*\}/g)].map(([variable]) => variable),
	};
	const problems = [...checkText(row.text, rule, channel, context), ...missingPhrases(row)];
	const { score, parts } = heuristicScore(row.text, rule, { angle: null, facts: 0, alike: 0, brief });
	return { language, length: countUnits(rule.unit, row.text), limit: limitOf(rule, row.text), unit: rule.unit, valid: isUsable(problems), problems, heuristicScore: score, scoreParts: { ...parts } };
}

function missingPhrases({ text, mustInclude }: CheckRow): Problem[] {
	return mustInclude.filter((phrase) => !text.toLowerCase().includes(phrase.toLowerCase())).map((phrase) => ({ code: 'required-missing', severity: 'block', details: { phrase } }));
}

/** The task `copy.rank`. */
export async function* rankTask(request: RankRequest): AsyncGenerator<Progress, RankResult, void> {
	yield { done: 0, total: request.rows.length };
	return rankTexts(request);
}
