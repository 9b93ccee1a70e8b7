import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { n8nFolder, runNpm } from '../../../tools/realN8n';
import { writeManifest } from '../../../tools/realN8n/writeManifest';
import type { Browser, Playwright } from './playwright';

const PLAYWRIGHT = '1.65.1';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Without a sandbox (a container's root has none), without a screen, and without its own calls home. */
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The machine's Chromium; null where there is none. */
export function findChromium(): string | null {
	const files = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return files.find((file) => existsSync(file)) ?? null;
}

/** Starts Chromium; Playwright's driver is fetched beside n8n when it is not there yet. */
export async function launchChromium(executable: string): Promise<Browser> {
	const home = join(n8nFolder(), `playwright-${PLAYWRIGHT}`);
	const manifest = join(home, 'node_modules/playwright-core/package.json');
	if (!existsSync(manifest)) {
		writeManifest(home, { 'playwright-core': PLAYWRIGHT });
		await runNpm({ node: process.execPath, parameters: ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder: home });
	}
	const { chromium } = createRequire(manifest)('playwright-core') as Playwright;
	return await chromium.launch({ executablePath: executable, args: SWITCHES });
}
