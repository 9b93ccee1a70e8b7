import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { errorWording } from '../../nodes/shared/messages';
import { errorSamples } from '../nodes/shared/sampleDetails';
import { repository } from './runChild';

const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');
const operations = read('docs/operations.md');

/** Every environment variable of ours that is named in what ships. */
function namesInCode(): string[] {
	const files = ['nodes', 'models', 'credentials'].flatMap((room) => filesUnder(room)).filter((file) => file.endsWith('.ts'));
	const names = files.flatMap((file) => read(file).match(/N8N_MARKETING_AI_[A-Z_]+/g) ?? []);
	return [...new Set(names)].sort();
}

function filesUnder(folder: string): string[] {
	try {
		const entries = readdirSync(path.join(repository, folder), { recursive: true, withFileTypes: true });
		return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(repository, path.join(entry.parentPath, entry.name)));
	} catch {
		return []; // a room that nobody has moved into yet
	}
}

describe('docs/operations.md', () => {
	test('has every environment variable of the code in its table, and no other', () => {
		const inTable = [...operations.matchAll(/^\| `(N8N_MARKETING_AI_[A-Z_]+)` \|/gm)].map((match) => match[1]);
		expect(inTable.sort()).toEqual(namesInCode());
	});

	test('quotes messages as the catalogue words them', () => {
		const table = operations.slice(operations.indexOf('## Messages'));
		const quoted = [...table.matchAll(/^\| "(.+?)" \|/gm)].map((match) => match[1] ?? '');
		const messages = Object.entries(errorSamples).flatMap(([code, samples]) =>
			samples.map((details) => errorWording(code, details as never)?.message ?? ''),
		);
		expect(quoted.length).toBeGreaterThan(3);
		for (const words of quoted) {
			const pattern = words.split('…').map((part) => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
			const expression = new RegExp(pattern.join('.*'));
			expect({ words, found: messages.some((message) => expression.test(message)) }).toEqual({ words, found: true });
		}
	});

	test('is linked from the README, and links to what is there', () => {
		expect(read('README.md')).toContain('(docs/operations.md');
		const links = [...operations.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '');
		for (const link of links) expect(read(path.join('docs', link))).not.toBe('');
	});
});

interface Service {
	image: string;
	environment?: Record<string, string>;
	volumes?: string[];
	depends_on?: Record<string, unknown>;
	command?: string | string[];
}

describe('docs/docker-compose.queue.yml', () => {
	const { services, volumes } = parse(read('docs/docker-compose.queue.yml'), { merge: true }) as {
		services: Record<string, Service>;
		volumes: Record<string, unknown>;
	};
	const n8nProcesses = ['main', 'worker-1', 'worker-2'].map((name) => [name, services[name] as Service] as const);
	const mountsOf = (service: Service) => (service.volumes ?? []).map((volume) => volume.split(':') as [string, string]);

	test('has a main process and two workers that share one database, one queue and one key', () => {
		const [main, ...workers] = n8nProcesses.map(([, service]) => service.environment ?? {});
		const shared = ['EXECUTIONS_MODE', 'N8N_ENCRYPTION_KEY', 'DB_POSTGRESDB_HOST', 'QUEUE_BULL_REDIS_HOST', 'N8N_MARKETING_AI_DIR'];
		for (const worker of workers) for (const name of shared) expect(worker[name]).toBe(main?.[name]);
		expect(main?.EXECUTIONS_MODE).toBe('queue');
		expect(services[main?.DB_POSTGRESDB_HOST ?? '']?.image).toMatch(/^postgres:/);
		expect(services[main?.QUEUE_BULL_REDIS_HOST ?? '']?.image).toMatch(/^redis:/);
		for (const [name, service] of n8nProcesses.slice(1)) expect([name, service.command]).toEqual([name, expect.stringMatching(/^worker /)]);
	});

	test('gives every process the shared model folder, and a home of its own', () => {
		const homes = n8nProcesses.map(([, service]) => {
			const mounts = mountsOf(service);
			expect(mounts).toContainEqual(['marketing-ai', service.environment?.N8N_MARKETING_AI_DIR]);
			return mounts.find(([, target]) => target === '/home/node/.n8n')?.[0];
		});
		expect(new Set(homes).size).toBe(n8nProcesses.length);
		expect(homes).not.toContain(undefined);
	});

	test('declares every volume and every service that it uses', () => {
		const used = Object.values(services).flatMap((service) => mountsOf(service).map(([volume]) => volume));
		expect([...new Set(used)].sort()).toEqual(Object.keys(volumes).sort());
		const awaited = Object.values(services).flatMap((service) => Object.keys(service.depends_on ?? {}));
		expect(Object.keys(services)).toEqual(expect.arrayContaining(awaited));
	});

	test('sets only variables that our code or n8n’s knows', () => {
		const configuration = path.join(path.dirname(require.resolve('@n8n/config')), 'configs');
		const n8n = readdirSync(configuration).filter((file) => file.endsWith('.js')).map((file) => readFileSync(path.join(configuration, file), 'utf8')).join('\n');
		const ours = namesInCode();
		for (const [, { environment = {} }] of n8nProcesses) {
			const unknown = Object.keys(environment).filter((name) => !ours.includes(name) && !n8n.includes(`'${name}'`));
			expect(unknown).toEqual([]);
		}
	});

	test('gives n8n longer to stop than n8n gives its jobs', () => {
		const text = read('docs/docker-compose.queue.yml');
		const grace = Number(/stop_grace_period: (\d+)s/.exec(text)?.[1]);
		expect(grace).toBeGreaterThan(Number(services.main?.environment?.N8N_GRACEFUL_SHUTDOWN_TIMEOUT));
	});
});

describe('docs/queue-inbox.json', () => {
	interface InboxFile {
		id: string;
		active: boolean;
		nodes: Array<{ type: string; credentials?: unknown; parameters: { dataTableId?: { value: string } } }>;
	}
	const inbox = JSON.parse(read('docs/queue-inbox.json')) as InboxFile;

	// That it runs and loses nothing is shown in a real n8n: test/e2e/queue/checkInbox.ts.
	test('can be imported: switched off, without credentials, of nodes that exist', () => {
		expect(inbox.active).toBe(false);
		expect(inbox.nodes.filter(({ credentials }) => credentials !== undefined)).toEqual([]);
		const known = JSON.parse(readFileSync(require.resolve('n8n-nodes-base/dist/known/nodes.json'), 'utf8')) as Record<string, unknown>;
		const ours = (JSON.parse(read('package.json')) as { n8n: { nodes: string[] } }).n8n.nodes.map((file) => path.basename(file).split('.')[0]?.toLowerCase());
		const unknown = inbox.nodes.filter(({ type }) => {
			const [packageName, name = ''] = type.split('.');
			return packageName === 'n8n-nodes-base' ? !(name in known) : !ours.includes(name.toLowerCase());
		});
		expect(unknown).toEqual([]);
	});

	test('works on one table, the one that its note asks for', () => {
		const tables = inbox.nodes.flatMap(({ parameters }) => parameters.dataTableId?.value ?? []);
		expect(new Set(tables)).toEqual(new Set(['inbox']));
		expect(JSON.stringify(inbox.nodes)).toContain('name **inbox**');
	});
});
