import type { IExecuteFunctions } from 'n8n-workflow';
import { expressionPath } from './expressionPath';
import { getPath } from './getPath';
import type { FieldPath } from './parsePath';
import { parsePath } from './parsePath';
import { splitFieldList } from './splitFieldList';

/** What a field parameter needs of n8n. */
export type FieldContext = Pick<IExecuteFunctions, 'getNode' | 'getNodeParameter'>;

/** Where a field's values come from: nowhere, a path, or an expression to evaluate per item. */
export type FieldSource =
	| { readonly kind: 'empty' }
	| { readonly kind: 'path'; readonly path: FieldPath }
	| { readonly kind: 'expression'; readonly parameter: string };

const empty: FieldSource = { kind: 'empty' };

/** Reads where one field comes from, from the raw parameter (`options.titleField` for one in a collection). */
export function fieldSource(context: FieldContext, parameter: string): FieldSource {
	return sourceOf(context, parameter, rawParameter(context, parameter));
}

/**
 * Reads where several fields come from: a list, a text with commas, expressions with commas between
 * them, or one expression. `isColumn` tells a column whose name holds a comma from two columns.
 */
export function fieldSources(context: FieldContext, parameter: string, isColumn: (path: FieldPath) => boolean): FieldSource[] {
	const raw = rawParameter(context, parameter);
	const sources = Array.isArray(raw)
		? raw.map((entry, index) => sourceOf(context, `${parameter}[${index}]`, entry))
		: sourcesOfText(context, parameter, raw, isColumn);
	return sources.filter((source) => source.kind !== 'empty');
}

function sourcesOfText(context: FieldContext, parameter: string, raw: unknown, isColumn: (path: FieldPath) => boolean): FieldSource[] {
	const filled = filledByAgent(context, parameter, raw);
	if (Array.isArray(filled)) return filled.map((entry) => fromText(textOf(entry)));
	const source = sourceOf(context, parameter, raw);
	if (source.kind === 'expression') return expressionsOf(String(raw)) ?? [source];
	if (source.kind === 'empty' || isColumn(source.path)) return [source];
	return expressionPath(textOf(raw)) === null ? splitFieldList(source.path.text).map(fromText) : [source];
}

/** `={{ $json.brand }}, {{ $json.product }}`: two fields dragged into one parameter. */
function expressionsOf(raw: string): FieldSource[] | null {
	const paths = raw.slice(1).split(/,(?=\s*\{\{)/).map((part) => expressionPath(`=${part.trim()}`));
	return paths.every((path) => path !== null) ? paths.map((path) => ({ kind: 'path', path })) : null;
}

function sourceOf(context: FieldContext, parameter: string, raw: unknown): FieldSource {
	const text = textOf(raw);
	if (!text.startsWith('=')) return fromText(text);
	const path = expressionPath(text);
	if (path !== null) return { kind: 'path', path };
	// Switching a field to Expression turns `total` into `=total`, which is still a text.
	if (!text.includes('{{')) return fromText(text.slice(1));
	const filled = filledByAgent(context, parameter, raw);
	return filled === undefined ? { kind: 'expression', parameter } : fromText(textOf(filled));
}

/** What an agent wrote in place of `$fromAI(…)`: the name of a field, not a value; undefined when it is no such parameter. */
function filledByAgent(context: FieldContext, parameter: string, raw: unknown): unknown {
	const isAsked = typeof raw === 'string' && raw.startsWith('=') && /\$fromAI\s*\(/i.test(raw);
	return isAsked ? (context.getNodeParameter(parameter, 0, '') ?? '') : undefined;
}

function fromText(text: string): FieldSource {
	return text.trim() === '' ? empty : { kind: 'path', path: parsePath(text) };
}

/** A column called 2024 may have been saved as a number. */
function textOf(raw: unknown): string {
	return typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : '';
}

function rawParameter(context: FieldContext, parameter: string): unknown {
	return getPath(context.getNode().parameters, parsePath(parameter))[0];
}
