import { isMusl } from '../../../models/runtime/isMusl';
import { CURRENT_N8N, isInstalled } from '../../../tools/realN8n';
import { nodePackage } from '../../../tools/realN8n/nodePackage';

/** Why this machine cannot run the n8n of `npm start`; null when it can, after a download where needed. */
export async function cannotRunN8n(): Promise<string | null> {
	if (isInstalled()) return null;
	const fits = Number(process.versions.node.split('.')[0]) === 24;
	if (fits || (!isMusl() && nodePackage(process.platform, process.arch, 24) !== null)) return null;
	return await Promise.resolve(`n8n ${CURRENT_N8N} needs Node 24, and npm has none for ${process.platform} ${process.arch}.`);
}
