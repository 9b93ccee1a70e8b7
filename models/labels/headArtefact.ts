import { ArtefactError } from '../artefact/artefactError';
import { decodeArray, encodeArray, type NumberArray } from '../artefact/typedArrays';
import type { Artefact, JsonValue } from '../artefact/types';
import type { LabelHead } from './labelHead';

/** The kind of artefact that Train Own Labels makes, and the newest version of it. */
export const headArtefact = { kind: 'sentimentHead', kindVersion: 1 } as const;

/** A head as an artefact's parameters. */
export function headParameters(name: string, { encoder, labels, mean, weights, bias, temperature }: LabelHead): JsonValue {
	return {
		name,
		encoder: { name: encoder.name, hash: encoder.hash },
		labels,
		mean: encodeArray(Float32Array.from(mean)),
		weights: encodeArray(Float32Array.from(weights), [labels.length, mean.length]),
		bias: encodeArray(Float32Array.from(bias)),
		temperature,
	};
}

const isObject = (value: unknown): value is Record<string, JsonValue> => typeof value === 'object' && value !== null && !Array.isArray(value);

function numbers(value: JsonValue | undefined, shape: readonly number[]): Float32Array {
	const decoded: { values: NumberArray; shape: number[] } = decodeArray(value);
	const fits = decoded.shape.length === shape.length && decoded.shape.every((size, index) => size === shape[index]);
	if (!fits || !(decoded.values instanceof Float32Array) || !decoded.values.every(Number.isFinite)) throw new TypeError('numbers of another form');
	return decoded.values;
}

function texts(value: JsonValue | undefined): string[] {
	const list = Array.isArray(value) ? (value as readonly JsonValue[]) : [];
	const read = list.filter((entry): entry is string => typeof entry === 'string');
	if (read.length < 2 || read.length < list.length || new Set(read).size < read.length) throw new TypeError('no list of labels');
	return read;
}

/**
 * The head in an artefact, with the name that it was trained under.
 * @param artefact of the kind of headArtefact, opened
 * @throws ArtefactError `artefact-unreadable` when its parameters are not those of a head
 */
export function readHead({ parameters }: Artefact): { name: string; head: LabelHead } {
	try {
		if (!isObject(parameters) || !isObject(parameters.encoder)) throw new TypeError('no parameters');
		const { name, encoder, temperature } = parameters;
		const labels = texts(parameters.labels);
		const width = decodeArray(parameters.mean).values.length;
		if (typeof name !== 'string' || typeof encoder.name !== 'string' || typeof encoder.hash !== 'string') throw new TypeError('no name');
		if (typeof temperature !== 'number' || !(temperature > 0)) throw new TypeError('no temperature');
		const head: LabelHead = {
			encoder: { name: encoder.name, hash: encoder.hash },
			labels,
			mean: numbers(parameters.mean, [width]),
			weights: numbers(parameters.weights, [labels.length, width]),
			bias: numbers(parameters.bias, [labels.length]),
			temperature,
		};
		return { name, head };
	} catch (error) {
		if (error instanceof TypeError || error instanceof RangeError) throw new ArtefactError('artefact-unreadable', { reason: 'parameters' });
		throw error;
	}
}
