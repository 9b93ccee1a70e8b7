import type { Part } from '../harness/part';
import { attacks } from './attacks';
import { firstSet, secondSet, thirdSet } from './briefSet';
import { lines } from './lines';
import { quality } from './quality';
import { speed } from './speed';

/** In the order of the table. */
export const parts: Part[] = [...[firstSet, secondSet].flatMap((set) => [quality(set), attacks(set), lines(set)]), attacks(thirdSet), lines(thirdSet), speed];
