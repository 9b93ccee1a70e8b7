import * as fc from 'fast-check';

import { isLimit } from '../../../models/copy/brief/isLimit';
import { readBrief } from '../../../models/copy/brief/readBrief';
import { allChannels, channelOf } from '../../../models/copy/channelTable';
import { makeWriteTask } from '../../../models/copy/tasks';
import type { BriefInput, Channel } from '../../../models/copy/types';
import { english } from '../../../models/copy/write/english';
import { englishActions } from '../../../models/copy/write/englishActions';
import { nameInSentence } from '../../../models/copy/write/englishNames';
import { openDetails } from '../../../models/copy/write/openDetails';
import { isWholePrice } from '../../../models/copy/write/priceTerms';
import { readableKeyword } from '../../../models/copy/write/readableKeyword';
import { opensOnSaid, repeats, saysNothingNew } from '../../../models/copy/write/repeats';
import { writeSet } from '../../../models/copy/write/writeSet';

// Oracle: sentences written by hand for the facts beside them, and the faults that readers of earlier sets named.
const empty: BriefInput = {
	product: '', description: '', features: [], offer: '', audience: '', language: 'en', tone: '', goal: '', keywords: [], mustInclude: [], bannedWords: [], callsToAction: [],
	existingAds: [], brandVoice: '', finalUrl: '', offerDetails: {}, evidence: '', competitors: [], emoji: 'never', today: '2026-11-22', seed: 42,
};
const printer: Partial<BriefInput> = { product: 'Corvina Label Printer', description: 'An industrial label printer for warehouses.', features: ['Prints 150 mm per second', 'metal housing', 'cable tray', 'quiet motor'], audience: 'warehouse managers' };
const school: Partial<BriefInput> = { product: 'Fretwell Guitar School', features: ['choose your own songs', 'lesson recordings'], offer: 'First lesson $9', offerDetails: { price: 9, currency: 'USD' } };
const inn: Partial<BriefInput> = { product: '溪边小筑民宿', language: 'zh', description: '莫干山脚下的六间房，推门就是竹林和溪水。', features: ['可带宠物', '含双人早餐', '门口就是徒步路线'] };
const read = (input: Partial<BriefInput>): ReturnType<typeof readBrief> => readBrief({ ...empty, ...input }, input.language ?? 'en');
const sentences = (input: Partial<BriefInput>): string[] => english.units(read(input)).map(({ text }) => text);
/** The texts of some channels; of one field where it is named. */
const write = (input: Partial<BriefInput>, ids: readonly string[], wanted = ''): string[] => writeSet(read(input), ids.map((id) => channelOf(id) as Channel), 0).assets.filter(({ field }) => (wanted === '' ? field !== 'path' : field === wanted)).map(({ text }) => text);

describe('English sentences', () => {
	it('say each kind of feature with a subject', () => {
		expect(sentences(printer)).toEqual(expect.arrayContaining(['It prints 150 mm per second.', 'Corvina Label Printer prints 150 mm per second.', 'Metal housing, cable tray and quiet motor.', 'Corvina Label Printer: cable tray and quiet motor.', 'An industrial label printer for warehouses.']));
		// The name says already what it is; one that does not is put in front.
		expect(sentences(printer).filter((text) => /Printer: an industrial label printer/.test(text))).toEqual([]);
		expect(sentences({ ...printer, product: 'Corvina 3' })).toContain('Meet Corvina 3: an industrial label printer for warehouses.');
		expect(sentences(school)).toEqual(expect.arrayContaining(['You can choose your own songs.', 'Fretwell Guitar School: lesson recordings.']));
	});

	it('never say the price of one thing as the price of all', () => {
		expect(openDetails(read(school)).price).toBeUndefined();
		expect(openDetails(read({ ...school, offer: 'Now $9' })).price).toBe(9);
		expect(sentences(school).filter((text) => text.includes('$9'))).toEqual(['First lesson $9.']);
	});

	it('say `it` only where the thing was named before', () => {
		const texts = write(printer, ['googleRsa', 'metaFeed', 'x', 'youtubeVideo']);
		expect(texts.filter((text) => /^It\b/.test(text))).toEqual([]);
	});

	it('say a price by the month or by the head with its unit, or not at all', () => {
		const tool = { product: 'Quillon Vault', description: 'Password software for teams at $4 per user per month.', features: ['shared folders', 'breach alerts'], offerDetails: { price: 4, currency: 'USD' } };
		expect(isWholePrice(read(tool))).toBe(false);
		expect(isWholePrice(read({ ...printer, offerDetails: { price: 240, currency: 'USD' } }))).toBe(true);
		expect(isWholePrice(read({ ...printer, offer: 'From $240', offerDetails: { price: 240, currency: 'USD' } }))).toBe(false);
		expect(isWholePrice(read({ ...inn, features: ['每晚399元起'], offerDetails: { price: 399, currency: 'CNY' } }))).toBe(false);
		expect(write(tool, ['googleRsa', 'metaFeed']).filter((text) => text.includes('$4') && !text.includes('per user per month'))).toEqual([]);
	});

	it('take a keyword for what it says, also where it holds signs', () => {
		const course: Partial<BriefInput> = { product: 'Rowan Code Evenings', description: 'Evening classes in C++ in Łódź.', features: ['Small groups', 'Bring your own laptop'], keywords: ['learn c++', 'classes (evening', 'programming łódź', 'evening classes lod'] };
		const keyword = (typed: string): string => readableKeyword(typed, read(course));
		expect(['programming łódź', 'courses c++', 'classes (evening', 'evening classes lod'].map(keyword)).toEqual(['programming in Łódź', 'courses in C++', 'classes (evening', 'evening classes lod']);
		expect(write(course, ['googleRsa'], 'headline')).toContain('Small Groups');
	});

	it('give a name that opens with a common noun its article', () => {
		expect(['Museum of Small Tools', 'Quillon Vault'].map(nameInSentence)).toEqual(['the Museum of Small Tools', 'Quillon Vault']);
	});

	it('hold none of the phrases that readers would not run', () => {
		const every = allChannels().map(({ id }) => id);
		const texts = [printer, school].flatMap((input) => write(input, every));
		expect(texts.filter((text) => /^You get |up close|The price:|this is yours|^Say yes to|^Need /i.test(text))).toEqual([]);
	});
});

