import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
	version?: number;
}

/** The output preview of an operation of Sentiment. */
export function schemaOf(operation: string): Schema {
	const folder = join(__dirname, '../../../nodes/Sentiment/__schema__/v1.0.0');
	return JSON.parse(readFileSync(join(folder, `${operation}.json`), 'utf8')) as Schema;
}

/** Paths of a value that a schema does not describe, or describes as another type. */
export function differences(value: unknown, schema: Schema | undefined, path = ''): string[] {
	if (schema === undefined) return [path];
	if (value === null) return [];
	if (Array.isArray(value)) {
		if (schema.type !== 'array') return [path];
		return value.flatMap((entry) => differences(entry, schema.items, `${path}[]`));
	}
	if (typeof value === 'object') {
		if (schema.type !== 'object') return [path];
		return Object.entries(value).flatMap(([key, entry]) => differences(entry, schema.properties?.[key], `${path}.${key}`));
	}
	const types = typeof value === 'number' && Number.isInteger(value) ? ['integer', 'number'] : [typeof value];
	return types.includes(schema.type) ? [] : [path];
}
