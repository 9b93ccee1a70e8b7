import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData } from 'n8n-workflow';
import { ModelError } from '../../models/runtime/modelError';
import { ConfigurationError } from './configurationError';
import { itemHints, showHints } from './hints';
import { toNodeError } from './nodeErrors';
import { isToolRun } from './toolMode';

/** What became of one item: a result for one of the node's outputs (counted from 0), or what stopped it. */
export type Outcome =
	| { kind: 'result'; result: IDataObject; output: number }
	/** One item that becomes several, in this order; never none. */
	| { kind: 'results'; results: readonly [IDataObject, ...IDataObject[]]; output: number }
	| { kind: 'failed'; error: unknown };

/** A per-item operation, without anything that n8n asks of its items. */
export interface PerItemSpecification {
	/** The field that the result goes into, such as `sentiment`. */
	namespace: string;
	/** How many outputs the node has now; routing adds some. */
	outputs: number;
	/** The output for items that left with an error. */
	failureOutput: number;
	/** One outcome per item, in the items' order. Must not change the items: they may be frozen. */
	process: (items: INodeExecutionData[]) => Promise<Outcome[]>;
}

/** An agent brings no items, only parameters: those are read for one empty item. */
function itemsOf(context: IExecuteFunctions, toolRun: boolean): INodeExecutionData[] {
	const items = context.getInputData();
	return items.length === 0 && toolRun ? [{ json: {} }] : items;
}

function configurationErrorIn(outcomes: readonly Outcome[]): ConfigurationError | undefined {
	for (const outcome of outcomes) {
		if (outcome.kind === 'failed' && ConfigurationError.isInstance(outcome.error)) return outcome.error;
	}
	return undefined;
}

/** One outcome per item, whatever `process` did: an item without one has failed, not vanished. */
async function settle(specification: PerItemSpecification, items: INodeExecutionData[]): Promise<Outcome[]> {
	try {
		const outcomes = await specification.process(items);
		return items.map(
			(_, index) =>
				outcomes[index] ?? {
					kind: 'failed',
					error: new ModelError('task-failed', {
						task: specification.namespace,
						reason: `it gave ${outcomes.length} results for ${items.length} items`,
					}),
				},
		);
	} catch (error) {
		return items.map(() => ({ kind: 'failed', error }));
	}
}

/**
 * The fields of an item that failed. It carries no `error` property beside its json: n8n (2.41) then
 * throws the item's own fields away. On the error output n8n finds it by json that holds `error` alone,
 * and puts the fields back itself, by `pairedItem`.
 */
function failedFields(node: INode, fields: IDataObject, error: string): IDataObject {
	return node.onError === 'continueErrorOutput' ? { error } : { ...fields, error };
}

/**
 * Runs a per-item operation by the item contract: every input item leaves exactly once, in order,
 * with its fields, its binary files and its `pairedItem`.
 *
 * - A failed item leaves with `error` on the failure output when the node continues on fail; otherwise
 *   the first failure is thrown after the whole batch has ended.
 * - A configuration error is thrown for the whole node. The one exception: a node that continues on
 *   fail and has several outputs or an error output, because n8n answers a throw by sending the input
 *   to output 0, as if it had been judged.
 * - Called by an agent, everything leaves on output 0, the only one that an agent sees.
 *
 * @returns one list of items per output
 * @throws NodeOperationError with `context.itemIndex`, or without it for a configuration error
 */
export async function runPerItem(context: IExecuteFunctions, specification: PerItemSpecification): Promise<INodeExecutionData[][]> {
	const { namespace, outputs, failureOutput } = specification;
	const toolRun = isToolRun(context);
	const items = itemsOf(context, toolRun);
	const lists = Array.from({ length: outputs }, (): INodeExecutionData[] => []);
	if (items.length === 0) return lists;

	const node = context.getNode();
	const continues = context.continueOnFail();
	const outcomes = await settle(specification, items);
	const configurationError = configurationErrorIn(outcomes);
	const spills = continues && !toolRun && (outputs > 1 || node.onError === 'continueErrorOutput');
	if (configurationError !== undefined && !spills) throw toNodeError(node, configurationError);

	const onlyResult = context.getNodeParameter('options.outputOnlyResult', 0, false) === true;
	const results: IDataObject[] = [];
	for (const [index, item] of items.entries()) {
		const outcome = outcomes[index] as Outcome;
		const kept = { ...(item.binary && { binary: item.binary }), pairedItem: { item: index } };
		if (outcome.kind !== 'failed') {
			const own = outcome.kind === 'result' ? [outcome.result] : outcome.results;
			results.push(own[0] as IDataObject);
			for (const result of own) {
				const json = { ...(onlyResult ? {} : item.json), [namespace]: result };
				(lists[toolRun ? 0 : outcome.output] ?? lists[failureOutput])?.push({ json, ...kept });
			}
			continue;
		}
		const error = toNodeError(node, outcome.error, index, item.json);
		if (!continues) throw error;
		lists[toolRun ? 0 : failureOutput]?.push({ json: failedFields(node, item.json, error.message), ...kept });
	}
	showHints(context, itemHints(results, items.length, items.length - results.length));
	return lists;
}
