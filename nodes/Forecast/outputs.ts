/** The second output of an operation that gives rows: one item a group. */
const OUTPUTS = ['Rows', 'Summary'] as const;

/**
 * The outputs as n8n computes them in the editor, for every change of a parameter. It is evaluated in
 * n8n's expression sandbox, so it may use nothing from outside itself.
 */
export const outputsExpression: `={{${string}}}` = `={{ ((parameters) => parameters.operation === 'backtest'
	? [{ type: 'main' }]
	: ${JSON.stringify(OUTPUTS.map((displayName) => ({ type: 'main', displayName })))})($parameter) }}`;
