import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { userModelFolder } from '../../../models/runtime/userModelFolder';

let base: string;
let models: string;
let environment: NodeJS.ProcessEnv;

beforeAll(() => {
	base = realpathSync(mkdtempSync(join(tmpdir(), 'marketing-ai-test-')));
	models = join(base, 'marketing-ai', 'models');
	mkdirSync(join(models, 'mine'), { recursive: true });
	mkdirSync(join(models, 'owner', 'theirs'), { recursive: true });
	mkdirSync(join(base, 'outside', 'secret'), { recursive: true });
	mkdirSync(join(base, 'marketing-ai', 'models-of-others'), { recursive: true });
	symlinkSync(join(base, 'outside', 'secret'), join(models, 'out'));
	symlinkSync(join(base, 'outside'), join(models, 'parent-out'));
	symlinkSync(join(base, 'marketing-ai', 'models-of-others'), join(models, 'sibling'));
	symlinkSync(models, join(models, 'root'));
	symlinkSync(join(models, 'mine'), join(models, 'alias'));
	symlinkSync(join(base, 'nowhere'), join(models, 'dangling'));
	environment = { N8N_MARKETING_AI_DIR: join(base, 'marketing-ai') };
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

it.each([
	['mine', 'mine'],
	['owner/theirs', join('owner', 'theirs')],
	['owner\\theirs', join('owner', 'theirs')],
	['alias', 'mine'],
])('finds %s', (name, folder) => {
	expect(userModelFolder(name, environment)).toBe(join(models, folder));
});

it.each([
	['..', 'parent'],
	['../outside/secret', 'parent'],
	['mine/../../outside', 'parent'],
	['mine\\..\\..\\outside', 'parent'],
	['.', 'parent'],
	['', 'parent'],
	['mine/', 'parent'],
	['mine//', 'parent'],
	['mine\0', 'parent'],
	['\0', 'parent'],
	['/etc', 'absolute'],
	['C:\\models', 'absolute'],
	['c:models', 'absolute'],
	['out', 'link'],
	['parent-out/secret', 'link'],
	['sibling', 'link'],
	['root', 'link'],
	['dangling', 'missing'],
	['no-such-model', 'missing'],
	['MINE', process.platform === 'linux' ? 'missing' : ''],
])('refuses %j as %s', (name, reason) => {
	if (reason === '') return; // this file system does not tell them apart
	expect(() => userModelFolder(name, environment)).toThrow(
		expect.objectContaining({ code: 'model-path', details: { name, reason, folder: models } }),
	);
});

it('works where the models folder itself is a link, as on a mounted volume', () => {
	const linked = join(base, 'linked');
	mkdirSync(linked);
	symlinkSync(models, join(linked, 'models'));
	expect(userModelFolder('mine', { N8N_MARKETING_AI_DIR: linked })).toBe(join(models, 'mine'));
});

it('finds nothing where there is no models folder', () => {
	expect(() => userModelFolder('mine', { N8N_MARKETING_AI_DIR: join(base, 'empty') })).toThrow(
		expect.objectContaining({ details: expect.objectContaining({ reason: 'missing' }) as object }),
	);
});
