import { join, relative } from 'node:path';
import { readWorkflow } from '../../tools/command/readWorkflow';
import { findRepository } from '../../tools/engine/repository';
import { createWorkflow, TEST_LOGIN } from '../../tools/realN8n';
import type { WorkflowDocument } from '../../tools/realN8n';
import { signInLink } from '../../tools/start/signInLink';
import { findChromium, launchChromium } from './editor/chromium';
import { EditorPage, pictureFolder } from './editor/editorPage';
import type { Browser } from './editor/playwright';
import type { Checks, EndToEndPart } from './endToEndPart';
import { cannotRunN8n } from './main/cannotRunN8n';
import { equal, holds } from './main/expect';
import { chain, node, SENTIMENT } from './main/nodes';
import { testN8n } from './main/testN8n';
import type { TestN8n } from './main/testN8n';

/** What a person sees in the editor. */
export const part: EndToEndPart = {
	name: 'editor',
	title: 'the editor in Chromium: find the node, fill it, run it, read the result, see what is wrong',
	missing: async () => {
		if (findChromium() === null) return 'There is no Chromium (on Debian and Ubuntu: apt-get install chromium).';
		return await cannotRunN8n();
	},
	run: async (checks) => {
		const browser = await launchChromium(findChromium() ?? '');
		const server = await testN8n();
		try {
			await checkAll(checks, server, browser);
			checks.note(`pictures: ${relative(findRepository(), pictureFolder())}`);
		} finally {
			await server.close();
			await browser.close();
		}
	},
};

async function importExample(server: TestN8n, name: string): Promise<string> {
	const document = readWorkflow(join(findRepository(), 'workflows', name)) as unknown as WorkflowDocument;
	return (await createWorkflow(server.rest, document)).id;
}

async function checkAll(checks: Checks, server: TestN8n, browser: Browser): Promise<void> {
	const { url } = server.n8n;
	const first = await importExample(server, 'angry-customers.json');
	const link = await signInLink(url, `/workflow/${first}`, TEST_LOGIN);
	let editor = null as EditorPage | null;
	await checks.check('the link of npm start opens the first example, signed in', async () => {
		editor = await EditorPage.open(browser, { url, link: link.url });
	});
	if (editor === null) return;
	try {
		await checkFirstExample(checks, editor);
		await checkPanel(checks, editor);
		await checkRouting(checks, editor, await importExample(server, 'support-mails-route.json'));
		await checkPreview(checks, editor, server);
		await checkMistakes(checks, editor, server);
		await checks.check('dark mode has an icon of its own', async () => {
			const dark = await EditorPage.open(browser, { url, link: link.url }, 'dark');
			await dark.picture('dark');
			holds((await dark.iconOf('Sentiment'))?.endsWith('/sentiment.dark.svg') ?? false, `the icon is ${await dark.iconOf('Sentiment')}`);
		});
	} finally {
		link.close();
	}
}

async function checkFirstExample(checks: Checks, editor: EditorPage): Promise<void> {
	await checks.check('the first example runs green on the first click', async () => {
		await editor.executeWorkflow(7);
		await editor.picture('finished-run');
	});
	await checks.check('its result can be read', async () => {
		await editor.openNode('Sentiment');
		const output = await editor.words('output-panel');
		holds(output.includes('24 items') && output.includes('negative'), output.slice(0, 400));
		await editor.picture('node');
		await editor.closeNode();
	});
}

/** Display names of the nodes that a canvas takes; Local Embeddings hangs below a vector store. */
const NODES = ['Ad Copy', 'Forecast', 'Recommendation', 'Sentiment'];

