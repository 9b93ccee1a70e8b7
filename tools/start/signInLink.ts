import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Rest } from '../realN8n/rest';
import type { Login } from '../realN8n/owner';

export interface SignInLink {
	/** Opens the editor, signed in. Valid while this process lives. */
	url: string;
	close(): void;
}

/**
 * A link that signs the browser in and goes on to a page of the editor. Cookies know no ports, so a
 * server of ours on the same address may set n8n's. Whoever does not know the key gets nothing.
 *
 * @param page path in the editor
 */
export async function signInLink(editor: string, page: string, login: Login): Promise<SignInLink> {
	const key = randomBytes(9).toString('base64url');
	const server = createServer((request, response) => {
		if (request.method !== 'GET' || request.url !== `/${key}`) {
			response.writeHead(404).end();
			return;
		}
		sessionCookie(editor, login).then(
			(cookie) => response.writeHead(302, { location: editor + page, 'set-cookie': cookie, 'cache-control': 'no-store' }).end(),
			() => response.writeHead(302, { location: `${editor}/signin` }).end(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	server.unref();
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/${key}`, close: () => server.close() };
}

/** A session that is tied to no browser yet: the one that follows the link will use it. */
async function sessionCookie(editor: string, { email, password }: Login): Promise<string> {
	const rest = new Rest(editor, null);
	await rest.post('/login', { emailOrLdapLoginId: email, password });
	return `${rest.session}; Path=/; HttpOnly; SameSite=Lax`;
}
