import type { Part } from '../harness/part';
import { baskets } from './baskets';
import { coldItems } from './coldItems';
import { discover } from './discover';
import { nextPurchase } from './nextPurchase';
import { amazonSportsPart, gowallaPart } from './publicSplits';
import { smallShops } from './smallShops';
import { speed } from './speed';

/** In the order of the table. */
export const parts: Part[] = [gowallaPart, discover, nextPurchase, smallShops, coldItems, baskets, amazonSportsPart, speed];
