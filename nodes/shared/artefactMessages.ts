import { count, nameList } from './wording';
import type { Wording } from './wording';

const trainAgain = 'Load it again from where it was saved, or make and save it once more.';
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

const unreadable: Readonly<Record<string, string>> = {
	empty: 'it is empty',
	cut: 'its end is missing',
	'not-json': 'it is no JSON',
	'not-an-artefact': 'it is no model that Train of this package has made',
	parameters: 'what was learned is not of the expected form',
};

const nameProblems: Readonly<Record<string, (name: string) => string>> = {
	empty: () => 'The name of the saved model is empty',
	characters: (name) => `The name '${name}' cannot be used for a saved model`,
	link: (name) => `The saved model '${name}' is a link or a folder, not a file`,
};

/** Errors of trained models that are saved and loaded. */
export const artefactErrorMessages = {
	'artefact-unreadable': (d: { reason: string; fields?: string }): Wording => ({
		message: `The trained model cannot be read: ${d.fields === undefined ? (unreadable[d.reason] ?? d.reason) : `it lacks ${d.fields}`}`,
		description: trainAgain,
	}),
	'artefact-changed': (d: { kind: string }): Wording => ({
		message: `The trained model '${d.kind}' was changed after it was made: its checksum does not fit`,
		description: `A trained model must be kept as it is. ${trainAgain}`,
	}),
	'artefact-encoder': (d: { trainedOn: string; found: string }): Wording => ({
		message: `The labels were trained on the embedding model ${d.trainedOn}, and this package has ${d.found}`,
		description: 'An update has changed the numbers that texts become. Run Train Own Labels once more with the same examples.',
	}),
	'artefact-kind': (d: { found: string; expected: string }): Wording => ({
		message: `The trained model is of the kind '${d.found}', and this operation needs '${d.expected}'`,
		description: 'It was made by another node or operation. Choose a model that this node has saved.',
	}),
	'artefact-newer': (d: { found: number; known: number; createdBy: string }): Wording => ({
		message: `The trained model has version ${d.found}, made by package ${d.createdBy}; this package knows version ${d.known}`,
		description: 'Update the package under Community Nodes, or train the model again with this version.',
	}),
	'artefact-too-large': (d: { bytes: number; limit: number }): Wording => ({
		message: `The trained model has ${megabytes(d.bytes)} MB, and at most ${megabytes(d.limit)} MB can be kept`,
		description: 'Train it on fewer columns, users or items.',
	}),
	'artefact-name': (d: { name: string; reason: string }): Wording => ({
		message: (nameProblems[d.reason] ?? nameProblems.characters)?.(d.name) ?? '',
		description: 'Use a name of up to 80 letters, digits, blanks, dots, - and _, without / and without a dot at its ends.',
	}),
	'artefact-missing': (d: { name: string; known: readonly string[]; folder: string }): Wording => ({
		message: `There is no saved model '${d.name}'`,
		description:
			d.known.length > 0
				? `Saved in ${d.folder}: ${nameList(d.known)}. Choose one of them (${count(d.known.length)} in all), or save one with 'Save Model As'.`
				: `Nothing is saved in ${d.folder} yet. Save a model with 'Save Model As', then use that name.`,
	}),
};
