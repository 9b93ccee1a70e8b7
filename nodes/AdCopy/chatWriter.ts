import { randomBytes } from 'node:crypto';

import { channelOf, withOverrides } from '../../models/copy/channelTable';
import type { RowOverride } from '../../models/copy/channelTable';
import { buildPrompt, fieldsForModel, repairPrompt } from '../../models/copy/chat/buildPrompt';
import type { BrokenText } from '../../models/copy/chat/buildPrompt';
import { modelCandidates, readAnswer } from '../../models/copy/chat/readAnswer';
import type { WrittenBrief } from '../../models/copy/tasks';
import type { BriefInput, Candidate, Channel } from '../../models/copy/types';
import { ModelError } from '../../models/runtime';
import { Masker } from '../../models/privacy/masker';
import { knownPersonalValues } from '../../models/privacy/findEntities';
import type { ChatModel, DataLeavesHost } from './chatModel';
import { ask } from './chatModel';

/** What the chat model writer needs for one brief. */
export interface ChatTask {
	readonly model: ChatModel;
	readonly leaves: DataLeavesHost;
	readonly brief: BriefInput;
	/** The item's own fields: names and contacts in them are masked. */
	readonly json: unknown;
	readonly channels: readonly string[];
	readonly overrides: readonly RowOverride[];
	readonly variants: number;
	readonly seconds: number;
	readonly cancel: AbortSignal | undefined;
	/** Writes the set from candidates: validation, ranking and filling in. */
	readonly write: (candidates: Readonly<Record<string, readonly Candidate[]>>) => Promise<WrittenBrief>;
}

export interface ChatResult {
	readonly written: WrittenBrief;
	/** Why the model's answer was of no use; null where it was. */
	readonly failure: string | null;
	/** Texts of the model that broke a rule. */
	readonly rejected: number;
	readonly filled: number;
	readonly masked: number;
}

const languageNames: Record<string, string> = { en: 'English', zh: 'Simplified Chinese' };

/** The language's name for the prompt; `auto` leaves it to the brief. */
function languageFor(brief: BriefInput, written: WrittenBrief): string {
	const code = brief.language === '' || brief.language === 'auto' ? written.language : brief.language;
	try {
		return languageNames[code] ?? new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
	} catch {
		return 'the language of the brief';
	}
}

/**
 * Writes one set with a chat model: asks once, validates, asks once more for what broke a rule, and lets the
 * built-in writer fill in the rest. Personal data is masked unless the model is known to be on this machine.
 */
export async function writeWithModel(task: ChatTask): Promise<ChatResult> {
	const { model, brief, variants, seconds, cancel } = task;
	const channels = task.channels.flatMap((id): Channel[] => {
		const channel = channelOf(id);
		return channel === undefined ? [] : [withOverrides(channel, task.overrides)];
	});
	const plain = await task.write({});
	const masker = new Masker(knownPersonalValues(task.json));
	const shown = task.leaves === false ? brief : maskBrief(brief, masker);
	const keys = fieldsForModel(channels).map(({ key }) => key);
	const prompt = buildPrompt(shown, channels, variants, languageFor(brief, plain), `data-${randomBytes(6).toString('hex')}`);
	const found = new Map<string, string[]>();
	const collect = (text: string): string | null => {
		const answer = readAnswer(text, keys);
		if (!answer.ok) return answer.reason;
		for (const [key, texts] of answer.texts) {
			// A placeholder that was never given out is an invention: such a text goes.
			const restored = texts.flatMap((one) => masker.unmask(one) ?? []);
			found.set(key, [...restored, ...(found.get(key) ?? [])]);
		}
		return null;
	};
	const candidates = (): Record<string, Candidate[]> => Object.fromEntries([...found].map(([key, texts]) => [key, modelCandidates([...new Set(texts)])]));

	const first = await ask(model, prompt, seconds, cancel);
	if (cancel?.aborted === true) throw new ModelError('cancelled');
	const failure = first.ok ? collect(first.text) : first.reason;
	if (failure !== null) return { written: plain, failure, rejected: 0, filled: plain.assets.length, masked: masker.count };

	let written = await task.write(candidates());
	const broken: BrokenText[] = written.rejected.map((one) => ({ ...one, text: masker.mask(one.text) }));
	const missing = written.assets.some(({ source, channel, field }) => source === 'builtIn' && keys.includes(`${channel}.${field}`)) || written.shortfall.length > 0;
	if (broken.length > 0 && missing) {
		const second = await ask(model, repairPrompt(prompt, broken), seconds, cancel);
		if (second.ok && collect(second.text) === null) written = await task.write(candidates());
	}
	const filled = written.assets.filter(({ source, channel, field }) => source === 'builtIn' && keys.includes(`${channel}.${field}`)).length;
	return { written, failure: null, rejected: written.rejected.length, filled, masked: masker.count };
}

/** The brief as a model elsewhere may see it. */
function maskBrief(brief: BriefInput, masker: Masker): BriefInput {
	const all = (texts: readonly string[]): string[] => texts.map((text) => masker.mask(text));
	return {
		...brief,
		product: masker.mask(brief.product),
		description: masker.mask(brief.description),
		features: all(brief.features),
		offer: masker.mask(brief.offer),
		audience: masker.mask(brief.audience),
		keywords: all(brief.keywords),
		callsToAction: all(brief.callsToAction),
		mustInclude: all(brief.mustInclude),
		brandVoice: masker.mask(brief.brandVoice),
		tone: masker.mask(brief.tone),
		bannedWords: all(brief.bannedWords),
		competitors: all(brief.competitors),
	};
}
