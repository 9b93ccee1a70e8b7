import type { Finding } from '../adCopyResult';
import type { Brief } from '../brief';
import { briefTexts, productName } from '../briefTexts';
import { bare, folded } from '../spelling';
import { CLAIM_FACTS } from './claimFacts';
import { inventedFree } from './inventedFree';

/** `POUR15`, `USB3`: letters in capitals with digits. */
const codeToken = /(?<![\p{L}\p{N}])(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-Z0-9]{4,}(?![\p{L}\p{N}])/gu;
const namedCode = /(?:\bcode:?|口令|优惠码|折扣码|暗号)\s*[:：]?\s*([A-Za-z0-9]{3,})/gu;

/** The brief as one folded text; a typed discount counts as said. */
function sourceOf(brief: Brief): string {
	const { discountPercent, previousPrice } = brief.offerDetails ?? {};
	const typed = discountPercent !== undefined || previousPrice !== undefined ? ['typed-discount'] : [];
	return [...briefTexts(brief), ...typed].map(folded).join('\n');
}

function inventedCodes(text: string, source: string): Finding[] {
	const plain = bare(source);
	const codes = [...[...text.matchAll(codeToken)].map(([token]) => token), ...[...text.matchAll(namedCode)].map(([, token = '']) => token)];
	return codes.filter((code) => !plain.includes(bare(code))).map((code) => ({ code: 'invented-code', detail: code }));
}

/** Weekday of the offer's last day, in English, or null. */
function lastWeekday(brief: Brief): string | null {
	const { endDate } = brief.offerDetails ?? {};
	if (endDate === undefined) return null;
	return new Date(`${endDate}T00:00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toLowerCase();
}

/** Guarantees, prizes, ratings, gifts, properties and the like that a text states and its brief does not. */
export function inventedClaims(text: string, brief: Brief): Finding[] {
	const source = sourceOf(brief);
	const name = folded(productName(brief));
	const nameless = name === '' ? folded(text) : folded(text).replaceAll(name, ' ');
	const weekday = lastWeekday(brief);
	const claims = CLAIM_FACTS.flatMap(({ code, claim, source: vouching }) =>
		[...nameless.matchAll(claim)]
			.map(([found]) => found)
			.filter((found) => {
				if (source.includes(found) || found === weekday) return false;
				// A global pattern keeps its place between calls; a copy starts anew.
				return vouching === undefined || !new RegExp(vouching.source, 'u').test(source);
			})
			.map((found): Finding => ({ code: `invented-${code}`, detail: found })),
	);
	return [...claims, ...inventedFree(nameless, source, name), ...inventedCodes(text, source)];
}
