/** How late n8n's event loop was since the last question, in milliseconds; NaN where n8n does not say. */
export interface EventLoopLag {
	p99: number;
	longest: number;
}

/** Reads n8n's own metrics (it must run with N8N_METRICS=true). Asking begins a new measurement. */
export async function eventLoopLag(url: string): Promise<EventLoopLag> {
	const text = await fetch(`${url}/metrics`).then(async (response) => await response.text());
	const value = (name: string): number => {
		const match = new RegExp(`^\\w*nodejs_eventloop_lag_${name}_seconds ([\\d.e+-]+)`, 'm').exec(text);
		return match === null ? Number.NaN : Number(match[1]) * 1000;
	};
	return { p99: value('p99'), longest: value('max') };
}
