import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findRepository } from '../../../tools/engine/repository';

interface ExampleFile {
	nodes: Array<{ name: string; type: string; disabled?: boolean }>;
}

export interface Example {
	file: string;
	/** Its nodes of this package that are switched on. */
	ourNodes: string[];
}

/** Every example workflow of this package. */
export function examples(): Example[] {
	const folder = path.join(findRepository(), 'workflows');
	const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
	return files.map((name) => {
		const file = path.join(folder, name);
		const { nodes } = JSON.parse(readFileSync(file, 'utf8')) as ExampleFile;
		const ours = nodes.filter(({ type, disabled }) => type.startsWith('n8n-nodes-marketing-ai.') && disabled !== true);
		return { file, ourNodes: ours.map((node) => node.name) };
	});
}
