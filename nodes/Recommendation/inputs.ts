/** Places of the inputs. */
export const EVENTS_INPUT = 0;
export const CATALOGUE_INPUT = 1;
export const REQUESTS_INPUT = 2;

/**
 * The inputs as n8n computes them in the editor: Requests is there where somebody or something can be asked about.
 * It is evaluated in n8n's expression sandbox, so it may use nothing from outside itself.
 */
export const inputsExpression: `={{${string}}}` = `={{ ((parameters) => [
	{ type: 'main', displayName: 'Events' },
	{ type: 'main', displayName: 'Catalogue' },
	...(['trending', 'evaluate'].includes(parameters.operation) ? [] : [{ type: 'main', displayName: 'Requests' }]),
])($parameter) }}`;

/** Evaluate has one result for everything; the others have lists, and a summary beside them. */
export const outputsExpression: `={{${string}}}` = `={{ ((parameters) => parameters.operation === 'evaluate'
	? [{ type: 'main' }]
	: [{ type: 'main', displayName: 'Lists' }, { type: 'main', displayName: 'Summary' }])($parameter) }}`;
