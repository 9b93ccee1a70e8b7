import { htmlToText, looksLikeHtml } from '../../sentiment/htmlToText';

/** Longer texts (a whole landing page) are read to here: what an ad can use stands at the start. */
const MOST_CHARACTERS = 12_000;

/** Zero-width, bidirectional and tag characters: they hide instructions from a reader. */
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Sentences that talk to a model instead of about a product. */
const instruction =
	/\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|prompts?|rules?|above|previous|prior|guidelines|brief|everything|polic(?:y|ies)|limits?|safety|filters?)\b|\b(?:system|developer|assistant) (?:prompt|message|override|note|mode|instruction)|\byou are (?:now|no longer|a(?:n)? (?:ai|assistant|llm|language model|chatbot))\b|\b(?:as an ai|jailbreak|dan mode|prompt injection|new instructions?|new task|end of (?:brief|prompt|data|input|context))\b|<\|?\/?(?:im_start|im_end|system|assistant|user|inst|endoftext)\b|\[\/?(?:INST|SYSTEM|SYS)\]|<<SYS>>|^\s*(?:system|assistant|user|human|developer|ai)\s*:|###\s*(?:system|instruction|response|human|assistant)|\b(?:write|output|print|say|reply|respond|answer|return|repeat|insert|include|append|add|put|use|translate|start|begin|end|mention|copy|reveal|show|send|forward|generate|create|replace|echo|render|quote|decode|run|execute)\b[^.!?\n]{0,50}(?:\b(?:only|exactly|following|verbatim|instead|in every|in all|in each|every (?:ad|headline|line|asset|text|output)|all (?:ads?|headlines?|lines?|outputs?|assets)|each (?:ad|headline|line|asset)|headlines?|your (?:answer|reply|response|output|instructions|prompt)|the (?:word|phrase|text|link|url|string|code word|sentence|system|ad|copy|output|headline|base64|following))\b|["“'‘「『][^"”'’」』]{2,}["”'’」』]|https?:|www\.)|\b(?:the|this) (?:model|assistant|ai|llm|copywriter ai|bot|generator)\b[^.!?\n]{0,20}\b(?:must|should|shall|will|has to|needs to|is to)\b|\b(?:must|should|shall) (?:be )?(?:written|output|included?|printed|appear|contain|say|repeated|mention)\b[^.!?\n]{0,40}\b(?:headline|ad|text|copy|output|line|asset)|忽略|无视|不要理会|忘记(?:之前|以上|上面|前面|所有)|(?:之前|以上|上面|前面)的?(?:所有)?(?:指令|指示|要求|规则|提示|设定)|系统提示|提示词|你现在是|你(?:是|扮演)(?:一个|一名)?(?:AI|人工智能|助手|模型)|作为(?:AI|人工智能|模型|助手)|(?:请|必须|务必|一定要|改为|只)?(?:输出|打印|回复|重复|插入|写上|写出|添加|加上|附上|填写|返回|翻译|放入|改写成)[^。！？\n]{0,24}(?:“|「|『|"|'|：|:|以下|下面|这句|该|链接|网址|http|www|每(?:条|个|句)|所有|标题|文案|广告)|(?:模型|助手|文案生成器|AI)(?:必须|应该|应当|需要|请)|新(?:的)?(?:指令|任务|规则)|\bignorier|\banweisungen\b|\bignora (?:las|le|todas)\b|\binstrucciones\b|\bignorez\b|\bconsignes\b|前の指示|指示を無視|(?:[A-Za-z0-9+/]{40,}={0,2})|%3C|&#x?\d+;|javascript:|data:text|<script|\{\{.*(?:constructor|process|require)/iu;

/** Code, mark-up of conversations, tool calls and fences: none of it describes a product. Variables of templates (`{{1}}`, `{KeyWord:…}`) may stay. */
const machine =
	/[{}]|"\s*[:,\]]\s*["[{]|\]\s*[,}]|=>|\$(?:env|json|input|node|vars?)\b|\b\w+_\w+\s*\(|\b(?:tool|function)[ _-]?calls?\b|调用(?:工具|函数|接口)|\bhttp_request\b|\bcurl\s|\bfetch\(|(?:[-=#*_~]{4,})|(?:^|[\s。！？])(?:system|assistant|developer|系统|助手|开发者|用户)\s*[:：]|\b(?:developer|debug|god|admin|jailbreak) mode\b|开发者模式|调试模式|你现在(?:处于|要|必须)|\byour (?:real|new|actual|true) (?:task|job|goal|instructions?)\b|(?:真正|新|实际)的(?:任务|目标)|\bwrite (?:an? )?(?:ad|copy|text)s? (?:for|about)\b|写(?:一[条个则])?广告/iu;
const variables = /\{\{\d{1,2}\}\}|\{(?:KeyWord|Keyword|CUSTOMIZER|LOCATION|COUNTDOWN)[^}]*\}/g;
/** A text that says what to claim, instead of what is. */
const dictation = /^\s*(?:please )?(?:say|state|claim|write|tell (?:people|customers|them|everyone|readers)|announce|pretend|promise|mention)\b(?: them)? that\b|\b(?:please )?(?:say|claim|pretend|write|state) (?:that|it is|it's)\b|(?:请|要|就)(?:写|说|声称|注明|写明|宣称|标注)|(?:写成|说成|假装)/iu;
/** What tricks people out of money or papers. */
const fraud = /\b(?:transfer|wire|send|pay)\b[^.!?\n]{0,30}\b(?:to account|account \d|bank details|gift cards?|bitcoin|crypto wallet)\b|\b(?:card|account|social security|passport|bank) (?:number|details)\b|\b(?:your )?(?:password|pin code|one[ -]time code)\b[^.!?\n]{0,20}\b(?:to|with|by)\b|转账|汇款|打款|尾号|身份证|银行卡号|验证码|加(?:我|客服)?(?:微信|V信|QQ|vx)|领红包|私下交易/iu;
/** Text whose direction is turned round reads differently from what it holds. */
const turned = /[\u202d\u202e\u2066-\u2068][^\u202c\u2069\n]*[\u202c\u2069]?/gu;

/** What was taken out of one text of the brief. */
export interface CleanText {
	readonly text: string;
	readonly truncated: number;
	readonly instructions: number;
}

/**
 * Readable text of one field of the brief: no HTML, no hidden characters, a bounded length, and nothing from
 * the first sentence on that gives orders to a model, because what follows it is most often its payload.
 */
export function cleanInput(raw: string): CleanText {
	const straight = raw.slice(0, 4 * MOST_CHARACTERS);
	const turns = straight.match(turned)?.length ?? 0;
	const visible = straight.replace(turned, ' ').replace(hidden, '').replace(/(?![\n\t\r])\p{Cc}/gu, ' ');
	const plain = looksLikeHtml(visible) ? htmlToText(visible) : visible;
	const lines = plain.replace(hidden, '').replace(/[ \t\u00a0\u3000]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n').trim();
	const bounded = lines.slice(0, MOST_CHARACTERS);
	const sentences = bounded.split(/(?<=[.!?])\s+|(?<=[。！？])\s*|\n+/u);
	const first = sentences.findIndex((sentence) => [instruction, machine, dictation, fraud].some((pattern) => pattern.test(sentence.replace(variables, ' '))));
	const kept = first >= 0 ? sentences.slice(0, first).join('\n') : bounded;
	return { text: kept.replace(/ *\n */g, '\n').trim(), truncated: Math.max(0, lines.length - bounded.length), instructions: turns + (first >= 0 ? sentences.length - first : 0) };
}
