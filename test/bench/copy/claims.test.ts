import fc from 'fast-check';

import type { Brief } from '../../../bench/copy/brief';
import { chineseClaims } from '../../../bench/copy/chineseClaims';
import { englishClaims } from '../../../bench/copy/englishClaims';
import { firstSet } from '../../../bench/copy/briefSet';
import { readBriefs } from '../../../bench/copy/readData';
import { checkAsset } from '../../../bench/copy/secondChecker';
import { bare } from '../../../bench/copy/spelling';

const codes = (text: string, brief: Brief | null = null): string[] => [...chineseClaims(text, brief), ...englishClaims(text, brief)].map(({ code }) => code);

// Oracle: Advertising Law of China, Article 9 (3), and the market regulator's guideline on absolute terms (2023).
describe('absolute terms', () => {
	it.each(['国家级', '最高级', '最佳', '顶级', '极品', '第一品牌', '史无前例', '万能'])('%s is banned, whatever the brief says', (term) => {
		expect(codes(`${term}茶具`)).not.toEqual([]);
	});

	it.each(['销量第一', '唯一供货', '首个零碳工厂', '年度销量冠军', '最低价'])('%s needs proof, which the brief may hold', (term) => {
		expect(codes(`${term}的茶具`)).not.toEqual([]);
		expect(codes(`${term}的茶具`, { product: '茶具', features: [`${term}（行业协会2025年数据）`] })).toEqual([]);
	});

	it.each(['第一时间发货', '最后一天', '最新款上市时间', '最近的门店', '第一步', '国家级自然保护区', '最佳赏味期', '顾客第一'])('%s is allowed', (text) => {
		expect(codes(text)).toEqual([]);
	});

	it('lets a name be a name, and nothing beside it', () => {
		const brief = { product: '第一缕阳光咖啡' };
		expect(codes('第一缕阳光咖啡开门了', brief)).toEqual([]);
		expect(codes('第一缕阳光咖啡，全城第一', brief)).not.toEqual([]);
	});

	it('does not stop looking at what is proven', () => {
		expect(codes('销量第一，最便宜', { features: ['销量第一'] })).toEqual(['absolute']);
	});

	it('reads a disguised term as the term', () => {
		fc.assert(fc.property(fc.constantFrom('国家级', '最高级', '史无前例'), fc.constantFrom(' ', '*', '~', '·', '\u200B', '🔥', '-'), (term, sign) => {
			expect(codes(`${[...term].join(sign)}茶具`)).not.toEqual([]);
		}));
		expect(bare('Ｂ\u200Be-s t')).toBe('best');
	});
});

describe('the second checker', () => {
	it('answers for any text', () => {
		const briefs = readBriefs(firstSet).map(({ brief }) => brief);
		const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom('free ', '最', '第一', '20%', '€', '12月', '(', 'the best ', '-', '八折'), { maxLength: 12 }).map((parts) => parts.join('')));
		fc.assert(fc.property(text, fc.constantFrom(...briefs), (given, brief) => {
			const asset = { channel: 'googleRsa', field: 'headline', text: given };
			expect(checkAsset(asset, brief, brief.language)).toEqual(checkAsset(asset, brief, brief.language));
		}));
	});
});
