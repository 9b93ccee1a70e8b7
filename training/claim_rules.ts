import { readFileSync } from 'node:fs';

import { givesOrders } from '../models/copy/brief/givesOrders';
import { visibleText } from '../models/copy/brief/visibleText';
import { checkClaims, isUsable, readClaims } from '../models/copy/check/checkText';
import { undisguised } from '../models/copy/check/disguise';

/** What the rules alone say of every text on standard input (a JSON list), and the text as the estimate reads it. */
const texts = JSON.parse(readFileSync(0, 'utf8')) as string[];
const verdicts = texts.map((text) => ({
	stopped: !isUsable(checkClaims(text, [], false).filter(({ code }) => code !== 'claim-likely')),
	order: givesOrders(visibleText(text, true).text),
	plain: readClaims(undisguised(text)).rest,
}));
process.stdout.write(JSON.stringify(verdicts));
