/** Settings of the user's own n8n, which ours must not inherit: it would open her database. */
const NOT_OURS = /^(N8N_|DB_|EXECUTIONS_|QUEUE_|WEBHOOK_|CREDENTIALS_|GENERIC_|NODES_|npm_)/i;
/** Our own switches go through. */
const OURS = /^N8N_MARKETING_AI_/;

/** Quiet and offline: nothing is asked, shown or sent that belongs to n8n's business and not to a first look. */
const QUIET: Readonly<Record<string, string>> = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_HIDE_USAGE_PAGE: 'true',
	N8N_REINSTALL_MISSING_PACKAGES: 'false',
	// The default, said aloud: n8n announces that it will change.
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
	N8N_ENFORCE_SETTINGS_FILE_PERMISSIONS: 'true',
};

export interface EnvironmentOptions {
	/** What n8n calls its user folder: its data go into `.n8n` inside. */
	folder: string;
	port: number;
	brokerPort: number;
}

/** The environment of an n8n that listens on 127.0.0.1 only and knows nothing of the user's own one. */
export function n8nEnvironment(
	{ folder, port, brokerPort }: EnvironmentOptions,
	given: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
	const kept = Object.entries(given).filter(([name]) => OURS.test(name) || !NOT_OURS.test(name));
	return {
		...Object.fromEntries(kept),
		...QUIET,
		N8N_USER_FOLDER: folder,
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_HOST: '127.0.0.1',
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		// Plain http on this machine: with a secure cookie Safari would not sign in.
		N8N_SECURE_COOKIE: 'false',
		// n8n's own default is New York.
		GENERIC_TIMEZONE: Intl.DateTimeFormat().resolvedOptions().timeZone,
	};
}
