import type { Brief } from '../brief/brief';
import { titleCase } from '../brief/englishPhrase';
import { checkText, isUsable, limitOf, recommendedOf } from '../check/checkText';
import { holdsPhrase } from '../check/checkContext';
import { duplicateKey } from '../check/fold';
import { countUnits } from '../count/countUnits';
import { smsUnits } from '../count/smsUnits';
import { heuristicScore } from '../rank/heuristicScore';
import type { Asset, Candidate, Channel, FieldRule, Problem, Rejected, Shortfall } from '../types';
import { chinese } from './chinese';
import { composeBodies, composeSentences } from './compose';
import { english } from './english';
import type { LanguagePack, Unit } from './languagePack';
import { likeness, profileOf } from './likeness';
import { pick } from './pick';
import { smsPlain } from './repair';

/** Candidates of a model, by `channel.field`; the built-in writer fills what is missing. */
export type GivenCandidates = Readonly<Record<string, readonly Candidate[]>>;

export interface WrittenSet {
	readonly assets: readonly Asset[];
	readonly rejected: readonly Rejected[];
	readonly shortfall: readonly Shortfall[];
}

const packs: Record<string, LanguagePack> = { en: english, zh: chinese };
const MOST_REJECTED = 50;

/** Languages that the built-in writer has frames for. */
export const writtenLanguages: readonly string[] = Object.keys(packs);

/** Where a title stands alone: one of them must say the name. */
const titleChannels = new Set(['youtubeVideo', 'pinterest', 'baiduSearch', 'xiaohongshu', 'linkedinSingleImage']);
/** Where headlines are written in title case, and are short. */
const searchChannels = new Set(['googleRsa', 'googlePmax', 'googleDisplay', 'googleDemandGen', 'googleApp', 'microsoftRsa']);

interface Materials {
	readonly pack: LanguagePack | null;
	readonly lines: readonly Candidate[];
	readonly units: readonly Unit[];
}

/** Everything that the built-in writer has to say about a brief, checked for nothing yet. */
function materialsOf(brief: Brief): Materials {
	const pack = packs[brief.language] ?? null;
	return pack === null ? { pack, lines: [], units: [] } : { pack, lines: pack.lines(brief), units: pack.units(brief) };
}

/**
 * Writes the assets of all channels.
 *
 * @param variants how many of each field, in place of the table's number; 0 for the table's
 * @param given candidates from a model; they come first wherever they may be used
 */
export function writeSet(brief: Brief, channels: readonly Channel[], variants: number, given: GivenCandidates = {}): WrittenSet {
	const materials = materialsOf(brief);
	const assets: Asset[] = [];
	const rejected: Rejected[] = [];
	const shortfall: Shortfall[] = [];
	for (const channel of channels) {
		const taken = new Set<string>();
		const carrier = carrierOf(brief, channel);
		for (const rule of channel.fields) {
			const wanted = wantedOf(rule, variants);
			const own = given[`${channel.id}.${rule.field}`] ?? [];
			const must = rule === carrier ? brief.mustInclude : [];
			// A name or an address may say what a headline says.
			const isPlain = rule.role === 'brand' || rule.role === 'path';
			const field = writeField({ brief, channel, rule, wanted, own, must, taken: isPlain ? new Set() : taken, materials });
			if (!isPlain) for (const asset of field.assets) taken.add(duplicateKey(asset.text));
			assets.push(...field.assets);
			rejected.push(...field.rejected);
			// One part of a path is as good as two.
			if (field.assets.length < (rule.role === 'path' ? Math.min(1, wanted) : wanted)) shortfall.push({ channel: channel.id, field: rule.field, wanted, delivered: field.assets.length, reason: reasonOf(brief, rule, must, field.assets) });
		}
	}
	return { assets, rejected: rejected.slice(0, MOST_REJECTED), shortfall };
}

function wantedOf(rule: FieldRule, variants: number): number {
	if (variants <= 0 || rule.role === 'brand' || rule.role === 'path' || rule.wanted === 0) return rule.wanted;
	// A platform that takes one post takes one at a time: variants of it are alternatives.
	return rule.countMax === 1 ? variants : Math.max(rule.countMin, Math.min(rule.countMax, variants));
}

