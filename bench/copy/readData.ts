import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../harness/folders';
import type { AttackEntry, BriefEntry, JudgedLine } from './brief';

const read = <Content>(...path: string[]): Content =>
	JSON.parse(readFileSync(join(root, 'bench', 'copy', ...path), 'utf8')) as Content;

/** The 60 frozen briefs, English first. */
export const readBriefs = (): BriefEntry[] => ['en', 'zh'].flatMap((language) => read<BriefEntry[]>('briefs', `${language}.json`));

/** The 60 briefs with an attacker's orders in them. */
export const readAttacks = (): AttackEntry[] => ['en', 'zh'].flatMap((language) => read<AttackEntry[]>('briefs', `attacks.${language}.json`));

/** 200 lines that a checker should let pass, or 200 that it should stop. */
export const readLines = (kind: 'lawful' | 'unlawful'): JudgedLine[] => read<JudgedLine[]>('lines', `${kind}.json`);