it.each([
	['a word list in other words', 'A jar of sea salt with a cork lid.', 'Cork lid.', true],
	['the name', 'Meet Quillon Vault.', 'Read about Quillon Vault.', true],
	['nothing', 'A jar of sea salt with a cork lid.', 'Ships in recycled paper.', false],
	['the kind in Chinese', '无香精护手霜。', '无香精，含甘油。', true],
	['the same in another order', '每天熬一锅骨汤。', '骨汤每天现熬。', true],
	['nothing in Chinese', '无香精护手霜。', '含甘油，铝管装。', false],
])('a sentence repeats %s: %s %s', (_, before, text, expected) => {
	expect(repeats([before], text, ['Quillon Vault'])).toBe(expected);
});

it('a Chinese selling point and what it is good for share a sentence', () => {
	expect(write(inn, ['metaFeed']).some((text) => text.includes('可带宠物，出门不用再托人照看它。') || text.includes('含双人早餐，睡到自然醒，再下来吃早餐。'))).toBe(true);
});

it('a name stands whole wherever its first word stands', () => {
	const name = fc.constantFrom('Zephyrine Harbour Walking Week', 'Quillon Payroll', 'Oxbarrow Standing Desk', 'Brackley Label Printer LP-4');
	const features = fc.subarray(['cable tray', 'quiet motor', 'prints 150 mm per second', 'choose your own songs', 'baked in small batches', 'Bags carried for you'], { minLength: 1 });
	fc.assert(
		fc.property(name, features, fc.constantFrom(...allChannels().map(({ id }) => id)), (product, list, id) => {
			const [first = ''] = product.split(' ');
			const set = writeSet(read({ product, features: list }), [channelOf(id) as Channel], 0);
			for (const { text, field } of set.assets) if (!['path', 'businessName', 'brandName'].includes(field) && text.includes(first)) expect(text).toContain(product);
		}),
		{ numRuns: 60 },
	);
});

it('there are at least two ways to act for everything that is sold', () => {
	for (const actions of Object.values(englishActions)) expect(Math.min(new Set(actions.lines).size, new Set(actions.sentences).size)).toBeGreaterThanOrEqual(6);
});

it.each([['like a pirate', ['copy-tone-unknown']], ['friendly', []], ['', []]])('says of the tone %j: %j', async (tone, codes) => {
	const task = makeWriteTask(() => ({ language: 'en', probability: 1 }) as never)({ briefs: [{ ...empty, ...printer, tone }], channels: [['x']], overrides: [], variants: 0, candidates: [] });
	let step = await task.next();
	while (step.done !== true) step = await task.next();
	expect(step.value[0]?.notes.map(({ code }) => code)).toEqual(codes);
});