function reasonOf(brief: Brief, rule: FieldRule, must: readonly string[], assets: readonly Asset[]): Shortfall['reason'] {
	if (rule.role === 'brand') return 'name-too-long';
	if (packs[brief.language] === undefined) return 'language-without-frames';
	if (must.length > 0 && assets.length === 0) return 'must-include-too-long';
	return 'few-facts';
}

/** The field that carries what must be included: the one with the most room for sentences. */
function carrierOf(brief: Brief, channel: Channel): FieldRule | null {
	if (brief.mustInclude.length === 0) return null;
	const order = ['body', 'sentence', 'line'];
	const fields = channel.fields.filter(({ role, wanted }) => order.includes(role) && wanted > 0);
	return [...fields].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role) || b.max - a.max)[0] ?? null;
}

interface FieldTask {
	readonly brief: Brief;
	readonly channel: Channel;
	readonly rule: FieldRule;
	readonly wanted: number;
	readonly own: readonly Candidate[];
	readonly must: readonly string[];
	readonly taken: ReadonlySet<string>;
	readonly materials: Materials;
}

function writeField(task: FieldTask): { assets: Asset[]; rejected: Rejected[] } {
	const { brief, channel, rule, wanted, own, must, taken } = task;
	if (wanted === 0) return { assets: [], rejected: [] };
	const rejected: Rejected[] = [];
	const known = new Map<string, Problem[]>();
	const check = (text: string): Problem[] => {
		const problems = known.get(text) ?? checkText(text, rule, channel, brief.context, brief.source);
		known.set(text, problems);
		return problems;
	};
	const usable = (candidate: Candidate): boolean => {
		const problems = check(candidate.text);
		if (isUsable(problems)) return true;
		if (candidate.source === 'chatModel') rejected.push({ channel: channel.id, field: rule.field, text: candidate.text, codes: problems.filter(({ severity }) => severity === 'block').map(({ code }) => code) });
		return false;
	};
	const finish = (candidate: Candidate): Candidate => ({ ...candidate, text: finishText(candidate.text, task) });
	const extra = (name: string): number | null => rule.extra?.find((one) => one.rule === name)?.value ?? null;
	const options = {
		rule,
		seed: brief.seed,
		comfortable: comfortableOf(task),
		isUsable: usable,
		shortOne: extra('atLeastOneMax'),
		keywords: brief.keywords.map(({ text }) => text.toLowerCase()),
		named: rule.role === 'line' && titleChannels.has(channel.id) && wanted > 1 ? brief.names : [],
	};
	const fromModel = own.length === 0 ? [] : pick(own.map(finish), { ...options, wanted, taken, comfortable: rule.max, shortOne: null });
	const carrying = must.length === 0 || rule.role === 'body' ? [] : carriers(task).filter(usable).slice(0, 1);
	const kept = fromModel.filter(({ text }) => rule.role !== 'body' || must.every((phrase) => holdsPhrase(text, phrase))).slice(0, wanted - carrying.length);
	const missing = wanted - kept.length - carrying.length;
	const already = new Set([...taken, ...[...kept, ...carrying].map(({ text }) => duplicateKey(text))]);
	const needsShort = options.shortOne !== null && !kept.some(({ text }) => countUnits(rule.unit, text) <= (options.shortOne as number));
	const filled = missing <= 0 ? [] : pick(ownCandidates(task).map(finish), { ...options, wanted: missing, taken: already, shortOne: needsShort ? options.shortOne : null });
	return { assets: rankAssets([...carrying, ...kept, ...filled], task, check), rejected };
}

/** Length to aim at: the recommended one where there is one, for messages by the alphabet of the language. */
function comfortableOf({ rule, brief, channel }: FieldTask): number {
	if (rule.unit === 'sms') return brief.language === 'zh' ? 70 : 160;
	const recommended = rule.recommended ?? rule.max;
	// A card title and the like: what is seen is what counts.
	return Math.min(rule.max, rule.role === 'line' && !searchChannels.has(channel.id) ? Math.max(recommended, 20) : recommended);
}

function finishText(text: string, { channel, rule, materials, brief }: FieldTask): string {
	const plain = channel.policies.includes('sms-safe') ? smsPlain(text) : text;
	if (rule.role !== 'line' || !searchChannels.has(channel.id) || materials.pack === null) return plain;
	// Names and codes keep the form that they were given in.
	const titled = materials.pack.searchCase(plain);
	return [...brief.names, brief.details.code ?? ''].filter((name) => name !== '').reduce((cased, name) => cased.replaceAll(new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'giu'), () => name), titled);
}

