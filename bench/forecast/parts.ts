import type { Part } from '../harness/part';
import { drivers } from './drivers';
import { finalLook } from './finalLook';
import { intervals } from './intervals';
import { nodeOverhead } from './nodeOverhead';
import { quality } from './quality';
import { speed } from './speed';

/** In the order of the table. */
export const parts: Part[] = [quality, intervals, speed, nodeOverhead, drivers, finalLook];
