import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { IDataObject, INodeType, INodeTypes, IVersionedNodeType } from 'n8n-workflow';
import { placeholderType } from './placeholderType';
import { readManifest } from './repository';
import { toolVariant } from './toolVariant';

const OUR_PREFIX = 'n8n-nodes-marketing-ai.';
const N8N_PREFIX = 'n8n-nodes-base.';

type AnyNodeType = INodeType | IVersionedNodeType;
type NodeClass = new () => AnyNodeType;
interface KnownNode {
	className: string;
	sourcePath: string;
}

/**
 * Node types by name, as n8n's own registry gives them: ours from `dist`, n8n's from n8n-nodes-base.
 * A type is loaded when a workflow first uses it; a type that is in neither gets a placeholder which
 * fails only when it is run, so that switched-off nodes of other packages do no harm.
 */
export class NodeTypeLibrary implements INodeTypes {
	private readonly loaded = new Map<string, AnyNodeType>();
	private ours: Map<string, AnyNodeType> | undefined;
	private known: Record<string, KnownNode> | undefined;

	/**
	 * @param root the clone's root folder
	 * @param load a `require` that resolves from that folder
	 * @param extra node types by full name, which win over both packages (for tests)
	 */
	constructor(
		private readonly root: string,
		private readonly load: NodeJS.Require,
		private readonly extra: Record<string, AnyNodeType> = {},
	) {}

	getByName(name: string): AnyNodeType {
		const type = this.loaded.get(name) ?? this.find(name);
		this.loaded.set(name, type);
		return type;
	}

	getByNameAndVersion(name: string, version?: number): INodeType {
		const workflow = this.load('n8n-workflow') as typeof import('n8n-workflow');
		return workflow.NodeHelpers.getVersionedNodeType(this.getByName(name), version);
	}

	getKnownTypes(): IDataObject {
		return {};
	}

	/** Whether `name` is a type that this machine can really run. */
	has(name: string): boolean {
		return this.lookUp(name) !== null;
	}

	private find(name: string): AnyNodeType {
		const type = this.lookUp(name);
		if (type !== null) return type;
		const original = name.endsWith('Tool') ? this.lookUp(name.slice(0, -'Tool'.length)) : null;
		if (original !== null) return toolVariant(original, name);
		return placeholderType(name);
	}

	private lookUp(name: string): AnyNodeType | null {
		if (Object.hasOwn(this.extra, name)) return this.extra[name] ?? null;
		if (name.startsWith(OUR_PREFIX)) {
			return this.ourTypes().get(name.slice(OUR_PREFIX.length)) ?? null;
		}
		if (name.startsWith(N8N_PREFIX)) return this.loadBase(name.slice(N8N_PREFIX.length));
		return null;
	}

	private ourTypes(): Map<string, AnyNodeType> {
		if (this.ours !== undefined) return this.ours;
		const files = readManifest(this.root)?.n8n?.nodes ?? [];
		const types = files.map((file) => this.construct(join(this.root, file), className(file)));
		this.ours = new Map(types.map((type) => [type.description.name, type]));
		return this.ours;
	}

	private loadBase(name: string): AnyNodeType | null {
		const folder = dirname(this.load.resolve('n8n-nodes-base/package.json'));
		this.known ??= JSON.parse(
			readFileSync(join(folder, 'dist', 'known', 'nodes.json'), 'utf8'),
		) as Record<string, KnownNode>;
		const entry = Object.hasOwn(this.known, name) ? this.known[name] : undefined;
		if (entry === undefined) return null;
		return this.construct(join(folder, entry.sourcePath), entry.className);
	}

	private construct(file: string, name: string): AnyNodeType {
		if (!existsSync(file)) throw new Error(`${file} is missing: build the package with npm run build.`);
		const exported = this.load(file) as Record<string, NodeClass | undefined>;
		const constructor = exported[name];
		if (constructor === undefined) throw new Error(`${file} exports no class named ${name}.`);
		return new constructor();
	}
}

/** n8n's rule: the class is named like its file, up to the first dot. */
function className(file: string): string {
	return basename(file).split('.')[0] ?? '';
}
