import { headOf, isTitleCase, lowerFirst, sentenceCase, shapeOf, upperFirst } from './englishPhrase';
import { opensWithOrder } from './englishVerbs';
import type { Feature } from './brief';

const introductions = /^(?:it |also |now |comes? with |includes? |features? |featuring |has |offers? |with |and |plus |includes |including |a |an |the |our |feature: |key feature: )+(?=\S)/i;
const chineseIntroductions = /^(?:采用|拥有|具有|具备|配备|搭载|提供|带有|还有|以及|全新|我们的|本品|产品|特点[:：]|卖点[:：])+(?=\S)/u;
/** What may be dropped from the end without saying more than the brief: a purpose or a manner, never a condition. */
const droppable = /\s(?:for|with|so|that|which|thanks to|to keep|to help|designed|while|because)\s.*$/i;
const binding = /\d|free|warrant|guarantee|return|refund|discount|\boff\b|trial|sav(?:e|ing)|up to|only|no |without|until|over/i;

/** What fits a headline of a search ad whole. */
const HEADLINE = 30;
const LEAST_HEAD = 3;
const conditions = /\b(?:over|above|if|when|orders?|until|unless|except|only|first)\b/i;

const verbAtEnd = /\s(?:ships?|comes?|arrives?|fits?|runs?|works?|opens?|closes?|starts?|ends?|sits?|stays?|lasts?|goes|lives?|folds?|meets?|turns?|takes?|gets?|pays?)$/i;

/** The thing that a long selling point names before it says more of it: `Spare lids and handles` of `… kept in stock`; null where that would say more than the whole. */
function headlineOf(clause: string): string | null {
	if (clause.length <= HEADLINE) return null;
	const [head = '', rest = ''] = clause.split(/\s(?=(?:with|for|in|from|across|kept|sold|held|on|at|by)\s)(.*)/s);
	const words = head.split(' ');
	// `Due-date board that accounts`, `Box of three ships`: a verb without what it says.
	if (/\s(?:that|which|who|where)\s/i.test(head) || verbAtEnd.test(head)) return null;
	if (rest === '' || words.length > 4 || /,/.test(head) || /\d|(?:ed|made|built|cut|included|available|apart|away|except|other|free|ready|open)$/iu.test(head) || binding.test(`${head} `) || conditions.test(rest) || shapeOf(lowerFirst(head)) !== 'noun') return null;
	// Two words name a part and say nothing of it: `Sample photos` of `… from the camera you buy`.
	if (words.length < LEAST_HEAD) return null;
	// `Directors stay for questions` says what they do.
	return words.some((word, index) => /s$/.test(words[index - 1] ?? '') && opensWithOrder(`${word} the thing`)) ? null : head;
}

/** The first of two clauses (`Every shutter tested` of `…, results on the tag`); null where that would cut a list, a condition or a cost. */
function firstClauseOf(clause: string): string | null {
	const [head = '', rest = '', ...more] = clause.split(', ');
	const words = head.split(' ').length;
	if (clause.length <= HEADLINE || more.length > 0 || words < LEAST_HEAD || words > 5 || rest.split(' ').length < LEAST_HEAD) return null;
	return binding.test(`${head} `) || conditions.test(rest) || /\b(?:and|or|but|supplement|charges?|fees?|extra|deposit|costs?)\b|&/i.test(rest) ? null : head;
}

