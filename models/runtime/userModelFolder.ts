import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';

import { marketingFolder } from './folders';
import { ModelError } from './modelError';

/**
 * The folder of a model that a user has put under `<marketing-ai>/models/`.
 * @param name its name there, such as `my-model` or `owner/my-model`
 * @throws ModelError `model-path` when the name leads outside, also through a link, or leads nowhere
 */
export function userModelFolder(name: string, environment: NodeJS.ProcessEnv): string {
	const root = join(marketingFolder(environment), 'models');
	const parts = name.split(/[\\/]/);
	if (isAbsolute(name) || /^[a-z]:/i.test(name)) throw new ModelError('model-path', { name, reason: 'absolute', folder: root });
	if (parts.some((part) => part === '..' || part === '.' || part === '' || part.includes('\0'))) {
		throw new ModelError('model-path', { name, reason: 'parent', folder: root });
	}
	const wanted = join(root, ...parts);
	if (!existsSync(wanted)) throw new ModelError('model-path', { name, reason: 'missing', folder: root });
	const real = realpathSync(wanted);
	if (!real.startsWith(realpathSync(root) + sep)) throw new ModelError('model-path', { name, reason: 'link', folder: root });
	return real;
}
