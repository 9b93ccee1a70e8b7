import { UsageError } from './usageError';

export interface WorkflowArguments {
	file: string;
	/** File with what the trigger emits. */
	items?: string;
	/** Nodes whose output is shown; empty: the last one. */
	nodes: string[];
	/** File to write the output to. */
	out?: string;
}

const OPTIONS = ['--items', '--node', '--out'] as const;
type Option = (typeof OPTIONS)[number];

export const USAGE = [
	'Usage: npm run workflow -- FILE.json [--items FILE] [--node NAME] [--out FILE.json]',
	'',
	"Runs one n8n workflow in n8n's own engine, without a server.",
	'',
	'  FILE.json     a workflow as n8n exports it',
	'  --items FILE  what the trigger emits: .json (a list of objects), .jsonl or .csv',
	'  --node NAME   whose output to show (default: the last node that ran); may be repeated',
	'  --out FILE    write the output as JSON: { "NAME": [[item, ...], ...] }, one list per output',
	'',
	'Exit status: 0 done, 1 the run failed, 2 the command cannot be run like this.',
].join('\n');

/**
 * Reads the command line; `--option value` and `--option=value` are both taken.
 *
 * @throws UsageError which names what is wrong.
 */
export function parseArguments(given: readonly string[]): WorkflowArguments {
	const words = given.flatMap(splitEquals);
	const values: Record<Option, string[]> = { '--items': [], '--node': [], '--out': [] };
	const files: string[] = [];
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index] ?? '';
		if (isOption(word)) {
			index += 1;
			values[word].push(valueOf(word, words[index]));
		} else if (word.startsWith('-')) {
			throw new UsageError(`There is no option "${word}"; there are ${OPTIONS.join(', ')}.`);
		} else {
			files.push(word);
		}
	}
	return {
		file: single(files, 'workflow file') ?? missingFile(),
		items: single(values['--items'], '--items'),
		nodes: values['--node'],
		out: single(values['--out'], '--out'),
	};
}

function splitEquals(word: string): string[] {
	const option = OPTIONS.find((name) => word.startsWith(`${name}=`));
	return option === undefined ? [word] : [option, word.slice(option.length + 1)];
}

function isOption(word: string): word is Option {
	return OPTIONS.some((option) => option === word);
}

function valueOf(option: Option, value: string | undefined): string {
	if (value === undefined || value === '' || isOption(value)) {
		throw new UsageError(`${option} needs a ${option === '--node' ? 'node name' : 'file name'} after it.`);
	}
	return value;
}

function single(values: string[], what: string): string | undefined {
	if (values.length > 1) {
		throw new UsageError(
			`One ${what} is taken, ${values.length} were given: ${values.join(', ')}. Put a name with spaces in quotes.`,
		);
	}
	return values[0];
}

function missingFile(): never {
	throw new UsageError('Which workflow? No file was given.');
}
