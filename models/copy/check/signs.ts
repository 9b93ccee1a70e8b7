/** One expression out of named ones: each name says what its part finds. */
function anyOf(parts: Readonly<Record<string, RegExp>>, flags: string): RegExp {
	return new RegExp(Object.values(parts).map(({ source }) => source).join('|'), flags);
}

/** Signs of a page or a list instead of a line of copy. */
export const markup = anyOf(
	{
		tag: /<\/?[a-z][^>]*>/,
		entity: /&(?:[a-z]+|#\d+);/,
		emphasis: /\*\*|__/,
		// One item of a list is no copy; a post may hold a list.
		listItem: /(?<![\s\S])\s*(?:[-*•]|\d{1,2}[.)])\s/,
		link: /\[[^\]]+\]\([^)]*\)/,
		heading: /^#{1,6} /,
		codeFence: /```/,
		quotedWhole: /^["“'][^"”']*["”']$/,
	},
	'imu',
);

/** What was to be filled in and was not. */
export const placeholder = anyOf(
	{
		braces: /\{\{[^}]*\}\}|\{[^}\d][^}]*\}|\$\{/,
		brackets: /\[(?:[A-Z][^\]]*|(?:your|brand|product|name|company|insert|date|price|city|benefit|feature|cta|link)[^\]]*|产品[^\]]*|品牌[^\]]*)\]/,
		chineseBrackets: /【(?:品牌|产品|姓名|名称|公司|价格|日期|链接)[^】]*】/,
		angles: /<(?:product|brand|name|price|company)[^>]*>/,
		dummyText: /[Ll]orem [Ii]psum|\bTBD\b|\bTODO\b|\bXX+\b|某某|ＸＸ/,
		masked: /⟦[^⟧]*⟧/,
		emptyValue: /\bundefined\b|\bnull\b|\bNaN\b|\[object/,
	},
	'u',
);

/** Words to or from a language model. */
export const echo = anyOf(
	{
		refusal: /as an ai\b|language model|i(?:['’]m| am) sorry|i can(?:['’]t|not) (?:help|assist|do|fulfil|comply)/,
		opening: /here (?:are|is) (?:your|the|some|\d+|a few)|^(?:sure|certainly|of course|absolutely)[,!:]/,
		order: /ignore (?:all |any |the )*(?:previous|prior|above)|system prompt/,
		turn: /<\|?(?:im_start|im_end|system|assistant|user)|<think>|tool_call|function_call/,
		format: /\bjson\b|UNTRUSTED|data fence/,
		label: /^(?:headline|description|title|caption|body|subject|option|variant|text|angle)\s*\d*\s*[:：]/,
		chineseLabel: /^(?:标题|描述|文案|正文|主题)\s*\d*\s*[:：]/,
		chineseTalk: /作为(?:一个|一名)?(?:AI|人工智能|语言模型)|以下是|好的[，,]|忽略(?:以上|之前|前面)/,
	},
	'iu',
);

/** Marks or letters in a row that are one too many. An ellipsis of three dots is none. */
export const repeated = anyOf(
	{
		exclamation: /[!?！？]{2,}|(?:[!?！？][ ]?){2,}/,
		separators: /[,，;；:：、]{2,}/,
		stops: /\.{4,}|(?<!\.)\.\.(?!\.)|。{2,}/,
		strokes: /~{2,}|～{2,}|-{3,}/,
		letter: /(\p{L})\1{3,}/u,
	},
	'u',
);

/** Phone numbers of Europe, America and China. A price or a measure with groups of digits is none. */
export const phone = anyOf(
	{
		grouped: /(?<![\p{L}\p{N}.,$€£¥-])(?:\+?\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?)?\d{3,4}[ .-]\d{3,4}(?:[ .-]\d{2,4})?(?![\p{L}\p{N}%])/u,
		chineseMobile: /(?<!\d)1[3-9]\d{9}(?!\d)/,
		chineseService: /(?<!\d)400[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)/,
		chineseLandline: /(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/,
		unbroken: /(?<![\d.,])\d{10,11}(?!\d)/,
	},
	'gu',
);

/** The last word or mark of a text that wants another one. */
export const danglingEnd = anyOf(
	{
		word: /(?:^|[\s])(?:and|or|with|the|a|an|of|your|our|which|&|but|into|than|their|its|und|oder|mit|für|et|de|y|con|para)[.!?]?$/,
		chineseWord: /(?:和|与|及|以及|或|的|在|为|从|把|被|而|但|让|跟)$/,
		mark: /(?:、|，|,|：|:|;|；|-|–|—)$/,
	},
	'iu',
);
