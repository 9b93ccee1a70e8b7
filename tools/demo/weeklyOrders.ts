import { itemsOf, quoted } from './forecastSummaries';
import type { Scenario } from './scenario';

export const weeklyOrders: Scenario = {
	file: 'weekly-orders-forecast.json',
	purpose: '164 weeks of orders. What will the next quarter bring, how sure is that, and how good would earlier forecasts have been?',
	show: (run) => {
		const [mail] = itemsOf(run, 'E-mail to the team');
		const picture = run.outputs['E-mail to the team']?.[0]?.[0]?.binary?.chart;
		return [...quoted(mail?.subject), '  |', ...quoted(mail?.message), '', `  Attached: ${picture?.fileName ?? 'nothing'} (a chart of history, forecast and bounds)`];
	},
};
