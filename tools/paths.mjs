import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, absolute. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What n8n loads and npm packs. */
export const distFolder = path.join(root, 'dist');

/** Everything else that a build makes: tools, metafile, staging. Never packed. */
export const buildFolder = path.join(root, '.build');
