import type { Part } from '../harness/part';
import { fewShot } from './fewShot';
import { fidelity } from './fidelity';
import { retrieval } from './retrieval';

/** In the order of the table. */
export const parts: Part[] = [fidelity, fewShot, retrieval];
