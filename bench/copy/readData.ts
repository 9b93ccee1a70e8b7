import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../harness/folders';
import type { AttackEntry, BriefEntry, JudgedLine } from './brief';
import type { BriefSet } from './briefSet';

const read = <Content>({ folder }: BriefSet, ...path: string[]): Content =>
	JSON.parse(readFileSync(join(root, 'bench', 'copy', folder, ...path), 'utf8')) as Content;

/** The frozen briefs of a set, English first. */
export const readBriefs = (set: BriefSet): BriefEntry[] => ['en', 'zh'].flatMap((language) => read<BriefEntry[]>(set, 'briefs', `${language}.json`));

/** The briefs of a set with an attacker's orders in them. */
export const readAttacks = (set: BriefSet): AttackEntry[] => ['en', 'zh'].flatMap((language) => read<AttackEntry[]>(set, 'briefs', `attacks.${language}.json`));

/** Lines that a checker should let pass, or lines that it should stop. */
export const readLines = (set: BriefSet, kind: 'lawful' | 'unlawful'): JudgedLine[] => read<JudgedLine[]>(set, 'lines', `${kind}.json`);