async function checkPanel(checks: Checks, editor: EditorPage): Promise<void> {
	await checks.check('the nodes are found by searching "marketing", with their operations', async () => {
		await editor.newWorkflow();
		await editor.search('manual trigger');
		await editor.choose('');
		await editor.closeNode();
		await editor.openPanel();
		const listed = (await (await editor.search('marketing')).allInnerTexts()).map((entry) => entry.trim().split('\n')[0]);
		equal(NODES.filter((name) => !listed.includes(name)), [], `missing among ${listed.join(', ')}`);
		await editor.picture('panel');
		await editor.choose('Sentiment');
		const actions = await editor.words('node-creator');
		holds(actions.includes('Analyze the sentiment of a text') && actions.includes('Score predictions'), actions);
		await editor.picture('operations');
	});
	await checks.check('added, filled and run, it shows the label', async () => {
		await editor.choose('Analyze the sentiment of a text');
		holds((await editor.words('output-panel')).includes('no text leaves it'), 'the hint before the first run is missing');
		await editor.setFixed('text', 'The delivery was quick and the shoes are lovely');
		await editor.executeStep();
		const output = await editor.words('output-panel');
		holds(/label\s*:?\s*positive/.test(output), output.slice(0, 400));
		await editor.picture('step');
		await editor.closeNode();
	});
}

async function checkRouting(checks: Checks, editor: EditorPage, id: string): Promise<void> {
	await checks.check('with routing on, the outputs have names on the canvas', async () => {
		await editor.openWorkflow(id);
		const words = await editor.words();
		const missing = ['Positive', 'Neutral', 'Negative', 'Uncertain'].filter((name) => !words.includes(name));
		equal(missing, [], 'missing names');
		await editor.executeWorkflow(8);
		await editor.picture('routing');
	});
}

async function checkPreview(checks: Checks, editor: EditorPage, server: TestN8n): Promise<void> {
	await checks.check('the next node can map the fields before the first run', async () => {
		const nodes = [
			node('Start', 'n8n-nodes-base.manualTrigger', {}),
			node('Sentiment', SENTIMENT, { operation: 'analyze' }),
			node('Next', 'n8n-nodes-base.set', {}, { version: 3.4 }),
		];
		const { id } = await createWorkflow(server.rest, { name: 'Preview', nodes, connections: chain('Start', 'Sentiment', 'Next') });
		await editor.openWorkflow(id);
		await editor.openNode('Next');
		const input = await editor.words('ndv-input-panel');
		const missing = ['sentiment', 'label', 'probability', 'language'].filter((field) => !input.includes(field));
		equal(missing, [], 'missing fields');
		await editor.picture('preview');
		await editor.closeNode();
	});
}

async function checkMistakes(checks: Checks, editor: EditorPage, server: TestN8n): Promise<void> {
	const data = node('Data', 'n8n-nodes-base.set', { mode: 'raw', jsonOutput: '{ "comment": "Lovely", "stars": 5 }', options: {} }, { version: 3.4 });
	const start = node('Start', 'n8n-nodes-base.manualTrigger', {});
	const open = async (name: string, parameters: Record<string, unknown>): Promise<void> => {
		const nodes = [start, data, node('Sentiment', SENTIMENT, parameters)];
		const { id } = await createWorkflow(server.rest, { name, nodes, connections: chain('Start', 'Data', 'Sentiment') });
		await editor.openWorkflow(id);
	};
	await checks.check('a misspelt field is named, with the right one beside it', async () => {
		await open('Misspelt', { operation: 'score', actualField: 'star', predictedField: 'comment' });
		await editor.executeUntilError();
		await editor.openNode('Sentiment');
		const output = await editor.words('output-panel');
		holds(output.includes("No item has the field 'star'. Did you mean 'stars'?"), output.slice(0, 400));
		await editor.picture('mistake');
		await editor.closeNode();
	});
	await checks.check('a field without text is no error, and the hint says what to do', async () => {
		await open('Wrong field', { operation: 'analyze' });
		await editor.executeWorkflow(3);
		await editor.openNode('Sentiment');
		const output = await editor.words('output-panel');
		holds(output.includes("drag that field into 'Text'") && output.includes('This item has: comment'), output.slice(0, 600));
		await editor.picture('wrong-field');
		await editor.closeNode();
	});
}
