import { RestError } from './rest';
import type { Rest } from './rest';

/** A login for an n8n on this machine that only this machine reaches. Not a secret: it is printed. */
export const OWNER = {
	email: 'you@example.com',
	firstName: 'Marketing',
	lastName: 'AI',
	password: 'Marketing1',
} as const;

/** Makes the owner of a fresh n8n, or signs in where there is one, and stays signed in. */
export async function signIn(rest: Rest): Promise<void> {
	const { showSetupOnFirstLoad } = await setupState(rest);
	if (showSetupOnFirstLoad) {
		await rest.post('/owner/setup', OWNER);
		return;
	}
	await rest.post('/login', { emailOrLdapLoginId: OWNER.email, password: OWNER.password });
}

/** Whether somebody has changed the login that we print. */
export async function isOwnLogin(rest: Rest): Promise<boolean> {
	try {
		await signIn(rest);
		return true;
	} catch (error) {
		if (error instanceof RestError && error.status === 401) return false;
		throw error;
	}
}

async function setupState(rest: Rest): Promise<{ showSetupOnFirstLoad: boolean }> {
	const settings = await rest.get<{ userManagement: { showSetupOnFirstLoad: boolean } }>('/settings');
	return settings.userManagement;
}
