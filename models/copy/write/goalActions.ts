import type { ProductKind } from '../brief/productKind';

/** Calls to action by what the ads are for. They promise nothing: no price, no speed, no gift. */
const english: Readonly<Record<string, readonly string[]>> = {
	awareness: ['Remember the name', 'Now you know it exists', 'See what it’s about'],
	traffic: ['Have a look around', 'Read how it works', 'See the details'],
	leads: ['Ask us for a quote', 'Tell us what you need', 'Leave us a message'],
	sales: ['Order yours', 'Pick yours', 'Put one in your basket'],
	retention: ['Good to see you again', 'Time for another round', 'Welcome back'],
};

const chinese: Readonly<Record<string, readonly string[]>> = {
	awareness: ['先认个脸熟', '记住这个名字', '看看它是做什么的'],
	traffic: ['进来逛一逛', '看看它怎么用', '去看看细节'],
	leads: ['留个言，问问看', '说说你的需求', '先问一句也好'],
	sales: ['挑一件下单', '选好就下单', '放进购物车'],
	retention: ['又见面了', '欢迎回来看看', '再来一回'],
};

/** Lines for a goal, best first; none for a goal that is not known. */
export function goalActions(goal: string, language: 'en' | 'zh', kind: ProductKind): readonly string[] {
	// What nobody puts in a basket is not ordered either.
	if (goal === 'sales' && kind !== 'goods' && kind !== 'food') return [];
	if (goal === 'leads' && kind !== 'service' && kind !== 'finance') return [];
	return (language === 'en' ? english : chinese)[goal] ?? [];
}