describe('what readers of the seventh set would not run', () => {
	const courses: Partial<BriefInput> = {
		product: 'Yardline Training', description: 'Forklift courses at our yard or on your site.', features: ['Weekend courses for shift teams', 'Certificates and card included in the price', 'Groups of three per instructor', 'Refresher takes one day'],
		offer: '10% off three places', callsToAction: ['Get a quote'], keywords: ['forklift training leeds'], language: 'en',
	};

	it('lists selling points in a post, in the order of the brief, and none of them in a search ad', () => {
		const posts = write(courses, ['linkedinSingleImage'], 'introText');
		const lists = posts.filter((text) => text.includes('\n• '));
		expect(lists.length).toBeGreaterThan(0);
		for (const text of lists) {
			const points = text.split('\n').filter((line) => line.startsWith('• ')).map((line) => line.slice(2));
			expect(points.length).toBeGreaterThan(1);
			expect([...points].sort((a, b) => (courses.features ?? []).indexOf(a) - (courses.features ?? []).indexOf(b))).toEqual(points);
			expect(text).toMatch(/(?:Yardline Training: f|F)orklift courses at our yard or on your site\.\n\n• /);
			expect(text).toMatch(/Get a quote\.$/);
		}
		expect(write(courses, ['googleRsa']).filter((text) => text.includes('•'))).toEqual([]);
	});

	it('says of what a description is where it is shown without a headline', () => {
		for (const channel of ['googlePmax', 'push']) {
			const field = channel === 'push' ? 'body' : 'longHeadline';
			for (const text of write(courses, [channel], field)) expect(text).toMatch(/Yardline Training|[Ff]orklift/);
		}
	});

	it('says a call as the selling point does, and not once more behind its own words', () => {
		const sms = write({ ...courses, features: ['Text us a photo for a price', 'Open till 8'], callsToAction: ['Text a photo'], offer: '' }, ['sms']);
		expect(sms.filter((text) => /Text us a photo for a price\.?$/.test(text)).length).toBeGreaterThan(0);
		expect(sms.filter((text) => /Text a photo/.test(text))).toEqual([]);
		const posts = write({ ...courses, offer: 'Open day Sunday 14 March, 11 to 3', callsToAction: ['Come to the open day'] }, ['instagramCaption']);
		expect(posts.length).toBeGreaterThan(0);
		expect(posts.filter((text) => /Open day.*open day/s.test(text))).toEqual([]);
	});

	it('cuts no selling point behind a verb, and writes no search word or general call over a post', () => {
		const headlines = write({ ...courses, features: ['Due-date board that accounts for shipping days', 'Box of three ships in a reusable tin', 'Open till 8 on weekdays'] }, ['googleRsa', 'metaFeed']);
		expect(headlines.filter((text) => /(?:that accounts|three ships)$/i.test(text))).toEqual([]);
		expect(write(courses, ['metaFeed'], 'headline').filter((text) => /leeds|see the details|find out more|learn more/i.test(text))).toEqual([]);
	});

	it('opens no post on a bare price', () => {
		const posts = write({ ...courses, offer: 'Weekend pass €18', offerDetails: { price: 18, currency: 'EUR' } }, ['instagramCaption'], 'caption');
		expect(posts.length).toBeGreaterThan(0);
		expect(posts.filter((text) => text.startsWith('Weekend pass'))).toEqual([]);
	});

	const sensor: Partial<BriefInput> = {
		product: '霜标记录仪', description: '给冷藏车用的温度记录仪,货到了客户扫码就能看全程温度曲线。', features: ['断网时存在本地,联网后自动补传', '提供 API,可对接现有的 TMS 系统', '充一次电可用 45 天', '磁吸安装不用打孔'],
		offer: '首次合作可借 2 台试用', callsToAction: ['申请试用'], language: 'zh',
	};

	it('writes Chinese marks between Chinese characters, and leaves abbreviations as they are', () => {
		const { features, sentences } = read(sensor);
		expect(features.map(({ text }) => text).slice(0, 2)).toEqual(['断网时存在本地，联网后自动补传', '提供 API，可对接现有的 TMS 系统']);
		expect(sentences[0]?.text).toContain('记录仪，货到了');
		expect(read({ ...sensor, features: ['售价 1,200 元,含税'] }).features[0]?.text).toBe('售价 1,200 元，含税');
	});

	it('says a Chinese call as a sentence', () => {
		const bodies = write(sensor, ['push', 'baiduSearch', 'xiaohongshu']);
		expect(bodies.filter((text) => /[。\n]申请试用/u.test(text))).toEqual([]);
		expect(bodies.filter((text) => /现在就申请试用。$/u.test(text)).length).toBeGreaterThan(0);
	});
});

