import type { CountUnit } from './counting/measure';

/** What a platform says about one field of an advertisement. */
export interface FieldRule {
	field: string;
	/** Other names of the same field, lower case, without digits and signs. */
	also?: string[];
	unit: CountUnit;
	most: number;
	least?: number;
	/** Assets without which the platform takes no advertisement. */
	required: number;
	/** Assets of a full set: what a responsive format asks for. */
	full: number;
	/** At least one asset of the field must be this short. */
	oneAtMost?: number;
	mostLines?: number;
}

const field = (name: string, unit: CountUnit, most: number, more: Partial<FieldRule> = {}): FieldRule => ({
	field: name, unit, most, required: 0, full: more.required ?? 0, ...more,
});

const searchSet: FieldRule[] = [
	field('headline', 'googleWidth', 30, { required: 3, full: 15 }),
	field('description', 'googleWidth', 90, { required: 2, full: 4 }),
	field('path', 'googleWidth', 15, { also: ['displaypath'] }),
];
const display: FieldRule[] = [
	field('headline', 'googleWidth', 30, { required: 1, full: 5, also: ['shortheadline'] }),
	field('longHeadline', 'googleWidth', 90, { required: 1 }),
	field('description', 'googleWidth', 90, { required: 1, full: 5 }),
	field('businessName', 'googleWidth', 25, { required: 1 }),
];

/**
 * Limits and counts by channel: the platforms' own pages as the reference of November 2026 quotes them.
 * Where a page and an API differ, the smaller figure holds. Fields that a platform cuts instead of refusing
 * have the length that it shows whole somewhere.
 */
export const CHANNEL_RULES: Record<string, readonly FieldRule[]> = {
	googleRsa: searchSet,
	microsoftRsa: searchSet,
	googlePmax: [
		field('headline', 'googleWidth', 30, { required: 3, full: 15, oneAtMost: 15, also: ['shortheadline'] }),
		field('longHeadline', 'googleWidth', 90, { required: 1, full: 5 }),
		field('description', 'googleWidth', 90, { required: 3, full: 5, oneAtMost: 60, also: ['shortdescription'] }),
		field('businessName', 'googleWidth', 25, { required: 1 }),
		field('path', 'googleWidth', 15, { also: ['displaypath'] }),
	],
	googleDisplay: display,
	googleDemandGen: [
		field('headline', 'googleWidth', 30, { required: 1, full: 5 }),
		field('description', 'googleWidth', 90, { required: 1, full: 5 }),
		field('businessName', 'googleWidth', 25, { required: 1 }),
	],
	googleApp: [
		field('headline', 'googleWidth', 30, { required: 1, full: 5 }),
		field('description', 'googleWidth', 90, { required: 1, full: 5 }),
	],
	metaFeed: [
		field('primaryText', 'utf16', 2200, { required: 1, also: ['body', 'text', 'primary', 'message'] }),
		field('headline', 'utf16', 40, { required: 1, also: ['title'] }),
		field('description', 'utf16', 30, { also: ['linkdescription'] }),
	],
	metaReels: [
		field('primaryText', 'utf16', 72, { required: 1, also: ['body', 'text', 'primary', 'message'] }),
		field('headline', 'utf16', 10, { also: ['title'] }),
	],
	instagramCaption: [field('caption', 'utf16', 2200, { required: 1, also: ['text', 'body', 'post'] })],
	linkedinSingleImage: [
		field('introText', 'utf16', 3000, { required: 1, also: ['introductorytext', 'intro', 'text', 'primarytext', 'introduction'] }),
		field('headline', 'utf16', 200, { required: 1, also: ['title'] }),
		field('description', 'utf16', 300),
	],
	x: [field('post', 'xWeight', 280, { required: 1, also: ['text', 'tweet', 'body'] })],
	tiktokInFeed: [
		field('description', 'googleWidth', 100, { required: 1, also: ['text', 'addescription', 'caption', 'adtext'] }),
		field('brandName', 'googleWidth', 20, { least: 2, also: ['displayname', 'businessname'] }),
	],
	pinterest: [
		field('title', 'utf16', 100, { required: 1, also: ['headline'] }),
		field('description', 'utf16', 500, { required: 1 }),
	],
	youtubeVideo: [
		field('title', 'utf16', 100, { required: 1, also: ['headline', 'videotitle'] }),
		field('description', 'utf16', 5000, { also: ['videodescription'] }),
		field('adDescription', 'googleWidth', 35),
	],
	email: [
		field('subject', 'octets', 998, { required: 1, also: ['subjectline'] }),
		field('preheader', 'octets', 998, { also: ['previewtext', 'preview'] }),
	],
	sms: [field('text', 'smsSegments', 2, { required: 1, also: ['message', 'body', 'sms'] })],
	push: [
		field('title', 'octets', 4096, { also: ['headline'] }),
		field('body', 'octets', 4096, { required: 1, also: ['text', 'message'] }),
	],
	whatsappTemplate: [
		field('header', 'utf16', 60),
		field('body', 'utf16', 1024, { required: 1, also: ['text'] }),
		field('footer', 'utf16', 60),
		field('button', 'utf16', 25, { also: ['buttontext'] }),
	],
	wechatMoments: [
		field('outerCopy', 'characters', 40, { required: 1, mostLines: 4, also: ['text', 'copy', 'outertext', 'post', 'outer', 'body'] }),
		field('cardTitle', 'characters', 14, { also: ['title', 'sharetitle', 'headline'] }),
		field('cardDescription', 'characters', 20, { also: ['description', 'sharedescription'] }),
	],
	xiaohongshu: [
		field('title', 'characters', 20, { required: 1, also: ['headline'] }),
		field('body', 'characters', 1000, { required: 1, also: ['text', 'note', 'content'] }),
	],
	douyin: [field('title', 'halfCharacters', 55, { least: 5, required: 1, also: ['text', 'creativetitle', 'caption', 'headline'] })],
	baiduSearch: [
		field('title', 'baidu', 50, { least: 8, required: 1, also: ['headline', 'creativetitle'] }),
		field('description', 'baidu', 80, { least: 8, required: 1 }),
		field('displayUrl', 'baidu', 36, { also: ['url', 'path'] }),
	],
};

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** The rule of a field, whatever the field is called there; null for a name that no platform rule is known for. */
export function ruleOf(channel: string, name: string): FieldRule | null {
	const wanted = plainName(name);
	const rules = CHANNEL_RULES[channel] ?? [];
	return rules.find((rule) => plainName(rule.field) === wanted) ?? rules.find((rule) => rule.also?.includes(wanted)) ?? null;
}
