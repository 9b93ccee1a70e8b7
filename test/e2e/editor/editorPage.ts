import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findRepository } from '../../../tools/engine/repository';
import type { Browser, Locator, Page } from './playwright';

const VIEW = { width: 1440, height: 900 };
const PATIENCE_MILLISECONDS = 90_000;
/** n8n animates: a click in the middle of it goes astray. */
const SETTLE_MILLISECONDS = 900;

/** n8n's editor in a browser, in the words of somebody who uses it. */
export class EditorPage {
	private constructor(
		private readonly page: Page,
		private readonly url: string,
	) {}

	/** @param link signs in and leads to a workflow */
	static async open(browser: Browser, { url, link }: { url: string; link: string }, colorScheme: 'light' | 'dark' = 'light'): Promise<EditorPage> {
		const context = await browser.newContext({ viewport: VIEW, colorScheme });
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE_MILLISECONDS);
		await page.goto(link);
		await page.locator(testId('canvas-node')).first().waitFor();
		return new EditorPage(page, url);
	}

	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.page.locator(testId('canvas-node')).first().waitFor();
		await this.settle();
	}

	async newWorkflow(): Promise<void> {
		await this.page.goto(`${this.url}/workflow/new`);
		await this.page.locator(testId('canvas-plus-button')).first().click();
	}

	/** Types into the search of the node panel, which `openPanel` or an empty canvas has opened, and returns what it lists. */
	async search(words: string): Promise<Locator> {
		await this.page.locator(testId('node-creator-search-bar')).fill(words);
		await this.settle();
		return this.page.locator(testId('item-iterator-item'));
	}

	async openPanel(): Promise<void> {
		await this.page.locator(testId('node-creator-plus-button')).first().click();
	}

	/** Chooses an entry of the node panel by the words that it begins with; no words: the first one. */
	async choose(words: string): Promise<void> {
		await this.page.locator(testId('item-iterator-item')).filter({ hasText: new RegExp(`^\\s*${words}`) }).first().click();
		await this.settle();
	}

	/** Sets a text parameter of the open node to a fixed value. */
	async setFixed(parameter: string, text: string): Promise<void> {
		await this.page.locator(testId(`parameter-input-${parameter}`)).hover();
		await this.page.locator(`${testId(`${parameter}-parameter-input-options-container`)} ${testId('radio-button-fixed')}`).click();
		await this.page.locator(`${testId(`parameter-input-${parameter}`)} textarea`).fill(text);
		await this.settle();
	}

	async openNode(name: string): Promise<void> {
		await this.page.locator(`${testId('canvas-node')}[data-node-name="${name}"]`).dblclick();
		await this.page.locator(testId('node-parameters')).waitFor();
		await this.settle();
	}

	async closeNode(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await this.settle();
	}

	/** Runs the open node alone and waits for its output. */
	async executeStep(): Promise<void> {
		await this.page.locator(testId('node-execute-button')).first().click();
		await this.page.locator(`${testId('output-panel')} ${testId('run-data-pane-header')}`).first().waitFor();
		await this.page.locator(`${testId('output-panel')} table`).first().waitFor();
		await this.settle();
	}

	/** Presses the big button and waits until so many nodes show a green tick. */
	async executeWorkflow(green: number): Promise<void> {
		await this.page.locator(testId('execute-workflow-button')).first().click();
		const ticks = this.page.locator(testId('canvas-node-status-success'));
		for (let waited = 0; (await ticks.count()) < green; waited += SETTLE_MILLISECONDS) {
			if (waited > PATIENCE_MILLISECONDS) throw new Error(`${await ticks.count()} of ${green} nodes are green after ${PATIENCE_MILLISECONDS / 1000} s`);
			await this.settle();
		}
		// The message that it went well covers a corner for some seconds.
		await this.page.waitForTimeout(5_000);
	}

	async executeUntilError(): Promise<void> {
		await this.page.locator(testId('execute-workflow-button')).first().click();
		await this.page.locator('text=Problem in node').first().waitFor();
		await this.settle();
	}

	/** The words in a part of the page, or of all of it. */
	async words(part?: string): Promise<string> {
		return await this.page.locator(part === undefined ? 'body' : testId(part)).first().innerText();
	}

	/** Where the pictures in a part of the page come from. */
	async iconOf(nodeName: string): Promise<string | null> {
		return await this.page.locator(`${testId('canvas-node')}[data-node-name="${nodeName}"] img`).first().getAttribute('src');
	}

	/** Keeps a picture of the page, for a person to look at. */
	async picture(name: string): Promise<void> {
		mkdirSync(pictureFolder(), { recursive: true });
		await this.page.screenshot({ path: join(pictureFolder(), `${name}.png`) });
	}

	private async settle(): Promise<void> {
		await this.page.waitForTimeout(SETTLE_MILLISECONDS);
	}
}

/** Where the pictures go. */
export function pictureFolder(): string {
	return process.env.N8N_MARKETING_AI_PICTURES ?? join(findRepository(), '.build/pictures');
}

function testId(id: string): string {
	return `[data-test-id="${id}"]`;
}