describe('what readers of the eighth set would not run', () => {
	const county: Partial<BriefInput> = {
		product: 'Merrow Vale Lending Service', description: 'The public tool library for Merrow Vale. We need new volunteers this autumn, above all with repair skills and patience.',
		features: ['Shift takes about two hours', 'Training on the first evening', 'Evening shifts on weekdays'], callsToAction: ['Book a shift'], goal: 'leads', finalUrl: 'https://merrowvale.example/join',
	};

	it('take no place for the name of a service, and nothing that is asked for as a selling point', () => {
		expect(read(county).names).toEqual(['Merrow Vale Lending Service']);
		expect(read(county).features.map(({ text }) => text)).toEqual(county.features);
	});

	const room: Partial<BriefInput> = {
		product: 'Sallow Tea Room', description: 'A counter of 40 garden teas on Mill Street, weighed to order.', features: ['Taste before you buy', 'Green and black teas from small gardens', 'Wrapped in paper, not plastic', 'Tea trays for 4 to 30 people'],
		callsToAction: ['See the tea list'], finalUrl: 'https://sallowtea.example/list', language: 'en',
	};

	it('say what one can do there with the name inside the sentence, and what is done to goods of nothing else', () => {
		const texts = write(room, ['googlePmax']);
		expect(texts.filter((text) => /Tea Room: you can/.test(text))).toEqual([]);
		expect(texts.filter((text) => /^(?:At|With) Sallow Tea Room, you can taste before you buy\./.test(text)).length).toBeGreaterThan(0);
		expect(texts.filter((text) => /Room: wrapped|people\. Wrapped/i.test(text))).toEqual([]);
		expect(texts.filter((text) => /Counter with/i.test(text))).toEqual([]);
	});

	it('give a shop or a service its whole name where it fits', () => {
		expect(write(room, ['googlePmax'], 'businessName')).toEqual(['Sallow Tea Room']);
		// What a firm makes is not the firm.
		expect(write({ product: 'Halvorsen HX-40', description: 'A circulation pump.', features: ['Runs at 28 dB'], finalUrl: 'https://halvorsen.example/hx' }, ['googlePmax'], 'businessName')).toEqual(['Halvorsen']);
	});

	it('cut no subject and verb, and no single search word, out of a brief', () => {
		const tool: Partial<BriefInput> = { product: 'Latchet', description: 'Job sheets for lift engineers.', features: ['Customer signs on the phone screen', 'Sample photos from the job you did last', 'Works offline in shafts and basements'], keywords: ['audiologist near me', 'job sheet app'] };
		const lines = write(tool, ['googleRsa', 'microsoftRsa', 'metaFeed']);
		expect(lines.filter((text) => /^(?:Latchet: )?(?:customer signs|sample photos|audiologist)$/i.test(text))).toEqual([]);
	});

	it('meet no exhibition, and call nobody `for adults`', () => {
		const show: Partial<BriefInput> = { product: 'Wick & Wave at the Tern Museum', description: 'A new exhibition about lamps, on show from May to October 2027.', features: ['Forty original logbooks', 'Audio guide in five languages'], audience: 'adults who like the sea' };
		expect(write(show, ['googlePmax', 'metaFeed', 'googleRsa']).filter((text) => /Meet Wick|^For adults$/i.test(text))).toEqual([]);
	});

	it('write one colon in front of a text that has one, and no word of the name again behind it', () => {
		const desk: Partial<BriefInput> = { product: 'Verity Water', description: 'Testing of private supplies: wells, springs, boreholes. A chemist on the phone.', features: ['Water test before we quote', '64 sampling points'], callsToAction: ['Ask for a test'] };
		const texts = write(desk, ['linkedinSingleImage', 'googlePmax', 'googleRsa']);
		expect(texts.filter((text) => /^[^.!?\n]*: [^.!?\n]*: /.test(text))).toEqual([]);
		expect(texts.filter((text) => /Verity Water: water/i.test(text))).toEqual([]);
	});

	it('list one selling point a line', () => {
		const workshop: Partial<BriefInput> = { product: 'Anvil Yard School', description: 'Weekend forging for beginners.', features: ['Six students per class', 'All safety gear lent', 'Lunch both days', 'Tutors are working smiths'], callsToAction: ['Pick a weekend'] };
		const posts = write(workshop, ['instagramCaption'], 'caption').filter((text) => text.includes('\n• '));
		expect(posts.length).toBeGreaterThan(0);
		for (const line of posts.flatMap((text) => text.split('\n').filter((one) => one.startsWith('• ')))) expect(workshop.features).toContain(line.slice(2));
	});

	it('say more of what is on offer than a label and a call', () => {
		for (const text of write(county, ['metaFeed'], 'primaryText')) expect(text).not.toBe('The public tool library for Merrow Vale. Book a shift.');
	});

	it('put no label in the middle of a text, and write no name and call alone', () => {
		const workshop: Partial<BriefInput> = { product: 'Anvil Yard School', description: 'Weekend forging for beginners.', features: ['Six students per class', 'Lunch both days'], offer: '15% off June weekends', callsToAction: ['Pick a weekend'] };
		expect(write(workshop, ['instagramCaption', 'metaFeed']).filter((text) => /weekends\. Anvil Yard School: /.test(text))).toEqual([]);
		expect(write(room, ['googlePmax']).filter((text) => /^Meet [^:.]*\. See the tea list\.$/.test(text))).toEqual([]);
		const rental: Partial<BriefInput> = { product: 'Corrib Osmosis', description: 'Rental of water units. We size the unit and swap membranes.', features: ['Contracts from 12 months'] };
		expect(write(rental, ['googleRsa']).filter((text) => /^we size the unit$/i.test(text))).toEqual([]);
	});

	it('write no subject line of two words that name a kind', () => {
		const diary: Partial<BriefInput> = { product: 'Swell & Tide', description: 'A surf diary that fills itself in. Free for 50 entries.', features: ['One-tap logging', 'Wind saved with each entry', 'Private by default'], callsToAction: ['Get the app'] };
		expect(write(diary, ['email'], 'subject').filter((text) => /^surf diary$/i.test(text))).toEqual([]);
	});

	it('say the first of two clauses as a headline, but not half a list and nothing without its cost', () => {
		const camera: Partial<BriefInput> = { product: 'Aperture Row', description: 'Used cameras, cleaned and graded.', features: ['Every shutter tested, results on the tag', 'Large format film, paper and chemicals', 'Solo visitors welcome, small single supplement'] };
		expect(read(camera).features.map(({ forms }) => forms.slice(1))).toEqual([['Every shutter tested'], [], []]);
	});

	it('name no part in two words under or over a post', () => {
		const plays: Partial<BriefInput> = { product: 'Nightreel', description: 'Short audio plays for the walk home. New ones on weekdays.', features: ['Sleep timer', 'Full casts and original music', 'No adverts inside episodes'], callsToAction: ['Listen tonight'] };
		expect(write(plays, ['metaFeed', 'linkedinSingleImage']).filter((text) => /^(?:Nightreel: )?sleep timer\.?$/i.test(text))).toEqual([]);
	});

	const movers: Partial<BriefInput> = {
		product: '稳行搬家', description: '武汉本地搬家公司,师傅都是自有员工。', features: ['一口价,电话里报多少就收多少', '有大小两种车可选', '钢琴可以单独约', '一只 140 克'], language: 'zh',
	};

	it('say Chinese calls of any verb as sentences, and not once more behind an offer that asks for the same', () => {
		const of = (call: string, offer = ''): string[] => write({ ...movers, callsToAction: [call], offer }, ['sms', 'xiaohongshu', 'push', 'baiduSearch']).filter((text) => text.length > 15);
		expect(of('电话报价').filter((text) => text.includes('欢迎电话报价'))).toEqual([]);
		expect(of('免费演示').filter((text) => /[。\n]免费演示。/u.test(text))).toEqual([]);
		expect(of('企业团购咨询').filter((text) => /[。\n]企业团购咨询/u.test(text))).toEqual([]);
		for (const call of ['索取样箱', '选座购票', '领码下单', '预订礼盒']) {
			expect(of(call).filter((text) => new RegExp(`[。\\n]${call}。$`, 'u').test(text))).toEqual([]);
			expect(of(call).filter((text) => text.endsWith(`现在就${call}。`)).length).toBeGreaterThan(0);
		}
		expect(of('选座购票', '早鸟票 128 元，5 月 15 日前购票有效').filter((text) => /购票有效.*购票。$/su.test(text))).toEqual([]);
	});

	it('write no Chinese title without a subject, and no measure as a sentence', () => {
		const titles = write({ ...movers, description: '做居民搬家和小型办公室搬迁,想招更多师傅。' }, ['xiaohongshu', 'wechatMoments', 'baiduSearch'], 'title');
		expect(titles.filter((text) => /^(?:有|做|想)/u.test(text))).toEqual([]);
		expect(write(movers, ['sms', 'xiaohongshu']).filter((text) => /[。】]一只 ?140 ?克。/u.test(text))).toEqual([]);
	});
});

