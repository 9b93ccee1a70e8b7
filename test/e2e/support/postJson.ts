import http from 'node:http';

/** Shops give up sooner; a busy test machine may need this long. */
const PATIENCE_MILLISECONDS = 240_000;
/** Stands for a status where no answer came. */
export const NO_ANSWER = 0;

/**
 * Posts JSON on a connection of its own and waits four minutes for the answer.
 *
 * @returns the status of the answer, or `NO_ANSWER`
 */
export async function postJson(url: string, body: unknown): Promise<number> {
	return await new Promise((resolve) => {
		const settings = { method: 'POST', headers: { 'content-type': 'application/json' }, agent: false, timeout: PATIENCE_MILLISECONDS };
		const request = http.request(url, settings, (response) => {
			response.resume().once('end', () => resolve(response.statusCode ?? NO_ANSWER));
		});
		request.once('timeout', () => request.destroy()).once('close', () => resolve(NO_ANSWER));
		request.once('error', () => resolve(NO_ANSWER)).end(JSON.stringify(body));
	});
}
