import { nodePackage } from '../realN8n/nodePackage';

export interface Machine {
	/** As in `process.platform`. */
	platform: string;
	/** As in `process.arch`. */
	architecture: string;
	musl: boolean;
	/** Of this package, which the tarball's name bears. */
	packageVersion: string;
	n8nVersion: string;
}

const NAMES: Readonly<Record<string, string>> = { win32: 'Windows', linux: 'Linux', darwin: 'macOS' };

/** What to tell somebody on whose machine `npm start` cannot work; null where it can. */
export function unsupportedPlatform(machine: Machine): string | null {
	const { platform, architecture, musl } = machine;
	if (!musl && nodePackage(platform, architecture, 24) !== null) return null;
	const name = `${NAMES[platform] ?? platform} on ${architecture}${musl ? ' with musl (Alpine)' : ''}`;
	return [
		`npm start works on Linux (glibc) and macOS, x64 and arm64. This is ${name}: use Docker instead.`,
		'',
		...dockerSteps(machine),
	].join('\n');
}

/** n8n in Docker with our tarball in it, step by step. */
function dockerSteps({ packageVersion, n8nVersion }: Machine): string[] {
	const tarball = `n8n-nodes-marketing-ai-${packageVersion}.tgz`;
	return [
		'  npm run pack',
		`  docker run -d --name n8n -p 127.0.0.1:5678:5678 -v n8n_data:/home/node/.n8n n8nio/n8n:${n8nVersion}`,
		'  docker exec n8n mkdir -p /home/node/.n8n/nodes',
		`  docker cp ${tarball} n8n:/home/node/.n8n/nodes/`,
		`  docker exec -w /home/node/.n8n/nodes n8n npm install --ignore-scripts --legacy-peer-deps --install-strategy=shallow --no-audit --no-fund ./${tarball}`,
		'  docker restart n8n',
		'',
		'Then open http://localhost:5678 and import the files of workflows/ (workflows/README.md says how).',
	];
}
