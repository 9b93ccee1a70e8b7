// Runs in a process of its own (see n8nEngine.test.ts): one scenario by name, its result as JSON on stdout.
import type { IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';
import { exportItems } from '../../tools/engine/exportItems';
import { runWorkflow } from '../../tools/engine/runWorkflow';
import type { WorkflowFile, WorkflowRun } from '../../tools/engine/runWorkflow';
import { startEngine } from '../../tools/engine/startEngine';
import type { Engine } from '../../tools/engine/startEngine';
import { sentimentWorkflow } from './sentimentWorkflow';

const FAILING_TEXT = "={{ $json.broken ? $('Nowhere').first().json.text : $json.text }}";
const THREE = toItems([{ text: 'I love it' }, { text: 'x', broken: true }, { text: 'I hate it' }]);

const scenarios: Record<string, (engine: Engine) => Promise<unknown>> = {
	async cancelForecast(engine) {
		const controller = new AbortController();
		const rows = Array.from({ length: 400 * 48 }, (_, index) => ({
			shop: `Shop ${Math.floor(index / 48)}`,
			date: new Date(Date.UTC(2020, index % 48, 1)).toISOString(),
			orders: 200 + 40 * Math.sin(index) + (index % 12),
		}));
		const parameters = { operation: 'forecast', dateField: 'date', valueField: 'orders', groupBy: 'shop' };
		const workflow = sentimentWorkflow({ type: 'forecast', parameters }) as WorkflowFile;
		let aborted = 0;
		setTimeout(() => {
			aborted = performance.now();
			controller.abort();
		}, 3000);
		const run = await runWorkflow(engine, workflow, { items: toItems(rows), signal: controller.signal });
		const secondsToStop = (performance.now() - aborted) / 1000;
		const next = await runWorkflow(engine, workflow, { items: toItems(rows.slice(0, 48)) });
		return { status: run.status, secondsToStop, next: await summary(engine, next) };
	},

	async cancel(engine) {
		const controller = new AbortController();
		const long = (index: number) => `Order ${index}: ${'the parcel came late and was wet. '.repeat(60)}`;
		const items = toItems(Array.from({ length: 400 }, (_, index) => ({ text: long(index) })));
		let aborted = 0;
		setTimeout(() => {
			aborted = performance.now();
			controller.abort();
		}, 2000);
		const run = await runWorkflow(engine, sentimentWorkflow() as WorkflowFile, {
			items,
			signal: controller.signal,
		});
		const secondsToStop = (performance.now() - aborted) / 1000;
		const items2 = toItems([{ text: 'I love it' }]);
		const next = await runWorkflow(engine, sentimentWorkflow() as WorkflowFile, { items: items2 });
		return { status: run.status, secondsToStop, next: await summary(engine, next) };
	},

	async errorOutput(engine) {
		const workflow = sentimentWorkflow({
			parameters: { text: FAILING_TEXT },
			onError: 'continueErrorOutput',
		});
		return await summary(engine, await runWorkflow(engine, workflow as WorkflowFile, { items: THREE }));
	},

	async continueWithRouting(engine) {
		const workflow = sentimentWorkflow({
			parameters: { text: FAILING_TEXT, options: { routeBySentiment: true } },
			onError: 'continueRegularOutput',
		});
		return await summary(engine, await runWorkflow(engine, workflow as WorkflowFile, { items: THREE }));
	},

	async stopOnError(engine) {
		const workflow = sentimentWorkflow({ parameters: { text: FAILING_TEXT } });
		return await summary(engine, await runWorkflow(engine, workflow as WorkflowFile, { items: THREE }));
	},

	async tool(engine) {
		return await askAgent(engine, 'sentiment', {
			text: "={{ $fromAI('text', 'What to judge', 'string') }}",
			options: { routeBySentiment: true },
		});
	},

	async forecastTool(engine) {
		return await askAgent(engine, 'forecast', { operation: 'forecast', rows: "={{ $fromAI('rows', 'Rows as JSON', 'string') }}", dateField: 'month', valueField: 'orders', horizon: 3 });
	},

	async adCopyTool(engine) {
		return await askAgent(engine, 'adCopy', { operation: 'generate', product: "={{ $fromAI('product', 'What is sold', 'string') }}", features: 'leak-proof lid', channels: ['sms'] });
	},
};

/** Manual Trigger → agent, with the node as its tool. */
async function askAgent(engine: Engine, type: string, parameters: Record<string, unknown>) {
	const { nodes, settings } = sentimentWorkflow({ type, parameters });
	const [start, node] = nodes;
	const workflow = {
		settings,
		nodes: [start, { ...node, type: `${node?.type}Tool` }, { ...node, id: '3', name: 'Agent', type: 'test.agent', parameters: {} }],
		connections: {
			Start: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
			Sentiment: { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
		},
	} as unknown as WorkflowFile;
	return await summary(engine, await runWorkflow(engine, workflow));
}

/** What the agent knows: a tool takes what it asks for. */
const MONTHS = Array.from({ length: 36 }, (_, index) => ({ month: `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`, orders: 100 + (index % 12) }));
const KNOWN_TO_AGENT = { text: 'This shop is great, I love it', product: 'Trail Mug', rows: JSON.stringify(MONTHS) };

/** Stands for n8n's AI Agent: calls each connected tool once, with a text of its own. */
const agent: INodeType = {
	description: {
		displayName: 'Agent',
		name: 'agent',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: { name: 'Agent' },
		inputs: ['main', { type: 'ai_tool' }],
		outputs: ['main'],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		const tools = (await this.getInputConnectionData('ai_tool', 0)) as Tool[];
		const answers = await Promise.all(
			tools.map(async (tool) => await tool.invoke(KNOWN_TO_AGENT)),
		);
		return [answers.map((answer) => ({ json: { answer } }))];
	},
};

interface Tool {
	invoke(values: Record<string, string>): Promise<string>;
}

function toItems(rows: Array<INodeExecutionData['json']>): INodeExecutionData[] {
	return rows.map((json) => ({ json }));
}

async function summary(engine: Engine, run: WorkflowRun) {
	const last = run.outputs[run.lastNode ?? ''] ?? [];
	return {
		status: run.status,
		lastNode: run.lastNode,
		failures: run.failures,
		outputs: await Promise.all(last.map(async (items) => await exportItems(engine, items))),
	};
}

async function main(name: string): Promise<void> {
	const engine = await startEngine({ isolated: true, extraTypes: { 'test.agent': agent } });
	try {
		const scenario = scenarios[name];
		if (scenario === undefined) throw new Error(`There is no scenario "${name}".`);
		process.stdout.write(JSON.stringify(await scenario(engine)));
	} finally {
		await engine.stop();
	}
	process.exit(0);
}

void main(process.argv[2] ?? '');
