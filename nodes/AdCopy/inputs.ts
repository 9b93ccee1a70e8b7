/**
 * The inputs as n8n computes them in the editor. It is evaluated in n8n's expression sandbox, so it may use
 * nothing from outside itself.
 */
export const inputsExpression: `={{${string}}}` = `={{ ((parameters) => parameters.operation === 'generate' && parameters.writer === 'chatModel'
	? [{ type: 'main', displayName: '' }, { type: 'ai_languageModel', displayName: 'Chat Model', maxConnections: 1, required: true }]
	: [{ type: 'main', displayName: '' }])($parameter) }}`;