/** What the built-in writer offers for a field. */
function ownCandidates(task: FieldTask): Candidate[] {
	const { brief, rule, channel, materials } = task;
	const { pack, units } = materials;
	if (rule.role === 'brand') return brands(task);
	if (rule.role === 'path') return paths(task);
	if (pack === null) return [];
	if (rule.role === 'action') return pack.buttons(brief);
	if (rule.role === 'line') return [...materials.lines];
	const good = units.filter(({ text }) => isUsable(checkText(text, { ...rule, min: 1, max: 100_000, recommended: null, extra: [] }, channel, { ...brief.context, existing: new Set() }, brief.source).filter(({ code }) => code !== 'variable-lost')));
	if (rule.role === 'sentence') {
		const limit = Math.min(rule.max, Math.max(comfortableOf(task), rule.min));
		return composeSentences(good, pack.joiner, (text) => countUnits(rule.unit, text) <= limit).map((candidate) => ({ ...candidate, weight: candidate.weight + lengthBonus(countUnits(rule.unit, candidate.text) / limit) }));
	}
	return composeBodies(good, pack.joiner, bodyPlan(task), brief);
}

/** Descriptions that use their room say more: best from 65 to 100 % of it. */
function lengthBonus(share: number): number {
	return share >= 0.65 ? 0.1 : share >= 0.45 ? 0.02 : -0.12;
}

function bodyPlan({ brief, rule, channel, must }: FieldTask): Parameters<typeof composeBodies>[2] {
	const isMessage = rule.unit === 'sms';
	const isChinese = brief.language === 'zh';
	const sender = brief.names.find((name) => [...name].length <= 16);
	const limit = isMessage ? (isChinese ? 70 : 160) : rule.max;
	const long = (rule.recommended ?? rule.max) >= 200;
	const gap = long || must.length === 0 ? '\n\n' : isChinese ? '' : ' ';
	const closed = must.map((phrase) => (/[.!?。！？…]$/u.test(phrase) || isMessage ? phrase : `${phrase}${isChinese ? '。' : '.'}`));
	const variables = channel.policies.includes('keep-variables') ? brief.context.keepVariables.filter((variable) => /^\{\{\d+\}\}$/.test(variable)) : [];
	const suffix = must.length === 0 && variables.length === 0 ? '' : `${gap === '' ? '' : gap}${[...closed, ...variables].join(isChinese ? '' : ' ')}`;
	const prefix = isMessage && sender !== undefined ? (isChinese ? `【${sender}】` : `${sender}: `) : '';
	const target = Math.max(isMessage ? limit : (rule.recommended ?? rule.max), countUnits(rule.unit, prefix + suffix) + 20);
	return { measure: (text) => measured(rule, text), target: Math.min(target, rule.max), limit: isMessage && countUnits(rule.unit, suffix) > limit / 2 ? limitOf(rule, isChinese ? '中' : 'a') : limit, paragraphs: long, prefix, suffix };
}

function measured(rule: FieldRule, text: string): number {
	if (rule.unit !== 'sms') return countUnits(rule.unit, text);
	// Typographic marks are made plain before sending, so they are counted that way.
	return smsUnits(smsPlain(text)).units;
}

/** Texts that carry what must be included, alone or behind a short sentence. */
function carriers({ brief, rule, must, materials }: FieldTask): Candidate[] {
	const isChinese = brief.language === 'zh';
	const legal = must.join(isChinese ? '，' : ' ');
	const joiner = materials.pack?.joiner ?? ' ';
	const make = (text: string, facts: readonly string[], weight: number): Candidate => ({ text, angle: 'proof', facts, group: 'must', frame: `must:${text.length}`, weight, source: 'builtIn' });
	const withUnit = materials.units
		.filter(({ slot }) => rule.role !== 'line' && slot !== 'action')
		.sort((a, b) => b.weight - a.weight)
		.map((unit) => make(`${unit.text}${joiner}${legal}`, unit.facts, unit.weight))
		.filter(({ text }) => countUnits(rule.unit, text) <= limitOf(rule, text));
	return [...withUnit.slice(0, 5), make(legal, [], 0)];
}

