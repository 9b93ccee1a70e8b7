/** Posts JSON to a production webhook and reads the JSON that it answers. */
export async function webhookCall<Answer>(url: string, path: string, body: unknown): Promise<Answer> {
	const response = await fetch(`${url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	const text = await response.text();
	if (!response.ok) throw new Error(`The webhook "${path}" answered ${response.status}: ${text.slice(0, 500)}`);
	return JSON.parse(text) as Answer;
}
