/** What makes a phrase more than a thing: a measure, a time, a clause, a choice. Behind `and` it would be read with its neighbour. */
const notPlain = /[\d$€£¥%]|\b(?:before|after|while|when|if|that|which|who|you|we|it|they|as|at|open|every|each|per|most|least|until|once|twice|same|without|no|of (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve))\b/i;
const leadsOn = /\s(?:with|for|from|in|on|of|by|to|about|near|around)\s/i;

/** Whether phrases may be one list with `and`: plain things, of which only the last may have more behind its noun. */
export function isPlainList(forms: readonly string[]): boolean {
	return forms.length < 2 || forms.every((form, index) => !notPlain.test(form) && (index === forms.length - 1 || !leadsOn.test(form)));
}