describe('short texts', () => {
	const scheme: Partial<BriefInput> = {
		product: 'Brightside Scheme', description: 'A council scheme that pays for heat pumps in old houses.', features: ['Up to £2,900 per house', 'Survey at no cost', 'Help with the form by phone'],
		offer: 'Applications close on 30 April 2027', callsToAction: ['Check if you qualify'], mustInclude: ['Terms apply to every grant'],
	};

	it('say in every text message what is offered, also where the closing sentences leave little room', () => {
		const messages = write(scheme, ['sms']);
		expect(messages.length).toBeGreaterThanOrEqual(2);
		for (const message of messages) expect(message).toMatch(/^Brightside Scheme: .*council scheme that pays for heat pumps.* Terms apply to every grant$/);
	});

	it('say in every post what is offered', () => {
		const posts = write({ ...scheme, mustInclude: [] }, ['instagramCaption']);
		expect(posts).toHaveLength(3);
		for (const post of posts) expect(post).toContain('council scheme that pays for heat pumps');
	});

	it('hold no sentence that says the name alone where a brief says next to nothing', () => {
		const texts = write({ product: 'Harrow Tow', features: ['24-hour towing'] }, ['push']);
		expect(texts.filter((text) => text.endsWith('.'))).not.toHaveLength(0);
		for (const text of texts.filter((one) => one.endsWith('.'))) expect(text).toContain('24-hour towing');
	});
});

describe('names', () => {
	it('leave brackets and the form in law to the small print', () => {
		const texts = write({ product: 'Quillpay (UK) Ltd', description: 'Monthly payroll for small employers.', features: ['Answers within four working hours', 'Pension filings included', 'Payslips by the 25th'] }, ['googleRsa', 'metaFeed', 'email']);
		expect(texts.filter((text) => /\bLtd\b|\(UK\)/.test(text))).toEqual([]);
		expect(texts.some((text) => text.includes('Quillpay'))).toBe(true);
	});

	it('close a sentence where they end on a mark', () => {
		const texts = write({ product: 'Hush.', description: 'A phone app with sleep stories.', features: ['Works offline', 'No ads', 'Over 300 sleep stories'] }, ['googleRsa', 'metaFeed', 'googlePmax']);
		expect(texts.filter((text) => /Hush\. [a-z]/.test(text))).toEqual([]);
	});

	it('of a model is no business where the address says what the firm is called', () => {
		expect(write({ product: 'Haldor HX-40', description: 'A transfer pump for breweries.', features: ['Flow up to 40 litres per minute', 'Stainless steel'], finalUrl: 'https://www.haldor.example/pumps' }, ['googlePmax'])).toContain('Haldor');
	});
});

describe('offers', () => {
	it('that name a thing are said in their own words only', () => {
		const texts = write({ product: 'Copperline', description: 'Copper pans made by hand.', features: ['Cast-iron handles', '2.5 mm solid copper'], offer: '15% off saucepans with code TIN15 until March 21, 2027', offerDetails: { price: 119, previousPrice: 140, currency: 'EUR', discountPercent: 15, code: 'TIN15', endDate: '2027-03-21' } }, ['pinterest', 'metaFeed', 'googleRsa']);
		for (const text of texts.filter((one) => /15%|TIN15|119|140/.test(one))) expect(text).toContain('15% off saucepans with code TIN15 until March 21, 2027');
	});

	it('in Chinese likewise', () => {
		const texts = write({ product: '安康体检', language: 'zh', description: '面向个人和公司的体检中心。', features: ['独立检查间', '医生一对一解读'], offer: '双人套餐8折，截至2027年6月18日', offerDetails: { discountPercent: 20, endDate: '2027-06-18' } }, ['baiduSearch', 'wechatMoments', 'sms']);
		for (const text of texts.filter((one) => /8折|20%/.test(one))) expect(text).toContain('双人套餐8折');
	});

	it('of the whole are said in short forms as well', () => {
		expect(write({ product: 'Corvina Mug', description: 'A steel mug for cold mornings.', features: ['Steel lid', 'Cork base'], offer: '20% off until June 30, 2027 with code MUG20', offerDetails: { discountPercent: 20, code: 'MUG20', endDate: '2027-06-30' } }, ['googleRsa'])).toContain('20% Off with Code MUG20');
	});
});

