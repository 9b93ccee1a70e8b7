import { itemsOf, quoted } from './forecastSummaries';
import type { Scenario } from './scenario';

export const adSpendAlert: Scenario = {
	file: 'ad-spend-alert.json',
	purpose: 'Twelve weeks of daily cost of two campaigns. One ran wild for a day, one stopped for two: each odd day becomes a message.',
	show: (run) => itemsOf(run, 'Message to the ads channel').flatMap(({ message }) => quoted(message)),
};
