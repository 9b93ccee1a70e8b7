import { RestError } from './rest';
import type { Rest } from './rest';

/** Who owns an n8n of ours. */
export interface Login {
	email: string;
	password: string;
}

/** For servers that live as long as a test. */
export const TEST_LOGIN: Login = { email: 'owner@example.com', password: 'Throw-away-1' };

/** Makes the owner of a fresh n8n, or signs in where there is one, and stays signed in. */
export async function signIn(rest: Rest, { email, password }: Login = TEST_LOGIN): Promise<void> {
	const { userManagement } = await rest.get<Settings>('/settings');
	if (userManagement.showSetupOnFirstLoad) {
		await rest.post('/owner/setup', { email, password, firstName: 'Marketing', lastName: 'AI' });
	} else {
		await rest.post('/login', { emailOrLdapLoginId: email, password });
	}
}

/** Signs in unless the login is no longer valid, because its owner has changed it in the editor. */
export async function trySignIn(rest: Rest, login: Login): Promise<boolean> {
	try {
		await signIn(rest, login);
		return true;
	} catch (error) {
		if (error instanceof RestError && error.status === 401) return false;
		throw error;
	}
}

interface Settings {
	userManagement: { showSetupOnFirstLoad: boolean };
}
