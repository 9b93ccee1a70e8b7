import type { Part } from '../harness/part';
import { attacks } from './attacks';
import { firstSet, secondSet, thirdSet } from './briefSet';
import { lines } from './lines';
import { masking } from './masking';
import { quality } from './quality';
import { reading } from './reading';
import { speed } from './speed';

/** In the order of the table. */
export const parts: Part[] = [...[firstSet, secondSet].flatMap((set) => [quality(set), attacks(set), lines(set)]), attacks(thirdSet), lines(thirdSet), masking, reading, speed];
