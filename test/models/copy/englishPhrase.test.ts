import { lowerFirst, shapeOf, sureArticle, titleCase, withArticle } from '../../../models/copy/brief/englishPhrase';
import { productKind } from '../../../models/copy/brief/productKind';
import { chineseFeatures, englishFeatures } from '../../../models/copy/brief/readFeatures';

// Oracle: the grammar of each phrase, decided by hand.
describe('the shape of a feature', () => {
	it.each([
		['verb', 'prints 150 mm per second'],
		['verb', 'splits tips by hours worked'],
		['verb', 'remembers four heights'],
		['verb', 'clips on with one hand'],
		['verb', 'covers Reading, Maidenhead and Slough'],
		['verb', 'does not rust'],
		['verb', 'works with Shopify and WooCommerce'],
		['noun', 'prints on cotton paper'],
		['noun', 'duty reports as a PDF'],
		['noun', 'payslips in the app'],
		['noun', 'low-stock alerts by email'],
		['noun', 'hand-tied bouquets'],
		['noun', 'open fire grill'],
		['noun', 'light bulbs in three colours'],
		['order', 'scan barcodes with a phone'],
		['order', 'choose your own songs'],
		['adjective', 'machine washable at 30 degrees'],
		['adjective', 'baked in small batches'],
		['sentence', 'bags carried for you'],
		['sentence', 'volunteers drive every night'],
		['sentence', 'reply within two working days'],
		['sentence', 'minimum order 5 sacks'],
		['sentence', 'terrace open from May'],
		['sentence', 'menu changes every week'],
		['adjective', 'open Saturdays'],
		['sentence', 'milk arrives every morning'],
		['sentence', 'children seen on Saturdays'],
		['sentence', 'minimum stay one week'],
		['adjective', 'delivered assembled'],
		['sentence', 'every page is checked by a second lawyer'],
		['sentence', 'a gift of £25 pays for an hour of nursing'],
	])('%s: %s', (shape, phrase) => {
		expect(shapeOf(lowerFirst(phrase))).toBe(shape);
	});

	it('gives an article to what can be counted only', () => {
		expect(['cable tray', 'ethernet and USB', 'metal housing', 'duty reports as a PDF', 'open fire grill'].map(withArticle)).toEqual(['a cable tray', 'ethernet and USB', 'metal housing', 'duty reports as a PDF', 'an open fire grill']);
	});

	it('says no article where nobody knows whether the thing is counted, or whether it is one', () => {
		expect(['quiet motor', 'three pockets', 'single sign-on', 'audit log export from the menu', '2.9 kg', 'open Tuesday to Sunday', 'vegan formula', 'conveyor repair'].map(sureArticle)).toEqual(['a quiet motor', 'three pockets', null, 'an audit log export from the menu', null, null, null, null]);
	});

	it('keeps a small letter in a direction that is no name', () => {
		expect(['North-facing windows', 'North Sea crossing'].map(lowerFirst)).toEqual(['north-facing windows', 'North Sea crossing']);
	});

	it('keeps the capital of a name and of a weekday, also of several', () => {
		expect(['Gift Aid on donations', 'Tuesdays at 6:30 pm', 'Live Spanish lessons', 'Weekly VAT return', 'Free Wi-Fi'].map(lowerFirst)).toEqual(['Gift Aid on donations', 'Tuesdays at 6:30 pm', 'live Spanish lessons', 'weekly VAT return', 'free Wi-Fi']);
	});

	it('takes no verb for one that a participle follows', () => {
		expect(shapeOf('logs split and stacked')).not.toBe('verb');
		expect(shapeOf('logs every change')).toBe('verb');
	});

	it('keeps the object of a verb and the article of a sentence', () => {
		const [clip, gift] = englishFeatures(['clips on with one hand', 'A gift of £25 pays for an hour of nursing'], 1);
		expect(clip?.forms).toEqual(['Clips on with one hand']);
		expect(gift?.text).toBe('A gift of £25 pays for an hour of nursing');
	});
});

it('tells a program from a thing by its features', () => {
	expect([productKind('Parcelhawk', '', ['Works with Shopify']), productKind('Trail Mug', '', ['keeps coffee hot'])]).toEqual(['software', 'goods']);
});

it.each([
	['cause', 'Harbour Hospice Winter Appeal', 'Harbour Hospice cares for people at the end of life.'],
	['service', 'Marlow Gutter Care', 'We clear gutters and downpipes.'],
	['service', 'Summit & Co. Legal Translation', ''],
	['dining', 'Old Tannery Kitchen', 'A neighbourhood restaurant in an old leather works.'],
	['place', 'The Copper Ladle Cookery Weekend', ''],
	['service', 'Ironbridge Freight Audit', ''],
	['shop', 'Bramble & Ash Florist', ''],
	['software', 'Quill Payroll', 'Payroll for restaurants and bars.'],
	['course', '小满成人油画课', ''],
	['dining', '半亩烘焙工坊', '半亩是一间社区面包房。'],
	['goods', 'Meridale Carry-On', 'A hard-shell cabin case for people who fly.'],
	['other', 'Veloring City Bike Subscription', 'A city bike for a monthly fee.'],
	['other', 'Yard Lane Parking', ''],
	['place', 'Museum of Small Tools', ''],
	['goods', '燕谷护手霜', ''],
	['software', '潮声', '给小团队用的项目管理软件。'],
])('sells as %s: %s', (kind, name, description) => {
	expect(productKind(name, description)).toBe(kind);
});

// Oracle: an outsider's verdicts on the third reading.
it('tells a payroll run from a run that people join, and keeps the case of units', () => {
	expect(productKind('PayQuill (UK) Ltd', 'Monthly payroll run')).not.toBe('event');
	expect(productKind('Riverside Night Run', 'A night run')).toBe('event');
	expect(titleCase('flow up to 40 m³ per hour')).toBe('Flow Up to 40 m³ per Hour');
});

it('takes the thing that a long selling point names for a headline, where that says no more than the whole', () => {
	const heads = (feature: string): readonly string[] => englishFeatures([feature], 1)[0]?.forms ?? [];
	expect(heads('Spare lids and handles kept in stock')).toContain('Spare lids and handles');
	expect(heads('Free delivery on orders over £50 in town')).toEqual(['Free delivery on orders over £50 in town']);
	expect(heads('Directors stay for questions after each block')).not.toContain('Directors stay');
	expect(heads('Vegan apart from the beeswax balm')).not.toContain('Vegan apart');
});

it('takes a trade workshop for no course', () => {
	expect([productKind('Spoke & Sons', 'Family bike workshop by the canal.'), productKind('Clay Evening', 'A pottery workshop for beginners.')]).toEqual(['other', 'course']);
});

it('never cuts a Chinese feature inside a time, nor leaves a surcharge alone', () => {
	const [hours, pets, label, list, bare] = chineseFeatures(['每天 11:00–22:30', '可带宠物，每晚加收 60 元', '净含量：500 毫升', '新疆、西藏暂不发货', '10:00–22:00，全年无休'], 0);
	expect(hours?.forms.filter((form) => /^\d{2}–/.test(form))).toEqual([]);
	expect(pets?.forms).toEqual(['可带宠物，每晚加收 60 元']);
	expect(list?.forms).toEqual(['新疆、西藏暂不发货']);
	expect(bare?.text).toBe('营业时间10:00–22:00，全年无休');
	expect(label?.forms).toContain('500 毫升');
});
