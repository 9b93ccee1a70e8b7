/** n8n answered a request with an error. */
export class RestError extends Error {
	override readonly name = 'RestError';

	constructor(
		message: string,
		readonly status: number,
	) {
		super(message);
	}
}

/** n8n ties a session to the browser that began it. */
const BROWSER_ID = 'marketing-ai-tools';

/** Signed-in access to the editor's own REST API (`/rest/…`), as n8n 2 speaks it. */
export class Rest {
	private cookie = '';

	/** @param browserId null begins a session that any browser may go on with */
	constructor(
		readonly url: string,
		private readonly browserId: string | null = BROWSER_ID,
	) {}

	/** The cookie of the session, as a browser would send it. */
	get session(): string {
		return this.cookie;
	}

	async get<Answer>(path: string): Promise<Answer> {
		return await this.request('GET', path);
	}

	async post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
		return await this.request('POST', path, body);
	}

	async patch<Answer>(path: string, body: unknown): Promise<Answer> {
		return await this.request('PATCH', path, body);
	}

	async delete<Answer>(path: string): Promise<Answer> {
		return await this.request('DELETE', path);
	}

	/**
	 * @param body sent as JSON
	 * @returns what stands under `data` in n8n's answer, where there is such a thing
	 * @throws RestError with n8n's own message
	 */
	async request<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
		const response = await fetch(`${this.url}/rest${path}`, {
			method,
			headers: {
				'content-type': 'application/json',
				cookie: this.cookie,
				...(this.browserId === null ? {} : { 'browser-id': this.browserId }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
		if (cookies.length > 0) this.cookie = cookies.join('; ');
		const text = await response.text();
		const answer = parse(text);
		if (!response.ok) throw new RestError(`${method} /rest${path}: ${messageOf(answer, text)}`, response.status);
		return (hasData(answer) ? answer.data : answer) as Answer;
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

function hasData(answer: unknown): answer is { data: unknown } {
	return typeof answer === 'object' && answer !== null && 'data' in answer;
}

function messageOf(answer: unknown, text: string): string {
	const message = (answer as { message?: unknown } | null)?.message;
	return typeof message === 'string' ? message : text.slice(0, 300);
}