describe('an offer with a code', () => {
	const box: Partial<BriefInput> = { product: 'Tendril', description: 'A plant by post every month.', features: ['One plant a month', 'Care card'], offer: 'First box half price', offerDetails: { code: 'GROW' } };

	it('is never said without it, and the code never alone', () => {
		const texts = write(box, ['googleRsa', 'instagramCaption', 'sms', 'email']);
		expect(texts.some((text) => text.includes('First box half price with code GROW'))).toBe(true);
		for (const text of texts) expect(text.includes('half price')).toBe(text.includes('GROW'));
		for (const text of write({ ...box, offer: '20% off', offerDetails: { code: 'GROW', discountPercent: 20 } }, ['googleRsa', 'metaFeed', 'x'])) expect(/20%|20 %/.test(text)).toBe(text.includes('GROW'));
	});

	it('in Chinese likewise', () => {
		for (const text of write({ ...inn, offer: '首单立减20元', offerDetails: { code: 'XIYU' } }, ['xiaohongshu', 'push', 'sms'])) expect(text.includes('立减20元')).toBe(text.includes('XIYU'));
	});
});

describe('what stands alone', () => {
	it('is no bare call and no audience', () => {
		const titles = writeSet(read({ product: 'Night Lark', description: 'A sleeper train through the night.', features: ['Room for bikes', 'Breakfast in the cabin', 'Departs at 9 pm'], audience: 'weekend travellers', callsToAction: ['Choose a cabin'] }), ['email', 'push', 'pinterest'].map((id) => channelOf(id) as Channel), 0).assets.filter(({ field }) => field === 'subject' || field === 'title').map(({ text }) => text);
		expect(titles.length).toBeGreaterThan(0);
		for (const title of titles) expect(title).not.toMatch(/^(?:Choose a cabin|For weekend travellers|Find out more|See the details|Get in touch)$/);
	});

	it('says when a place is open, and orders nobody to open it', () => {
		const texts = write({ product: 'Keyworth Locksmiths', description: 'A locksmith in the old town.', features: ['Open 24 hours', 'Locks changed and repaired'] }, ['sms', 'googleRsa']);
		expect(texts.filter((text) => text.includes('You can open'))).toEqual([]);
		expect(texts.some((text) => /open 24 hours/i.test(text))).toBe(true);
	});

	it('holds no variable that came inside a selling point', () => {
		expect(write({ product: 'Stonebridge Chair', description: 'An office chair.', features: ['Breathable mesh back', 'Armrests move four ways and {KeyWord:Buy Drugs} {CUSTOMIZER.price}'] }, ['metaFeed', 'googleRsa', 'linkedinSingleImage']).filter((text) => text.includes('{'))).toEqual([]);
	});
});

describe('posts and messages', () => {
	const pans: Partial<BriefInput> = {
		product: 'Rourke Copper', description: 'Copper pans hammered in Cork.', features: ['Works on gas and electric hobs', 'Cast-iron handles', 'Delivered assembled'],
		offer: '15% off saucepans until 31 March 2027', offerDetails: { discountPercent: 15, endDate: '2027-03-31' }, callsToAction: ['Shop the pans'], goal: 'sales',
	};

	it('open with what the brief says of itself, or with an offer that says what is to be had', () => {
		for (const text of write(pans, ['instagramCaption', 'x', 'sms'])) expect(text).toMatch(/^(?:15% off saucepans until 31 March 2027\. )?(?:Rourke Copper: )?copper pans hammered in Cork/i);
		for (const text of write({ ...pans, offer: 'From €90 a pan', offerDetails: { price: 90, currency: 'EUR' } }, ['instagramCaption', 'x'])) expect(text).not.toMatch(/^From €90/);
	});

	it('end on the call of the brief, and one text message in three leaves it out for what is offered', () => {
		expect(write(pans, ['instagramCaption']).some((text) => text.endsWith('Shop the pans.'))).toBe(true);
		const messages = write({ ...pans, callsToAction: ['Order'] }, ['sms']);
		expect(messages.filter((text) => !/Order\.$/.test(text))).toHaveLength(1);
		for (const text of messages) expect(text).toContain('15% off saucepans until 31 March 2027');
	});

	it('call several things `they`, one thing `it`, and a firm neither', () => {
		expect(sentences(pans)).toContain('They work on gas and electric hobs.');
		expect(sentences({ ...pans, features: ['Works offline and syncs later'], description: 'Shared boards that keep notes in one view.' , product: 'Tidewater Boards' })).toContain('They work offline and sync later.');
		expect(sentences({ ...pans, description: 'A copper pan hammered in Cork.' })).toContain('It works on gas and electric hobs.');
		expect(sentences({ ...pans, description: 'A maker of copper pans.' }).filter((text) => /^(?:It|They) /.test(text))).toEqual([]);
	});

	it('list no participle among things', () => {
		expect(sentences(pans).filter((text) => /handles and delivered/i.test(text))).toEqual([]);
	});

	it('ask nobody to talk who is to book', () => {
		const clinic: Partial<BriefInput> = { product: 'Millgate Dental', description: 'A family dental practice.', features: ['Step-free entrance', 'Prices shown before treatment', 'Open until 8 pm'], goal: 'leads' };
		const talk = /Tell us what you need|talk it through|Leave us a message/i;
		expect(sentences(clinic).some((text) => talk.test(text))).toBe(true);
		expect(sentences({ ...clinic, callsToAction: ['Book a check-up'] }).some((text) => talk.test(text))).toBe(false);
	});

	it('in Chinese put the name before what it is', () => {
		const [body] = write({ ...inn, callsToAction: ['查看房间'] }, ['xiaohongshu']).slice(-1);
		expect(body).toMatch(/^溪边小筑民宿：莫干山脚下的六间房/);
		expect(body).toMatch(/查看房间。$/);
	});
});

