import { spawn } from 'node:child_process';

/** The program that opens a page, or null where nobody would see it: no display, or a shell on another machine. */
export function browserOpener(platform: string, environment: NodeJS.ProcessEnv): string | null {
	if (environment.SSH_CONNECTION || environment.CI) return null;
	if (platform === 'darwin') return 'open';
	return environment.DISPLAY || environment.WAYLAND_DISPLAY ? 'xdg-open' : null;
}

/** Opens a page in the user's browser; whether that was tried. */
export function openBrowser(url: string): boolean {
	const program = browserOpener(process.platform, process.env);
	if (program === null) return false;
	const child = spawn(program, [url], { stdio: 'ignore', detached: true });
	// No such program, or no browser: the link is on the screen anyway.
	child.once('error', () => undefined);
	child.unref();
	return true;
}
