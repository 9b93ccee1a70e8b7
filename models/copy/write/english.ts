import { titleCase, upperFirst } from '../brief/englishPhrase';
import { englishActions } from './englishActions';
import { englishLines } from './englishLines';
import { englishMessages } from './englishMessages';
import { englishSentences } from './englishSentences';
import type { LanguagePack } from './languagePack';
import { built } from './languagePack';

/** The English writer. */
export const english: LanguagePack = {
	lines: englishLines,
	messages: englishMessages,
	units: englishSentences,
	buttons: (brief) => [
		...brief.actions.map(({ id, text }, index) => built(upperFirst(text), 'action', [id], { group: `own:${index}`, frame: `own:${index}`, weight: 0.9 })),
		...englishActions[brief.kind].buttons.map((text, index) => built(text, 'action', [], { group: `button:${index}`, frame: `button:${index}`, weight: 0.6 - 0.05 * index })),
	],
	joiner: ' ',
	searchCase: titleCase,
};