describe('titles that stand alone', () => {
	const kennel: Partial<BriefInput> = { product: 'Tuck & Tail Kennels', description: 'Overnight boarding for dogs.', features: ['Works for shy dogs', 'Two walks a day', 'Heated sleeping rooms', 'Staff on site overnight'], offer: 'From $46 per night', offerDetails: { price: 46, currency: 'USD' }, callsToAction: ['Reserve a room'] };
	const titles = (input: Partial<BriefInput>, ids: readonly string[]): string[] => writeSet(read(input), ids.map((id) => channelOf(id) as Channel), 0).assets.filter(({ field }) => /^(?:title|subject|cardTitle)$/.test(field)).map(({ text }) => text);

	it('carry the name where a price alone would not say of what', () => {
		const found = titles(kennel, ['email', 'push', 'pinterest']);
		expect(found).not.toContain('From $46 per night');
		expect(found.filter((text) => /: from \$46 per night$/.test(text)).length).toBeGreaterThan(0);
		expect(titles({ ...inn, offer: '每晚468元起', offerDetails: { price: 468, currency: 'CNY' } }, ['push'])).not.toContain('每晚468元起');
	});

	it('are no bare verb, no call and no two or three characters', () => {
		expect(titles(kennel, ['email', 'push', 'pinterest']).filter((text) => /^(?:Works for|Reserve)/.test(text))).toEqual([]);
		expect(titles({ ...inn, callsToAction: ['看看房间'] }, ['xiaohongshu', 'push']).filter((text) => text === '可带宠物' || text === '看看房间')).toEqual([]);
	});
});

describe('limits', () => {
	it('are nothing to open an ad with', () => {
		const swim: Partial<BriefInput> = { product: '小鲸鱼游泳馆', language: 'zh', description: '滨江的亲子游泳馆。', features: ['泳衣需自带', '水温常年33℃', '更衣间有热水淋浴', '提前6小时可免费改约'] };
		expect(write(swim, ['baiduSearch', 'push', 'xiaohongshu', 'wechatMoments']).filter((text) => text.includes('需自带') && text.length < 25)).toEqual([]);
		const inn: Partial<BriefInput> = { product: 'Fenwick Inn', description: 'A small inn by the canal.', features: ['Closed on Mondays', 'Rooms above the water', 'Breakfast until eleven', 'Bikes to borrow'] };
		expect(write(inn, ['email', 'push', 'pinterest']).filter((text) => /^(?:Fenwick Inn: )?closed on Mondays\.?$/i.test(text))).toEqual([]);
	});

	it('are none that a buyer is glad of', () => {
		expect(['不含糖', '无需自带雨伞', '无需预约', '不接触皮肤', 'No added sugar', 'No waiting room'].filter(isLimit)).toEqual([]);
	});
});

describe('parts of names', () => {
	it('are none where they are the place or stand before a comma', () => {
		expect(read({ product: 'Eastbrook City Library', description: 'Library cards for everyone who lives in Eastbrook.' }).names).not.toContain('Eastbrook');
		expect(read({ product: 'Saffron, Slowly' }).names).toEqual(['Saffron, Slowly']);
		expect(read({ product: 'Margaret Hale Funerals', description: 'Funeral director in Launceston. Margaret or her daughter will be with you.' }).names).not.toContain('Margaret');
		expect(read({ product: 'Step by Step Physio' }).names).toEqual(['Step by Step Physio']);
		expect(read({ product: 'Fellmark Pack, 30 litres' }).names).toContain('Fellmark Pack');
	});
});

describe('repeats', () => {
	it('hears a word in its plural, and at the beginning of a clause', () => {
		expect(repeats(['Day pass $28 until May 14.'], 'Day passes and single tickets.', [])).toBe(true);
		expect(opensOnSaid(['Letterpress wedding invitations.'], 'Cotton paper. Letterpress in two colours.')).toBe(true);
		expect(opensOnSaid(['Letterpress wedding invitations.'], 'Cotton paper.')).toBe(false);
	});

	it('lets an offer stand that has a number of its own', () => {
		expect(saysNothingNew(['Garden benches and tables.'], 'Benches from £385')).toBe(false);
		expect(saysNothingNew(['Free library cards for everyone.'], 'Free library card')).toBe(true);
	});
});

