import { count, nameList, shortHash } from './wording';
import type { NoDetails, Wording } from './wording';

const reinstall = "Reinstall the package in n8n's settings under Community Nodes";
const keepTheOthers = "To keep the other items, choose 'Continue' in the node's settings.";

/** Why a model's folder was not accepted, by the reason that models/runtime gives. */
const modelPathWordings: Record<string, (name: string, folder: string, file: string) => Wording> = {
	parent: (name, folder) => ({
		message: `The model name '${name}' leads out of the folder of the models`,
		description: `Type in 'Model' the name of a folder inside ${folder}, without '..'.`,
	}),
	absolute: (name, folder) => ({
		message: `The model name '${name}' is a full path`,
		description: `Put the model's folder into ${folder} and type only its name in 'Model'.`,
	}),
	link: (name, folder) => ({
		message: `The model '${name}' is a link that leads out of the folder of the models`,
		description: `Copy the model's files into a folder of their own inside ${folder} and choose it in 'Model'.`,
	}),
	missing: (name, folder) => ({
		message: `There is no model folder '${name}'`,
		description: `The folder was looked for in ${folder}. Put it there, or choose another model in 'Model'.`,
	}),
	labels: (name, _, file) => ({
		message: `The labels in '${file}' of the model '${name}' are not as many as its graph gives values`,
		description: "Correct 'id2label' in that file, or choose another model in 'Model'.",
	}),
	unreadable: (name, folder) => ({
		message: `The model '${name}' could not be loaded`,
		description: `One of its files in ${folder} is not complete or not of the expected form (a pointer of git-lfs instead of the file, for instance). Put the files there again, or choose another model in 'Model'.`,
	}),
	layout: (name, folder, file) => ({
		message: `The model folder '${name}' lacks the file '${file}'`,
		description: `A model needs the transformers.js layout inside ${folder}. Add the file, or choose another model in 'Model'.`,
	}),
};

/** Why an engine cannot be used, by the reason that models/runtime gives; other reasons are shown as they are. */
const engineReasons: Record<string, string> = {
	unknown: 'there is no engine of that name',
	musl: 'this system is built on musl (Alpine), and onnxruntime-node needs glibc',
	'not-installed': 'onnxruntime-node is not installed where n8n can find it',
};

/**
 * The wording of every error code. One entry a code; the details' names are those that
 * the code is raised with. Rules: names and numbers, the next step in the description, the
 * parameter's display name in single quotes, never a customer's text.
 */
