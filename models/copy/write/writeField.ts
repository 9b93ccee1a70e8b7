import type { Brief } from '../brief/brief';
import { lowerFirst } from '../brief/englishPhrase';
import { isLimit } from '../brief/isLimit';
import { holdsPhrase } from '../check/checkContext';
import { checkText, isUsable } from '../check/checkText';
import { duplicateKey } from '../check/fold';
import { replacedAt } from '../places';
import type { Place } from '../places';
import { countUnits } from '../count/countUnits';
import type { Asset, Candidate, FieldRule, Problem, Rejected } from '../types';
import { carriers } from './carriers';
import { labelled, sentenceNames } from './englishNames';
import { comfortableOf, messageChannels, searchChannels } from './fieldTask';
import type { FieldTask } from './fieldTask';
import { ownCandidates } from './ownCandidates';
import { opensOnPrice } from './openDetails';
import { pick } from './pick';
import { rankAssets } from './rankAssets';
import { smsPlain } from './repair';

/** Where a title stands alone: one of them must say the name. */
const titleChannels = new Set(['youtubeVideo', 'pinterest', 'baiduSearch', 'xiaohongshu', 'linkedinSingleImage', 'wechatMoments']);

const platformVariable = /\{(?:KeyWord|CUSTOMIZER|LOCATION|COUNTDOWN)\b/i;
/** A brief with this many selling points and sentences says next to nothing. */
const SPARSE = 2;

/** Writes one field: what must be included first, then a model's texts, then the built-in writer's. Nothing comes out that the checks stop. */
export function writeField(task: FieldTask): { assets: Asset[]; rejected: Rejected[] } {
	const { brief, channel, rule, wanted, own, must, taken } = task;
	if (wanted === 0) return { assets: [], rejected: [] };
	const rejected: Rejected[] = [];
	const known = new Map<string, Problem[]>();
	const check = (text: string): Problem[] => {
		const problems = known.get(text) ?? checkText(text, rule, channel, brief.context);
		known.set(text, problems);
		return problems;
	};
	const usable = (candidate: Candidate): boolean => {
		// A variable of the ad platform inside a selling point shows what its author wants, not what the brief says.
		if (candidate.source === 'builtIn' && platformVariable.test(candidate.text)) return false;
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
	// A title over a post, a subject or a push stands alone: a call, or whom it is for, says nothing there.
	const standsAlone = rule.role === 'line' && rule.countMax === 1 && (titleChannels.has(channel.id) || messageChannels.has(channel.id));
	const spoken = ownCandidates(task).filter((candidate) => searchChannels.has(channel.id) || channel.id === 'baiduSearch' || !isSearchTalk(candidate, rule, brief));
	const missing = wanted - kept.length - carrying.length;
	const already = new Set([...taken, ...[...kept, ...carrying].map(({ text }) => duplicateKey(text))]);
	const needsShort = options.shortOne !== null && !kept.some(({ text }) => countUnits(rule.unit, text) <= (options.shortOne as number));
	const filled = missing <= 0 ? [] : pick((standsAlone ? standing(spoken, brief) : spoken).map(finish), { ...options, wanted: missing, taken: already, shortOne: needsShort ? options.shortOne : null });
	return { assets: rankAssets([...carrying, ...kept, ...withoutPadding(filled, task, kept.length + carrying.length)], task, check), rejected };
}

/** What a title alone says is whose it is, what it is, or what is offered. Fewer words or characters than these say none of it. */
const LEAST_WORDS = 3;
const LEAST_CHARACTERS = 6;
const ENOUGH_CHARACTERS = 8;
const KNOWN = 0.2;

/** What only a search ad may say: how people search, whom it is for and nothing else, and under a headline a call that fits everything. */
function isSearchTalk({ frame, angle, text }: Candidate, { role, field }: FieldRule, { actions, language }: Brief): boolean {
	if (frame === 'for' || frame === 'keyword' || frame === 'keyword-see') return true;
	// Beside a call of the brief's own a general one says nothing.
	if (role === 'line' && actions.length > 0 && frame.startsWith('action:')) return true;
	// Two words under a headline, or behind the name, name a part and say nothing of it.
	if (role === 'line' && field === 'description' && language !== 'zh' && frame.startsWith('direct:') && text.split(' ').length < LEAST_WORDS) return true;
	if (role === 'line' && language !== 'zh' && frame.startsWith('name:') && (text.split(/: | – /).pop() ?? '').split(' ').length < LEAST_WORDS) return true;
	return role === 'line' && field === 'description' && angle === 'action' && !frame.startsWith('own-action');
}

/** The candidates that can stand alone: without calls, and without selling points that leave open what they are of. What says whose or what it is comes first. */
function standing(candidates: readonly Candidate[], brief: Brief): Candidate[] {
	const things = [...brief.names, ...(brief.category === null ? [] : [brief.category.text]), ...brief.keywords.map(({ text }) => text)].filter((text) => [...text].length > 1).map((text) => text.toLowerCase());
	const named = (name: string, text: string): string => (brief.language === 'zh' ? `${name}${/\d$/.test(name) ? '：' : '，'}${text}` : labelled(name, lowerFirst(text)));
	const verbs = new Set(brief.features.filter(({ shape }) => shape === 'verb').map(({ id }) => id));
	return candidates.flatMap((candidate) => {
		const { angle, frame, text, facts, weight } = candidate;
		if (angle === 'action' || frame === 'name-for' || frame === 'message:note-for' || (angle === 'feature' || angle === 'brand') && isLimit(text)) return [];
		// `成都抱石` is what people search for, and to be introduced to a name is nothing to read on for.
		if (brief.language === 'zh' && frame === 'keyword') return [];
		if (brief.language === 'zh' && frame === 'introduce') return [{ ...candidate, weight: -KNOWN }];
		// A kind in two words is no title: `Surf diary`.
		const isKindAlone = frame === 'category' && brief.language !== 'zh' && text.split(' ').length < LEAST_WORDS;
		if (!isKindAlone && things.some((thing) => text.toLowerCase().includes(thing))) return [{ ...candidate, weight: weight + KNOWN }];
		// A price alone does not say what costs that much: the name goes in front.
		if (frame === 'offer-text') return [...(brief.language === 'zh' ? brief.names : sentenceNames(brief.names)).slice(0, 2).map((name) => ({ ...candidate, text: named(name, text), weight: weight + KNOWN, facts: [...facts, brief.productId] })), ...(opensOnPrice(text) ? [] : [candidate])];
		// A last day alone does not say of what.
		if (angle === 'offer' || angle === 'urgency') return /^(?:Offer runs|Your code|活动到|优惠码)/u.test(text) ? [] : [candidate];
		const isBareVerb = frame.startsWith('direct:') && facts.some((fact) => verbs.has(fact));
		const length = brief.language === 'zh' ? (text.match(/\p{Script=Han}/gu) ?? []).length : text.split(' ').length;
		// `有两个尺寸`, `想招募志愿者` leave open who or what has them.
		if (/^(?:有(?!机|氧|声|料|趣)|做|想|要|需|没有?|能|可|会|含)/u.test(text)) return [];
		// Three names in a row say nothing of what is there.
		if (/^[^、，。]{1,4}(?:、[^、，。]{1,4}){2,}$/u.test(text)) return [];
		if (isBareVerb || length < (brief.language === 'zh' ? LEAST_CHARACTERS : LEAST_WORDS)) return [];
		// What a selling point is good for needs the selling point beside it.
		if (frame.startsWith('concept:')) return [];
		return [brief.language === 'zh' && length < ENOUGH_CHARACTERS ? { ...candidate, weight: weight - KNOWN } : candidate];
	});
}

/** Texts that hold no more than the name are written only where the platform asks for that many, and in a full set of a brief that says more. */
function withoutPadding(filled: readonly Candidate[], { brief, rule }: FieldTask, before: number): Candidate[] {
	const isSparse = brief.features.length + brief.sentences.length <= SPARSE;
	const isEmpty = ({ facts }: Candidate): boolean => facts.every((fact) => fact === brief.productId || brief.actions.some(({ id }) => id === fact));
	if ((!isSparse && rule.countMax > 1) || (rule.role !== 'sentence' && rule.role !== 'body')) return [...filled];
	const full = filled.filter((candidate) => !isEmpty(candidate));
	return [...full, ...filled.filter(isEmpty).slice(0, Math.max(0, rule.countMin - before - full.length))];
}

function finishText(text: string, { channel, rule, materials, brief }: FieldTask): string {
	const plain = channel.policies.includes('sms-safe') ? smsPlain(text) : text;
	if (rule.role !== 'line' || !searchChannels.has(channel.id) || materials.pack === null) return plain;
	// Names and codes keep the form that they were given in.
	const titled = materials.pack.searchCase(plain);
	const isApart = ({ before, after }: Place): boolean => !/\p{L}$/u.test(before.slice(-2)) && !/^\p{L}/u.test(after);
	return [...brief.names, brief.details.code ?? ''].reduce((cased, name) => replacedAt(cased, name, name, isApart), titled);
}
