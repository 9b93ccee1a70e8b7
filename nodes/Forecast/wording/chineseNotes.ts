import type { WarningCode, WarningDetails } from '../../shared/messages';
import { spanWords } from './language';

/** Kernels hand over frequencies as plain texts. */
const span = (count: number, frequency: string): string => spanWords(count, frequency as Parameters<typeof spanWords>[1], 'zh');

const UNITS: Readonly<Record<string, string>> = { hour: '小时', day: '天', businessDay: '个工作日', week: '周', month: '个月', quarter: '个季度', year: '年' };
const unit = (frequency: string): string => UNITS[frequency] ?? '个周期';

const COMBINED: Readonly<Record<string, string>> = { sum: '相加', mean: '取平均', last: '取最后一行' };

/** What the summary in Chinese says of repairs and doubts, by code. The entries of `warnings` keep the catalogue's words. */
export const chineseNotes: { readonly [Code in WarningCode]?: (details: WarningDetails<Code>) => string } = {
	'forecast-dates-sorted': (d) => `有 ${d.rows} 行日期顺序错乱，已按日期排序`,
	'forecast-rows-combined': (d) => `${d.rows} 行落在相同的 ${span(d.periods, d.frequency)}内，已${COMBINED[d.by] ?? '合并'}（选项“Combine Rows By”）`,
	'forecast-gaps-filled': (d) => `${d.periods} 个周期中有 ${d.count} 个没有数据（最早为 ${d.first}），已用${d.how === 'zero' ? '零' : '相邻值和季节规律'}填补（选项“Fill Gaps With”）`,
	'forecast-partial-last': (d) => `最后一${unit(d.frequency)}（${d.date}）尚未结束或不完整，未参与计算（选项“Last Period”）`,
	'forecast-partial-first': (d) => `最早一${unit(d.frequency)}（${d.date}）只有部分数据，未参与计算`,
	'forecast-future-rows': (d) => `${d.rows} 行的日期在未来（自 ${d.date} 起）却带有数值，已略去`,
	'forecast-outliers-replaced': (d) => `${d.count} 个数值是其余数值的 100 倍以上（最大为 ${d.date} 的 ${d.value}），已按相邻值替换`,
	'forecast-clock-change': (d) => `时钟调整 ${d.repeated + d.skipped} 次：重复的一小时只计一次，缺少的一小时已填补`,
	'forecast-history-split': (d) => `${d.before} 与 ${d.after} 之间相隔数年，之前的 ${d.rows} 行已略去`,
	'forecast-mostly-missing': (d) => `${d.percent}% 的周期没有数据，预测只是粗略估计；可在“Frequency”中选择更长的周期`,
	'forecast-negative-values': (d) => `有 ${d.count} 个数值小于零，预测也可能小于零`,
	'forecast-group-ended': (d) => `截至 ${d.until} 的最后 ${d.periods} 个周期没有数据，已按零计算`,
	'forecast-short-history': (d) => `只有 ${d.values} 个数值可供学习，至少 ${d.wanted} 个才能看出季节或趋势：预测沿用最后的数值`,
	'forecast-constant': (d) => `所有数值都是 ${d.value}，预测也是 ${d.value}，无法判断把握有多大`,
	'forecast-interval-quality': (d) => `区间只依据 ${d.origins} 次历史预测，仅供参考`,
	'forecast-out-of-time': () => '选项“Time Budget”的时间已用完，只使用了快速方法',
	'forecast-intermittent': (d) => `${Math.round(d.zeroShare * 100)}% 的数值为零：预测的是每个周期的平均需求，而不是一张订单的大小`,
	'forecast-history-cut': (d) => `${d.values} 个数值中只用了最新的 ${d.used} 个，更早的对结果没有可测的影响`,
	'forecast-no-better-than-naive': () => '用历史检验时，预测并不比重复上一季（按周和按年时为上一个值）更准：请看区间，不要只看曲线',
	'forecast-member-failed': (d) => `${d.failed + d.left} 种方法中有 ${d.failed} 种无法用于这段历史，已略去`,
	'forecast-too-few-values': (d) => `该组只有 ${d.values} 个数值，至少需要 ${d.wanted} 个`,
	'forecast-group-stopped': (d) => `该组无法计算（${d.reason}），其他组不受影响`,
	'forecast-mixed-zones': (d) => `日期使用了 ${d.zones} 个不同时区，均按工作流的时区 ${d.zone} 读取`,
	'forecast-day-order': (d) =>
		d.order === 'mixed' ? '日期写法不一，有的日在前，有的月在前；两可时按月在前处理，请设置选项“Date Order”' : '无法判断 03/04/2026 这样的日期是日在前还是月在前，已按月在前处理；如有误请设置选项“Date Order”',
	'forecast-history-old': (d) => `最新的数值是 ${d.last} 的，此后已过去 ${span(d.over, d.frequency)}；预测从数据之后开始，而不是从今天开始。请补充新的数据`,
	'forecast-horizon-long': (d) => `预测 ${d.horizon} 个周期，比历史的 ${d.values} 个数值还长，末段几乎只是猜测`,
	'forecast-holidays-end': (d) => `节假日只到 ${d.year} 年，之后的预测没有节假日`,
	'forecast-target-past': (d) => `目标所指的周期（${d.period}）已经结束，缺少更新的数据`,
	'backtest-too-short': (d) => `${d.values} 个数值不足以检验，这个预测长度需要 ${d.wanted} 个`,
	'backtest-shorter-horizon': (d) => `${d.values} 个数值中每次检验前需要两个季节，因此只检验了 ${d.horizon} 步，而不是 ${d.asked} 步`,
	'trend-not-positive': (d) => `有 ${d.count} 个数值不大于零，${d.kind === 'power' ? '幂函数' : '指数'}趋势线无法通过，请选择另一种“Kind”`,
	'trend-newest': (d) => `稳健趋势线只依据最新的 ${d.used} 个数值`,
};
