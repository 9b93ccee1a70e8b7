import type { IDataObject } from 'n8n-workflow';

import { polarityOf } from '../../models/sentiment/polarityOf';

/** The outputs of a routed node, in this order. */
export const ROUTES = ['Positive', 'Neutral', 'Negative', 'Uncertain'] as const;

/**
 * The outputs as n8n computes them in the editor, for every change of a parameter. It is evaluated in
 * n8n's expression sandbox, so it may use nothing from outside itself.
 */
export const outputsExpression: `={{${string}}}` = `={{ ((parameters) => parameters.operation === 'analyze' && parameters.options && parameters.options.routeBySentiment
	? ${JSON.stringify(ROUTES.map((displayName) => ({ type: 'main', displayName })))}
	: [{ type: 'main' }])($parameter) }}`;

/** Whether a result's label is a mood: only where all labels of the model are moods is there a score. */
export const hasMood = (result: IDataObject): boolean => typeof result.score === 'number';

/**
 * Where a result leaves: only what is decided leaves on a mood's output, and only of a model whose labels are
 * all moods. `good` among `good`, `broken` and `missing` is the state of a parcel.
 */
export function outputFor(result: IDataObject): number {
	const polarity = result.status === 'decided' && hasMood(result) ? polarityOf(String(result.label)) : null;
	return polarity === null ? ROUTES.length - 1 : ['positive', 'neutral', 'negative'].indexOf(polarity);
}
