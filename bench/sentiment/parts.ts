import type { Part } from '../harness/part';
import { aspects } from './aspects';
import { checkSentences } from './checkSentences';
import { footprint } from './footprint';
import { int8 } from './int8';
import { newerNode } from './newerNode';
import { nodeOverhead } from './nodeOverhead';
import { packageSize } from './packageSize';
import { quality } from './quality';
import { sameScore } from './sameScore';
import { speed } from './speed';

/** In the order of the table. */
export const parts: Part[] = [quality, aspects, checkSentences, int8, sameScore, speed, newerNode, footprint, packageSize, nodeOverhead];
