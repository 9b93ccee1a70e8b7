import http from 'node:http';

/**
 * Posts JSON and waits for the answer however long it takes (`fetch` gives up after five minutes), on
 * a connection of its own.
 *
 * @returns the status of the answer
 */
export async function postJson(url: string, body: unknown): Promise<number> {
	return await new Promise((resolve, reject) => {
		const headers = { 'content-type': 'application/json' };
		const request = http.request(url, { method: 'POST', headers, agent: false }, (response) => {
			response.resume().once('end', () => resolve(response.statusCode ?? 0)).once('error', reject);
		});
		request.once('error', reject).end(JSON.stringify(body));
	});
}
