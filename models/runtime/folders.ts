import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for downloaded models and trained artefacts; never inside the package, which every update deletes. */
export function marketingFolder(environment: NodeJS.ProcessEnv): string {
	// `||`: an empty setting (`NAME=` in a compose file) is none, and never the current folder.
	return environment.N8N_MARKETING_AI_DIR || join(environment.N8N_USER_FOLDER || homedir(), '.n8n', 'marketing-ai');
}
