import { chineseActions } from './chineseActions';
import { chineseLines } from './chineseLines';
import { chineseMessages } from './chineseMessages';
import { chineseSentences } from './chineseSentences';
import type { LanguagePack } from './languagePack';
import { built } from './languagePack';

/** 中文写手。 */
export const chinese: LanguagePack = {
	lines: chineseLines,
	messages: chineseMessages,
	units: chineseSentences,
	buttons: (brief) => [
		...brief.actions.map(({ id, text }, index) => built(text, 'action', [id], { group: `own:${index}`, frame: `own:${index}`, weight: 0.9 })),
		...chineseActions[brief.kind].buttons.map((text, index) => built(text, 'action', [], { group: `button:${index}`, frame: `button:${index}`, weight: 0.6 - 0.05 * index })),
	],
	joiner: '',
	searchCase: (text) => text,
};
