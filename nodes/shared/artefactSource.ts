import type { IExecuteFunctions } from 'n8n-workflow';

import { openArtefact, type ExpectedArtefact } from '../../models/artefact/openArtefact';
import type { Artefact } from '../../models/artefact/types';
import { loadArtefact } from '../../models/runtime';

/** Where a user keeps an artefact: a name in the marketing-ai folder, a field of an item, a binary file of one. */
export type ArtefactSource =
	| { readonly kind: 'name'; readonly name: string }
	| { readonly kind: 'field'; readonly value: unknown }
	| { readonly kind: 'binary'; readonly itemIndex: number; readonly property: string };

/**
 * Reads an artefact from where it is, and makes sure that it is whole and meant for the operation.
 * @throws ModelError `artefact-name`, `artefact-missing`; ArtefactError as openArtefact; n8n's own error for a
 * binary field that the item lacks
 */
export async function readArtefact(context: IExecuteFunctions, source: ArtefactSource, expected: ExpectedArtefact): Promise<Artefact> {
	if (source.kind === 'name') return loadArtefact(source.name, expected, process.env);
	if (source.kind === 'field') return openArtefact(source.value, expected);
	context.helpers.assertBinaryData(source.itemIndex, source.property);
	return openArtefact(await context.helpers.getBinaryDataBuffer(source.itemIndex, source.property), expected);
}