function brands({ brief, rule }: FieldTask): Candidate[] {
	const fits = (name: string): boolean => countUnits(rule.unit, name) <= rule.max && countUnits(rule.unit, name) >= rule.min;
	// A long name goes by some of its whole words, the first ones if they fit.
	const words = (brief.names[0] ?? '').split(' ');
	const runs = words.flatMap((_, from) => words.slice(from).map((__, index) => words.slice(from, words.length - index)));
	const starts = runs.map((run) => run.join(' ').replace(/[\s,:;&–-]+$|\s(?:of|for|and|with|the|by|in|from)$/giu, ''));
	const names = brief.names.some(fits) ? brief.names : starts;
	return names.filter(fits).map((text, index) => ({ text, angle: 'brand', facts: [brief.productId], group: 'name', frame: `name:${index}`, weight: 1 - 0.1 * index, source: 'builtIn' }));
}

/** Words for the shown address: what it is, what people search for, what it is called. */
function paths({ brief, rule }: FieldTask): Candidate[] {
	const sources = [
		...brief.keywords.map((keyword) => ({ ...keyword, weight: 0.9 })),
		...(brief.category === null ? [] : [{ ...brief.category, weight: 0.8 }]),
		...brief.names.map((text) => ({ id: brief.productId, text, weight: 0.6 })),
	];
	const slug = (text: string): string => titleCase(text.normalize('NFKC').replace(/[^\p{L}\p{N} -]/gu, '').trim()).replace(/\s+/g, '-');
	return sources.flatMap(({ id, text, weight }) => {
		const words = text.split(' ');
		const ends = [text, ...(words.length > 2 ? [words.slice(-2).join(' ')] : [])];
		return ends.map((end, index): Candidate => ({ text: slug(end), angle: 'keyword', facts: [id], group: end, frame: `path:${end}`, weight: weight - 0.1 * index, source: 'builtIn' })).filter(({ text: path }) => path.length > 1 && countUnits(rule.unit, path) <= rule.max);
	});
}

/** Scores, ranks and describes what was picked. */
function rankAssets(candidates: readonly Candidate[], task: FieldTask, check: (text: string) => Problem[]): Asset[] {
	const { brief, channel, rule, must } = task;
	const profiles = candidates.map(({ text }) => profileOf(text));
	const scored = candidates.map((candidate, index) => {
		const alike = Math.max(0, ...profiles.map((profile, other) => (other === index ? 0 : likeness(profile, profiles[index] as (typeof profiles)[number]))));
		const { score, parts } = heuristicScore(candidate.text, rule, { angle: candidate.angle, facts: candidate.facts.length, alike, brief });
		return { candidate, score, parts };
	});
	const order = [...scored].sort((a, b) => b.score - a.score);
	return order.map(({ candidate, score, parts }, index): Asset => ({
		channel: channel.id,
		field: rule.field,
		text: candidate.text,
		length: countUnits(rule.unit, candidate.text),
		limit: limitOf(rule, candidate.text),
		unit: rule.unit,
		valid: true,
		problems: check(candidate.text),
		heuristicScore: score,
		scoreParts: { ...parts },
		learnedScore: null,
		rank: index + 1,
		angle: candidate.angle,
		facts: candidate.facts,
		repaired: candidate.repaired ?? [],
		pin: pinOf(candidate, channel, rule, must, order.findIndex((one) => one.candidate.group === 'product') === index),
		source: candidate.source,
	}));
}

/** A place for what must be seen: of a responsive search ad only some texts are shown. */
function pinOf(candidate: Candidate, channel: Channel, rule: FieldRule, must: readonly string[], isFirstName: boolean): string | null {
	if (channel.id !== 'googleRsa' && channel.id !== 'microsoftRsa') return null;
	if (rule.field === 'description' && must.length > 0 && must.every((phrase) => holdsPhrase(candidate.text, phrase))) return 'description1';
	return rule.field === 'headline' && isFirstName && candidate.angle === 'brand' ? 'headline1' : null;
}

/** How far a text may go before it is cut on screen; exported for prompts. */
export function targetOf(rule: FieldRule): number {
	return recommendedOf(rule, 'a') ?? rule.max;
}
