import { UsageError } from '../command/usageError';

export interface StartArguments {
	/** Throw the data of earlier starts away. */
	fresh: boolean;
	/** Open the browser where there is a display. */
	open: boolean;
	/** The editor's port. */
	port: number;
	/** Whether the port was asked for: then another one will not do. */
	portGiven: boolean;
	help: boolean;
}

const DEFAULT_PORT = 5678;

export const START_USAGE = [
	'Usage: npm start [-- --fresh] [-- --no-open] [-- --port NUMBER]',
	'',
	"A real n8n editor with this package and its example workflows in it, on this machine only.",
	'The first start fetches n8n from npm; later ones take seconds.',
	'',
	'  --fresh        begin anew: forget the workflows and the login of earlier starts (n8n itself stays)',
	'  --no-open      do not open the browser',
	`  --port NUMBER  the editor's port (default ${DEFAULT_PORT}, or a free one where that is taken)`,
].join('\n');

/**
 * Reads the command line of `npm start`.
 *
 * @throws UsageError which names what is wrong
 */
export function startArguments(words: readonly string[]): StartArguments {
	const rest = words.flatMap((word) => (word.startsWith('--port=') ? ['--port', word.slice('--port='.length)] : [word]));
	const at = rest.indexOf('--port');
	const given = at === -1 ? null : portOf(rest[at + 1]);
	const switches = at === -1 ? rest : [...rest.slice(0, at), ...rest.slice(at + 2)];
	const unknown = switches.find((word) => !['--fresh', '--no-open', '--help', '-h'].includes(word));
	if (unknown !== undefined) throw new UsageError(`There is no option "${unknown}".\n\n${START_USAGE}`);
	return {
		fresh: switches.includes('--fresh'),
		open: !switches.includes('--no-open'),
		port: given ?? DEFAULT_PORT,
		portGiven: given !== null,
		help: switches.includes('--help') || switches.includes('-h'),
	};
}

function portOf(word: string | undefined): number {
	const port = Number(word);
	if (word !== undefined && word.trim() !== '' && Number.isInteger(port) && port > 0 && port < 65_536) return port;
	throw new UsageError(`--port needs a number from 1 to 65535 after it${word === undefined ? '' : `, not "${word}"`}.`);
}
