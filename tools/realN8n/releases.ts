/** A version of n8n that we start, and what it needs. */
export interface N8nRelease {
	version: string;
	/** Major versions of Node that it runs on, the preferred one first. */
	nodeMajors: readonly number[];
	/** Packages of its tree that are pinned to addresses outside the registry, and what stands in. */
	overrides: Readonly<Record<string, string>>;
	/** Packages that npm handles while installing it (manifests and tarballs), for the progress display. */
	fetches: number;
	/** Disk space, measured. */
	gigabytes: number;
	/** What this version needs to be told, and others would not understand. */
	environment: Readonly<Record<string, string>>;
}

const RELEASES: readonly N8nRelease[] = [
	{
		version: '2.41.1',
		nodeMajors: [24],
		overrides: { xlsx: '0.18.5', linkedom: '0.18.12' },
		fetches: 5600,
		gigabytes: 2.9,
		// It would ask n8n's own server for a list, and log a long complaint where it is offline.
		environment: { N8N_DISABLED_MODULES: 'mcp-registry' },
	},
	{
		// The last one that runs on Node 20.
		version: '2.8.4',
		nodeMajors: [20],
		overrides: { xlsx: '0.18.5' },
		fetches: 5000,
		gigabytes: 2.3,
		environment: {},
	},
];

/** What `npm start` opens and most of the tests run in. */
export const CURRENT_N8N = '2.41.1';

/** The oldest n8n that we support on Node 20. */
export const OLDEST_N8N = '2.8.4';

/** @throws Error for a version that nobody has described here. */
export function releaseOf(version: string): N8nRelease {
	const release = RELEASES.find((one) => one.version === version);
	if (release === undefined) throw new Error(`n8n ${version} is not in tools/realN8n/releases.ts`);
	return release;
}
