import type { IExecuteFunctions } from 'n8n-workflow';

import { identityOf } from '../../../models/artefact/sealArtefact';
import { headArtefact, readHead } from '../../../models/labels/headArtefact';
import type { TrainedLabels } from '../../../models/labels/labelHead';
import { readArtefact, type ArtefactSource } from '../../shared/artefactSource';
import { modelHash } from '../../shared/modelBlock';

/** What Analyze Text shows of the report that trained labels were accepted with. */
function accuracyIn(report: unknown): string {
	const summary: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'summary') : undefined;
	return typeof summary === 'string' ? summary : 'no report';
}

/**
 * Labels that Train Own Labels has made, from where a user keeps them.
 * @throws ArtefactError, ModelError as readArtefact
 */
export async function readTrainedLabels(context: IExecuteFunctions, source: ArtefactSource): Promise<TrainedLabels> {
	const artefact = await readArtefact(context, source, headArtefact);
	const { name, head } = readHead(artefact);
	return { kind: 'trained', name: source.kind === 'name' ? source.name : name, hash: modelHash(identityOf(artefact)), accuracy: accuracyIn(artefact.report), head };
}