/** Features out of the user's list, for English copy. Brackets and what follows a dash are left out of the shorter forms. */
export function englishFeatures(entries: readonly string[], firstId: number): Feature[] {
	// One feature may hold a name; a list of which most are in Title Case is a list in Title Case.
	const titled = entries.filter((entry) => entry.includes(' '));
	const isTitled = titled.filter(isTitleCase).length > titled.length / 2;
	return entries.map((entry, index) => {
		const bare = entry.replace(/[.!]+$/, '');
		const plain = isTitled ? sentenceCase(bare) : bare;
		// The article of a whole sentence belongs to it: `A gift of £25 pays for an hour of nursing`.
		const stripped = shapeOf(lowerFirst(plain.replace(/^(?:an?|the) /i, ''))) === 'sentence' && /^(?:an?|the) /i.test(plain) ? plain : plain.replace(introductions, '');
		const text = upperFirst(stripped === '' || /^(?:it|also) /i.test(plain) === false && stripped.split(' ').length < 2 ? plain : stripped);
		const forms = new Set<string>([text]);
		const labelled = /^([^:]{2,24}): (.+)$/.exec(text);
		if (labelled) forms.add(upperFirst(String(labelled[2])));
		for (const form of [...forms]) {
			forms.add(form.replace(/\s*\([^)]*\)/g, ''));
			const clause = form.split(/\s[–—-]\s|;\s|,\s(?=(?:so|which|that|for|with|even|not|and|perfect|ideal|making|to)\b)/)[0] ?? form;
			forms.add(clause);
			const short = clause.replace(droppable, '');
			// What is short enough stays whole, and a verb keeps its object.
			if (clause.length > HEADLINE && short.split(' ').length >= LEAST_HEAD && !binding.test(clause) && shapeOf(lowerFirst(clause)) === 'noun') forms.add(short);
			for (const head of [headlineOf(clause), firstClauseOf(clause)]) if (head !== null) forms.add(head);
		}
		const usable = [...forms].map((form) => form.replace(/[,;:\s]+$/, '')).filter((form) => form.split(' ').length > 1 || !text.includes(' '));
		return { id: `f${firstId + index}`, text, forms: [...new Set([text, ...usable])].sort((a, b) => b.length - a.length), shape: shapeOf(lowerFirst(text)) };
	});
}

/**
 * The same for Chinese copy. A feature is never cut at a comma or inside a list: what stands there leans on the rest
 * (`尺码不合适，30天内可换`, `新疆、西藏暂不发货`).
 */
export function chineseFeatures(entries: readonly string[], firstId: number): Feature[] {
	return entries.map((entry, index) => {
		const text = withOpeningHours(entry.replace(/[。！；，,;!.]+$/u, '').trim());
		const forms = new Set<string>([text]);
		const plain = text.replace(/[（(][^）)]*[）)]/gu, '');
		forms.add(plain);
		// A colon between digits is of a time: 11:00.
		const labelled = /^([^：:]{1,10})(?:(?<!\d)[：:]|[：:](?!\d))(.+)$/u.exec(plain);
		if (labelled) forms.add(String(labelled[2]));
		const short = plain.replace(chineseIntroductions, '');
		if (short.length >= 3) forms.add(short);
		return { id: `f${firstId + index}`, text, forms: [...forms].filter((form) => [...form].length >= 3).sort((a, b) => b.length - a.length), shape: chineseShape(short) };
	});
}

/** A bare span of hours says when it is open: `10:00–22:00` → `营业时间10:00–22:00`. */
function withOpeningHours(text: string): string {
	return /^(?:每天|每日|全天)?\s?\d{1,2}[:：]\d{2}\s?[–—~～\-至到]/u.test(text) && !/营业|开放|服务|客服|接单|开门|配送|门诊|营运|上课|咨询/u.test(text) ? `营业时间${text}` : text;
}

function chineseShape(text: string): Feature['shape'] {
	if (/^(?:可|不|无|没|免|能|会|易|好|已|经|含|由|用|以|适合|适用|源自|来自|一键|自动|随时|全程|轻松|随|即|边|直接|按)/u.test(text)) return 'verb';
	if (/[，,]/u.test(text)) return 'sentence';
	return 'noun';
}

/** Features that an English description names after `with`, `has` or `includes`. */
export function featuresInSentences(sentences: readonly string[]): string[] {
	return sentences.flatMap((sentence) => {
		// `We need donors, above all with type B` names whom it looks for.
		if (/\b(?:needs?|wanted|looking for|seek(?:s|ing)?|above all|especially)\b/i.test(sentence)) return [];
		const list = /\b(?:with|featuring|includes?|comes with|offers)\s+([^.;:!?]{6,140})[.!]?$/i.exec(sentence)?.[1];
		if (list === undefined) return [];
		return list.split(/,\s*(?:and\s+)?|\s+and\s+(?=(?:a|an|the|\d|\w+ \w+))/i).map((part) => part.trim().replace(/^(?:a|an|the|(?:its|their)(?: own)?)\s+/i, '')).filter((part) => part.split(' ').length >= 2 && part.split(' ').length <= 7 && !/^\d+ \w+$/.test(part) && !/\b(?:that|which|you|your|it|is|are|can|will|when|while)\b|^(?:so|and|but|or|because|then|who|as|if|nobody|everybody)\b/i.test(part) && headOf(part).split(' ').length >= 1);
	});
}
