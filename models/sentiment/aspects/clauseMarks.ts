/** Marks after which something new begins, in any language. */
export const STRONG_MARKS = /[;:；：…!?！？。]+|\.{2,}|\.(?=\s)|\s[-–—]+\s|[—–]+/gu;

/** Marks that part clauses as well as lists; not the comma of 1,000 and not the Chinese list comma. */
export const WEAK_MARKS = /，|,(?!\d)|[()（）[\]]/gu;

/**
 * English words that turn a sentence: what they begin may judge otherwise. Phrases in which the same word
 * turns nothing are left out: nothing but, not only … but also, after a while, not yet, as though.
 */
export const ENGLISH_TURNS = new RegExp(
	[
		String.raw`(?<!\b(?:nothing|anything|everything|all|none|help|not)\s)\bbut\b(?!\s+also\b)`,
		String.raw`(?<!\b(?:a|long|little)\s)\bwhile\b`,
		String.raw`(?<!\b(?:not|as|n't)\s)\byet\b(?!\s+(?:to|another|again)\b|\s*[.!?,]|\s*$)`,
		String.raw`\b(?:however|although|even\s+though|whereas|nevertheless|nonetheless|despite|in\s+spite\s+of|except|apart\s+from|aside\s+from|other\s+than|unfortunately|on\s+the\s+other\s+hand)\b`,
		String.raw`(?<!\b(?:even|as)\s)\bthough\b(?!\s*[.!?,]|\s*$)`,
	].join('|'),
	'giu',
);

/** Before these a clause that is joined by `and` begins; elsewhere `and` joins words. */
export const ENGLISH_JOINTS = /\b(?:and|plus)\s+(?=(?:the|their|its|his|her|my|our|your|it|they|we|i|he|she|you|this|that|these|those|there)\b)/giu;

/** The same in Chinese; 不但 (not only), 却是 and 只是的 turn nothing. */
export const CHINESE_TURNS = /(?<!不)但(?!愿)是?|不过(?!是|如此)|可是|然而|却(?!是)|(?<!不)只是(?!的)|虽然|尽管|除了|反而|就是(?=有点|有些|太|不够|没有|价格|服务|物流|味道|包装)/gu;

/** A sentence that begins with one of these turns at its first comma. */
export const OPENING_TURN = /^\s*(?:although|though|even\s+though|while|despite|in\s+spite\s+of|虽然|尽管)/iu;
