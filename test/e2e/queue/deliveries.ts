import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a job's workflow sends when it has judged. */
export interface Delivery {
	job: number;
	labels: Array<string | null>;
	probabilities: Array<number | null>;
	model: { name: string; engine: string };
}

/** Where finished jobs arrive, as a CRM or chat would stand behind the workflow. */
export interface DeliveryDesk {
	url: string;
	/** In the order in which they came; a job that ran twice is there twice. */
	received: readonly Delivery[];
	/** Jobs that came at least once. */
	jobs(): Set<number>;
	/** Everything that came of one job. */
	of(job: number): Delivery[];
	close(): Promise<void>;
}

/** Opens the desk on a free port of 127.0.0.1. */
export async function openDeliveryDesk(): Promise<DeliveryDesk> {
	const received: Delivery[] = [];
	const server = http.createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8').on('data', (text: string) => (body += text));
		request.on('end', () => {
			received.push(JSON.parse(body) as Delivery);
			response.setHeader('content-type', 'application/json').end('{}');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/judged`,
		received,
		jobs: () => new Set(received.map(({ job }) => job)),
		of: (job) => received.filter((delivery) => delivery.job === job),
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
