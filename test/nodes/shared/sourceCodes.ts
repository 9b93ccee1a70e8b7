import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
const catalogueFiles = /(^|\/)(messages|\w+Messages)\.ts$/;
const blockComments = /\/\*[^]*?\*\//g;

interface SourceFile {
	path: string;
	text: string;
}

/** The TypeScript sources of nodes/ and models/ without the catalogue and without block comments. */
function sources(): SourceFile[] {
	return ['nodes', 'models'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts') && !catalogueFiles.test(path))
			.map((path) => ({ path: join(folder, path), text: readFileSync(join(root, folder, path), 'utf8').replaceAll(blockComments, '') })),
	);
}

function matches(pattern: RegExp): Array<{ code: string; path: string }> {
	return sources().flatMap(({ path, text }) => [...text.matchAll(pattern)].map((match) => ({ code: match[1] as string, path })));
}

/** Codes that the sources raise as an error, with the file. */
export function raisedErrorCodes(): Array<{ code: string; path: string }> {
	return matches(/(?:ModelError|ArtefactError|ConfigurationError)\(\s*'([^']+)'/g);
}

/** Codes that the sources put into `warnings`, with the file. */
export function raisedWarningCodes(): Array<{ code: string; path: string }> {
	return [...matches(/\bwarning\(\s*'([^']+)'/g), ...matches(/\bnotes\.push\(\{\s*code:\s*'([^']+)'/g)];
}

/** Every quoted word of the sources: a code that models/ only hand on is a plain string there. */
export function quotedWords(): Set<string> {
	return new Set(matches(/'([a-z][a-z0-9-]*)'/g).map(({ code }) => code));
}
