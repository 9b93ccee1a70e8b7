import { allChannels, channelOf, withOverrides } from '../../../models/copy/channelTable';

// Oracle: the list of ids in CONTRACT §4, and the limits as the platforms' own pages give them.
const ids =
	'googleRsa googlePmax googleDisplay googleDemandGen googleApp microsoftRsa metaFeed metaReels instagramCaption linkedinSingleImage x tiktokInFeed pinterest youtubeVideo email sms push whatsappTemplate wechatMoments xiaohongshu douyin baiduSearch';

describe('the channel table', () => {
	it('has the channels of the contract, in its order', () => {
		expect(allChannels().map(({ id }) => id)).toEqual(ids.split(' '));
	});

	it('has limits that can be kept, with source, date and confidence', () => {
		for (const { id, fields } of allChannels()) {
			expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
			for (const rule of fields) {
				expect({ id, ok: rule.min >= 1 && rule.max >= rule.min && rule.countMax >= rule.countMin }).toEqual({ id, ok: true });
				expect(rule.source).toMatch(/\S/);
				expect(rule.asOf).toMatch(/^\d{4}-\d{2}$/);
				expect(rule.confidence).toMatch(/^(official|secondary|common|unconfirmed)$/);
				if (rule.recommended !== null) expect(rule.recommended).toBeLessThanOrEqual(rule.max);
			}
		}
	});

	it.each([
		['googleRsa', 'headline', 30, 15],
		['googleRsa', 'description', 90, 4],
		['googlePmax', 'businessName', 25, 1],
		['x', 'post', 280, 1],
		['wechatMoments', 'outerCopy', 40, 1],
		['baiduSearch', 'title', 50, 1],
		['whatsappTemplate', 'body', 1024, 1],
	])('%s %s holds at most %i, %i of them', (id, field, max, count) => {
		expect(channelOf(id)?.fields.find((rule) => rule.field === field)).toMatchObject({ max, countMax: count });
	});

	it('takes a user’s row, and leaves one that nobody could keep', () => {
		const channel = channelOf('googleRsa') as NonNullable<ReturnType<typeof channelOf>>;
		const changed = withOverrides(channel, [{ channel: 'googleRsa', field: 'headline', max: 25 }]);
		expect(changed.fields[0]).toMatchObject({ max: 25, recommended: 25 });
		expect(withOverrides(channel, [{ channel: 'googleRsa', field: 'headline', max: 0 }]).fields[0]?.max).toBe(30);
		expect(channel.fields[0]?.max).toBe(30);
	});
});
