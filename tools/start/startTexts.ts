import type { Login } from '../realN8n/owner';
import type { N8nRelease } from '../realN8n/releases';

export interface Cost extends Pick<N8nRelease, 'version' | 'gigabytes'> {
	fetchesNode: boolean;
	/** Where to, as the person sees it. */
	folder: string;
}

/** What a first start costs, before it is spent. */
export function costLine({ version, gigabytes, fetchesNode, folder }: Cost): string {
	const what = fetchesNode ? `n8n ${version} and a Node for it` : `n8n ${version}`;
	return `First start: fetches ${what} from npm into ${folder}: ${gigabytes} GB of disk, some 5 to 10 minutes, once.`;
}

export interface Welcome {
	/** Opens the editor signed in. */
	link: string;
	/** The editor itself. */
	url: string;
	login: Login;
	/** False when its owner has changed the login: then there is none to show. */
	loginValid: boolean;
	opened: boolean;
	/** The first workflow, and the node in it that shows what comes out. */
	example: string;
	look: string;
	logFile: string;
}

/** What stands on the screen while n8n runs. */
export function welcomeText({ link, url, login, loginValid, opened, example, look, logFile }: Welcome): string {
	const door = loginValid
		? [
				`  Open    ${link}${opened ? '   (your browser is opening it)' : ''}`,
				'          signs you in and opens the first example',
				'',
				`  or      ${url}`,
				`          ${login.email}  ·  ${login.password}`,
			]
		: [`  Open    ${url}`, '          and sign in with the login that you have chosen'];
	return [
		'',
		...door,
		'',
		`  Then    press "Execute workflow" in "${example}" and double-click "${look}".`,
		'',
		'Only this machine reaches it, and nothing is sent anywhere. Ctrl-C stops it; npm start goes on where you left,',
		`npm start -- --fresh begins anew. n8n's log: ${logFile}`,
	].join('\n');
}
