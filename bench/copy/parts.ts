import type { Part } from '../harness/part';
import { attacks } from './attacks';
import { lines } from './lines';
import { quality } from './quality';
import { speed } from './speed';

/** In the order of the table. */
export const parts: Part[] = [quality, attacks, lines, speed];
