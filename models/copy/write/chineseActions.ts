import type { ProductKind } from '../brief/productKind';

/** 不作承诺的行动号召：标题、整句、按钮。 */
interface Actions {
	readonly lines: readonly string[];
	readonly sentences: readonly string[];
	readonly buttons: readonly string[];
}

/** 卖什么都合适的说法。 */
const neutralLines = ['了解详情', '查看完整介绍', '想知道更多？点开看', '有疑问，欢迎咨询', '先了解，再决定', '更多信息，请看详情', '感兴趣就来问问', '详细介绍，点开就有', '有问题，问我们就好', '细节都在介绍里'];
const neutralSentences = ['了解详情。', '有疑问，欢迎咨询。'];

const withNeutral = (own: Partial<Actions>): Actions => ({
	lines: [...(own.lines ?? []), ...neutralLines],
	sentences: [...(own.sentences ?? []), ...neutralSentences],
	buttons: [...(own.buttons ?? []), '了解详情', '查看介绍', '了解更多'],
});

/** 按所售之物分类；资料没有提到预约、门店、下单的，不替它说。 */
export const chineseActions: Record<ProductKind, Actions> = {
	other: withNeutral({}),
	goods: withNeutral({ sentences: ['喜欢就带一件回家。', '看中了，就是它。'], buttons: ['查看详情'] }),
	software: withNeutral({ lines: ['看看怎么用', '上手试一试'], sentences: ['看看怎么用。', '上手试一试。'], buttons: ['看看怎么用'] }),
	service: withNeutral({ lines: ['先聊聊你的需求', '说说你的想法'], sentences: ['先跟我们聊聊你的需求。', '说说你的想法。', '把情况告诉我们，再一起商量。'], buttons: ['问一问', '了解服务'] }),
	course: withNeutral({ lines: ['看看会学到什么'], sentences: ['看看会学到什么。', '先看大纲，再决定报不报名。'], buttons: ['查看课程', '了解课程'] }),
	food: withNeutral({ lines: ['尝一口就知道', '先来一份尝尝'], sentences: ['尝一口就知道。', '先来一份尝尝看。', '想吃的时候来一份。'], buttons: ['去尝尝'] }),
	place: withNeutral({ lines: ['约上朋友一起来', '找个时间来看看'], sentences: ['约上朋友一起来。', '找个时间来看看。', '周末来走一走。'], buttons: ['查看详情'] }),
	event: withNeutral({ lines: ['转给想来的人', '约个朋友一起来', '我们现场见'], sentences: ['转给想来的人。', '约个朋友一起来。', '我们现场见。', '把时间空出来。'], buttons: ['了解详情'] }),
	shop: withNeutral({ lines: ['来店里逛一逛', '路过，进来看看'], sentences: ['来店里逛一逛。', '路过的时候，进来看看。'], buttons: ['找到我们'] }),
	dining: withNeutral({ lines: ['路过，进来坐坐', '约上朋友来一趟', '到店尝一口'], sentences: ['路过的时候，进来坐坐。', '约上朋友来一趟。', '到店尝一口就知道。'], buttons: ['到店看看'] }),
	cause: withNeutral({ lines: ['一起出一份力', '看看我们在做什么', '转给想帮忙的人'], sentences: ['一起出一份力。', '看看我们在做什么。', '转给想帮忙的人。', '多一个人知道，也是帮忙。'], buttons: ['了解项目', '一起帮忙'] }),
	finance: withNeutral({ lines: ['先看清楚条款', '不懂就问', '对比之后再决定'], sentences: ['先把条款看清楚。', '不懂的地方，先问我们。', '对比之后，再做决定。'], buttons: ['查看条款', '咨询'] }),
};

/** 资料自己写了行动号召时，服务和金融类只配中性的说法。 */
export const besideOwnChinese = (kind: ProductKind, texts: readonly string[]): readonly string[] => (kind === 'service' || kind === 'finance' ? texts.filter((text) => [...neutralLines, ...neutralSentences].includes(text)) : texts);