// Oracle: what two readers of the sixth set would not run.
describe('what readers of the sixth set would not run', () => {
	const wool: Partial<BriefInput> = {
		product: 'The Loose Stitch', description: 'Wool shop in Ennis with a big table in the back for classes.', features: ['Learn-to-crochet course over four Saturdays', 'Merino in 140 shades', 'Skeins wound for free', 'No dry cleaning'],
		offer: 'Four-week crochet course €85', audience: 'beginners who like wool', goal: 'traffic', keywords: ['wool shop near me', 'merino 58 mm'], callsToAction: ['Book your chair'],
	};
	const climbing: Partial<BriefInput> = { product: '岩上抱石馆', language: 'zh', description: '成都高新区的室内抱石馆。', features: ['每两周换一批新线路', 'V0 到 V8 都有', '岩鞋和镁粉袋可以租', '6 岁以下儿童不能入场', '曲江、小寨、大唐西市'], keywords: ['成都抱石'], goal: 'awareness', callsToAction: ['买体验票'] };

	it.each(['6 岁以下儿童不能入场', '开场十分钟后不再入场', '三角钢琴另行报价', 'Visitors must be 18 or over to taste', 'No dry cleaning', 'No Wi-Fi in the huts', 'We don’t coat plastic'])('hears the limit in %j', (text) => {
		expect(isLimit(text)).toBe(true);
	});

	it.each(['不能错过的夜景', '不再需要手动记账', 'No setup fee', 'No added sugar', 'No contract'])('hears no limit in %j', (text) => {
		expect(isLimit(text)).toBe(false);
	});

	it('ends a post on the call of the brief, and on no general one beside it', () => {
		const posts = write(wool, ['instagramCaption', 'metaFeed', 'x']).filter((text) => text.includes('Wool shop in Ennis') || text.includes('wool shop in Ennis'));
		expect(posts.length).toBeGreaterThanOrEqual(3);
		expect(posts.filter((text) => /Find out more|Read more|See the details|Get to know|Questions\?/.test(text))).toEqual([]);
		expect(posts.filter((text) => text.endsWith('Book your chair.')).length).toBeGreaterThanOrEqual(3);
	});

	it('opens on an offer only where a whole sentence follows it', () => {
		const posts = write({ ...wool, offer: '20% off the crochet course' }, ['instagramCaption']);
		expect(posts.length).toBeGreaterThan(0);
		for (const text of posts) expect(text).toMatch(/^(?:The Loose Stitch: w|W)ool shop/);
		const whole = write({ ...wool, description: 'The Loose Stitch is a wool shop with a long table.', offer: '20% off the crochet course' }, ['instagramCaption']);
		expect(whole.filter((text) => text.startsWith('20% off the crochet course. The Loose Stitch is a wool shop')).length).toBeGreaterThan(0);
	});

	it('tells a course once, with and without hyphens', () => {
		expect(repeats(['Four-week crochet course €85.'], 'Learn-to-crochet course over four Saturdays.', [])).toBe(true);
	});

	it('says whom it is for, and how people search, in search ads only', () => {
		expect(write(wool, ['metaFeed', 'email', 'push']).filter((text) => /^For |58 mm$/.test(text))).toEqual([]);
		expect(write(wool, ['googleRsa']).filter((text) => /near me/i.test(text))).toEqual([]);
	});

	it('keeps a call in a text message where there is no offer', () => {
		const messages = write({ ...wool, offer: '' }, ['sms']);
		expect(messages.length).toBeGreaterThanOrEqual(2);
		for (const message of messages) expect(message).toContain('Book your chair');
	});

	it('leaves a Chinese title no bare list, search word, level or introduction', () => {
		const texts = write(climbing, ['xiaohongshu', 'wechatMoments', 'push']);
		expect(texts.filter((text) => /^(?:V0 到 V8 都有|曲江、小寨、大唐西市|成都抱石|6 岁以下.*)$|了解一下|认识一下|先来认识|欢迎查看/.test(text))).toEqual([]);
		expect(texts.some((text) => text.includes('买体验票'))).toBe(true);
	});

	it('keeps the number of a selling point behind a name, and plays no game with a name that is one', () => {
		expect(write({ product: 'Cowslip Herd Book', description: 'A herd register for small dairy farms.', features: ['Phone support from 6 am on weekdays', 'Up to five users on one farm'] }, ['push', 'email', 'googleRsa']).filter((text) => /^Cowslip Herd Book: phone support$/i.test(text))).toEqual([]);
		expect(write({ product: 'Inkwell? Ink, well!', description: 'An online pen shop.', features: ['Nibs tuned by hand', 'Wrapped without plastic'] }, ['push', 'email', 'metaFeed']).filter((text) => /Meet Inkwell|Inkwell\? Ink(?!, well)/.test(text))).toEqual([]);
	});

	it('puts a dash behind a name that holds a colon, and no label inside a text', () => {
		const texts = write({ product: 'LiftRight: Operator Training', description: 'Forklift courses in Leeds.', features: ['Three trainees per truck', 'Certificates issued within a week', 'Refresher in one day'] }, ['email', 'googleRsa', 'metaFeed', 'push']);
		expect(texts.filter((text) => /Training: |\. LiftRight: Operator Training –/.test(text))).toEqual([]);
	});
});
