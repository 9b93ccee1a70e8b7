import { homedir } from 'node:os';
import { join } from 'node:path';

import { marketingFolder } from '../../../models/runtime/folders';

it('is where the environment says, else in the folder of n8n', () => {
	expect(marketingFolder({ N8N_MARKETING_AI_DIR: '/data/ai', N8N_USER_FOLDER: '/data' })).toBe('/data/ai');
	expect(marketingFolder({ N8N_USER_FOLDER: '/data' })).toBe(join('/data', '.n8n', 'marketing-ai'));
	expect(marketingFolder({})).toBe(join(homedir(), '.n8n', 'marketing-ai'));
});

it('takes an empty setting for none: `NAME=` in a compose file must not mean the current folder', () => {
	expect(marketingFolder({ N8N_MARKETING_AI_DIR: '', N8N_USER_FOLDER: '' })).toBe(join(homedir(), '.n8n', 'marketing-ai'));
});