export const errorMessages = {
	// Raised by models/runtime (ModelError).
	'weights-missing': (d: { model: string; file: string; folder: string }): Wording => ({
		message: `The model '${d.model}' lacks its file '${d.file}'`,
		description: `The file was looked for in ${d.folder}. ${reinstall}, or choose another model in 'Model'.`,
	}),
	'weights-changed': (d: { model: string; file: string; expected: string; found: string }): Wording => ({
		message: `The file '${d.file}' of the model '${d.model}' is not the one that was tested: its sha256 starts with ${shortHash(d.found)}, expected ${shortHash(d.expected)}`,
		description: `${reinstall}, or choose another model in 'Model'.`,
	}),
	'model-path': (d: { name: string; reason: string; folder: string; file?: string | null }): Wording => {
		if (d.name.trim() === '') {
			return { message: "The parameter 'Model' is empty", description: `Choose a model in 'Model', or type the name of a folder inside ${d.folder}.` };
		}
		const word = modelPathWordings[d.reason] ?? modelPathWordings['missing'];
		return (word as NonNullable<typeof word>)(d.name, d.folder, d.file ?? 'config.json');
	},
	'chart-files-missing': (d: { file: string; folder: string }): Wording => ({
		message: `The part of the package that draws charts lacks its file '${d.file}'`,
		description: `The file was looked for in ${d.folder}. ${reinstall}, or switch charts off in the node's options.`,
	}),
	'not-enough-memory': (d: {
		model: string;
		neededMegabytes: number;
		availableMegabytes: number;
		limitMegabytes?: number | null;
	}): Wording => ({
		message: `The model '${d.model}' needs ${count(d.neededMegabytes)} MB of memory, and ${count(d.availableMegabytes)} MB${
			typeof d.limitMegabytes === 'number' ? ` of ${count(d.limitMegabytes)} MB` : ''
		} are free`,
		description: "Give the n8n process or container more memory, run fewer workflows at the same time, or choose a smaller model in 'Model'.",
	}),
	cancelled: (_: NoDetails): Wording => ({
		// n8n shows a run as canceled, not as failed, when its message has this very word.
		message: 'The run was canceled before this item was done',
		description: "Run the workflow again. If its time limit stopped it, raise 'Timeout After' in the workflow's settings.",
	}),
	'worker-died': (d: { exitCode: number | null }): Wording => ({
		message: `The background worker that runs the models ended by itself (exit code ${d.exitCode ?? 'unknown'})`,
		description: `Most often the memory ran out: give the n8n process or container more memory, or set N8N_MARKETING_AI_WORKERS to 1. ${keepTheOthers}`,
	}),
	'engine-unavailable': (d: { engine: string; reason: string }): Wording => ({
		message: `The engine '${d.engine}' cannot be used: ${engineReasons[d.reason] ?? d.reason}`,
		description:
			d.engine === 'wasm'
				? `A part of the package is missing or cannot be read. ${reinstall}.`
				: "Set the environment variable N8N_MARKETING_AI_ENGINE to 'auto' or 'wasm' and restart n8n.",
	}),
	'task-failed': (d: { task?: string; reason: string }): Wording => ({
		message: `${d.task === undefined ? 'The background worker' : `The task '${d.task}'`} could not go on: ${d.reason}`,
		description: `Run it with fewer items to find the one that stops it. ${keepTheOthers}`,
	}),
	'pool-closed': (_: NoDetails): Wording => ({
		message: 'The models were shut down while this item waited',
		description: 'This happens when n8n stops or the package is updated. Run the workflow again.',
	}),

	// Raised by nodes (ConfigurationError).
	'field-missing': (d: { parameter: string }): Wording => ({
		message: `The parameter '${d.parameter}' is empty`,
		description: `Type the name of a field in '${d.parameter}', or drag a field into it.`,
	}),
	'field-not-found': (d: { parameter: string; path: string; columns: readonly string[]; nearest?: string | null }): Wording => ({
		message: `No item has the field '${d.path}'${d.nearest ? `. Did you mean '${d.nearest}'?` : ''}`,
		description:
			d.columns.length > 0
				? `Choose in '${d.parameter}' one of the fields that the items have: ${nameList(d.columns)}.`
				: `The items have no fields at all: look at the node before this one, then choose a field in '${d.parameter}'.`,
	}),
	'model-missing': (_: NoDetails): Wording => ({
		message: "The parameter 'Model' is empty",
		description: "Type in 'Model' the name of a folder with a model, or choose the bundled one from the list.",
	}),
	'text-is-field-name': (d: { field: string }): Wording => ({
		message: `'Text' holds the word '${d.field}' itself, not the field of that name`,
		description: `Drag the field '${d.field}' from the input into 'Text', so that every item's own text is read.`,
	}),
	'option-out-of-range': (d: { parameter: string; value: string | number; minimum: number; maximum: number }): Wording => ({
		message: `'${d.parameter}' is ${d.value}, and must be a number from ${d.minimum} to ${d.maximum}`,
		description: `Set '${d.parameter}' to a number from ${d.minimum} to ${d.maximum}.`,
	}),
	'rows-missing': (_: NoDetails): Wording => ({
		message: 'There are no rows to work on',
		description: "An agent brings no input items: give the rows in 'Rows' as a JSON list of objects, one object per row.",
	}),
	'rows-not-list': (d: { found: string }): Wording => ({
		message: `'Rows' holds ${d.found}, not a list`,
		description: "Give in 'Rows' a JSON list of objects, one object per row, as in [{\"name\": \"A\"}, {\"name\": \"B\"}].",
	}),
};
