import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EndToEndPart } from './endToEndPart';
import { prepared, quoted, statements } from './postgres/statements';
import { shopEvents } from './postgres/shopEvents';
import { postgresPrograms } from './queue/postgresPrograms';
import { serverUser } from './queue/serverUser';
import { startPostgres } from './queue/startPostgres';
import { hasProgram } from './support/hasProgram';
import { mustRun } from './support/mustRun';

interface Entry {
	item: string;
	filledBy?: string;
}
interface Item {
	json: { recommendation: { user: string; items: Entry[] } & Record<string, string | number> };
}
type OutFile = Record<string, Item[][]>;

const COUNT = 10;
const AS_OF = '2026-11-30';
const root = process.cwd();

function node(name: string, type: string, parameters: Record<string, unknown>) {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters };
}

/** Runs the node on the shop's events as `npm run workflow` does. */
async function runNode(folder: string, parameters: Record<string, unknown>, environment: Record<string, string>): Promise<OutFile> {
	const fields = { userField: 'customer', itemField: 'item', dateField: 'at', count: COUNT };
	const workflow = {
		id: 'PostgresPart001', name: 'Postgres part', active: false, settings: { executionOrder: 'v1' }, pinData: {},
		nodes: [node('Start', 'n8n-nodes-base.manualTrigger', {}), node('Recommendation', 'n8n-nodes-marketing-ai.recommendation', { ...fields, ...parameters })],
		connections: { Start: { main: [[{ node: 'Recommendation', type: 'main', index: 0 }]] } },
	};
	const [file, items, out] = ['workflow.json', 'items.json', 'out.json'].map((name) => path.join(folder, name)) as [string, string, string];
	writeFileSync(file, JSON.stringify(workflow));
	writeFileSync(items, JSON.stringify(shopEvents()));
	await mustRun(process.execPath, [path.join(root, '.build', 'tools', 'workflow.js'), file, '--items', items, '--node', 'Recommendation', '--out', out], { environment });
	return JSON.parse(readFileSync(out, 'utf8')) as OutFile;
}

export const part: EndToEndPart = {
	name: 'postgres',
	title: 'neighbour rows in a real PostgreSQL: one query gives the lists that the node gives',
	missing: async () => {
		if (postgresPrograms() === null || !hasProgram('psql')) return 'PostgreSQL is not installed (Debian: apt-get install postgresql)';
		try {
			serverUser();
			return null;
		} catch (error) {
			return (error as Error).message;
		}
	},
	run: async ({ check, note }) => {
		const folder = mkdtempSync(path.join(tmpdir(), 'marketing-ai-postgres-'));
		chmodSync(folder, 0o755);
		const environment = { N8N_MARKETING_AI_DIR: path.join(folder, 'marketing-ai'), N8N_MARKETING_AI_ENGINE: 'simd' };
		const server = await startPostgres(postgresPrograms() ?? '', path.join(folder, 'server'));
		const connection = {
			PGHOST: '127.0.0.1', PGDATABASE: 'postgres', PGPORT: server.environment.DB_POSTGRESDB_PORT ?? '',
			PGUSER: server.environment.DB_POSTGRESDB_USER ?? '', PGPASSWORD: server.environment.DB_POSTGRESDB_PASSWORD ?? '',
		};
		const sql = async (text: string): Promise<string> => {
			const file = path.join(folder, 'statements.sql');
			writeFileSync(file, text);
			return await mustRun('psql', ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-f', file], { environment: connection });
		};
		try {
			const { table, query } = statements(root);
			const rows = ((await runNode(folder, { operation: 'similarItems', options: { asOf: AS_OF, output: 'neighbourRows', saveModelAs: 'shop' } }, environment)).Recommendation?.[0] ?? []).map(({ json }) => json.recommendation);
			const lists = (await runNode(folder, { operation: 'recommendForUsers', model: { __rl: true, mode: 'name', value: 'shop' }, options: { asOf: AS_OF } }, environment)).Recommendation?.[0] ?? [];
			await check('the table of the documentation takes all neighbour rows', async () => {
				const values = rows.map(({ model, part: name, item_id: item, neighbour_id: neighbour, score, share, trend }) => `(${[model, name, item, neighbour].map((text) => quoted(String(text))).join(',')},${score},${share},${trend})`);
				const events = shopEvents().map(({ customer, item, at }) => `(${quoted(customer)},${quoted(item)},${quoted(at)},1)`);
				await sql(`${table}\nCREATE TABLE customer_events (customer_id text, item_id text, at timestamptz, weight double precision);\nSET timezone = 'UTC';\nINSERT INTO recommendation_neighbours (model, part, item_id, neighbour_id, score, share, trend) VALUES ${values.join(',\n')};\nINSERT INTO customer_events VALUES ${events.join(',\n')};\nANALYZE;`);
				const found = Number((await sql('SELECT count(*) FROM recommendation_neighbours;')).trim());
				if (found !== rows.length || found === 0) throw new Error(`${found} rows in the table, ${rows.length} from the node`);
			});
			await check('one query gives every customer the list that the node gives', async () => {
				const calls = lists.map(({ json: { recommendation } }) => `\\echo = ${recommendation.user}\nEXECUTE recommend('shop', ${COUNT}, 60, '2026-12-01T00:00:00Z', ${quoted(recommendation.user)});`);
				const answer = await sql(`SET timezone = 'UTC';\n${prepared('recommend', 'text, bigint, double precision, timestamptz, text', query)}${calls.join('\n')}`);
				const given = new Map(answer.split('= ').slice(1).map((block) => {
					const [user = '', ...lines] = block.trim().split('\n');
					return [user, lines.map((line) => line.split('|')[0])] as const;
				}));
				const different = lists.filter(({ json: { recommendation } }) => JSON.stringify(given.get(recommendation.user)) !== JSON.stringify(recommendation.items.map(({ item }) => item)));
				const [first] = different;
				if (lists.length < 200 || first !== undefined) {
					const { user = '', items = [] } = first?.json.recommendation ?? {};
					throw new Error(`${different.length} of ${lists.length} lists differ; of ${user} the node gives ${items.map(({ item }) => item).join(' ')}, the query ${given.get(user)?.join(' ')}`);
				}
			});
			note(`${rows.length} neighbour rows, ${lists.length} lists of ${COUNT}`);
		} finally {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	},
};
