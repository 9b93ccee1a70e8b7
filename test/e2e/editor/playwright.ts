/** The little of Playwright that the tests use; its package is fetched at run time, so its types are not there. */
export interface Locator {
	first(): Locator;
	filter(options: { hasText: string | RegExp }): Locator;
	locator(selector: string): Locator;
	click(options?: { force?: boolean }): Promise<void>;
	dblclick(): Promise<void>;
	hover(): Promise<void>;
	fill(text: string): Promise<void>;
	count(): Promise<number>;
	innerText(): Promise<string>;
	allInnerTexts(): Promise<string[]>;
	getAttribute(name: string): Promise<string | null>;
	waitFor(options?: { state?: 'attached' | 'visible' | 'hidden'; timeout?: number }): Promise<void>;
}

export interface Page {
	goto(url: string): Promise<unknown>;
	url(): string;
	locator(selector: string): Locator;
	screenshot(options: { path: string }): Promise<unknown>;
	waitForTimeout(milliseconds: number): Promise<void>;
	keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
	setDefaultTimeout(milliseconds: number): void;
}

export interface Browser {
	newContext(options: { viewport: { width: number; height: number }; colorScheme?: 'light' | 'dark' }): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
	close(): Promise<void>;
}

export interface Playwright {
	chromium: { launch(options: { executablePath: string; args: string[] }): Promise<Browser> };
}
