import type { CatalogueColumns } from '../../../models/recommend/intake/readCatalogue';
import type { Rules } from '../../../models/recommend/types';
import { readNumber } from '../../shared/readNumber';
import type { Warning } from '../../shared/warning';
import { warning } from '../../shared/warning';
import { optionFields } from '../parameters/optionFields';

/** Says that rules on prices have no price to look at: they take everything away, or do nothing at all. */
export function priceWarnings({ priceBand, priceFrom, priceTo }: Rules, columns: CatalogueColumns | null): Warning[] {
	const asked = [[priceFrom, optionFields.minimumPrice], [priceTo, optionFields.maximumPrice], [priceBand, optionFields.priceBand]] as const;
	const parameters = asked.flatMap(([value, { displayName }]) => (value === undefined ? [] : [displayName]));
	const isKnown = columns?.price?.some((price) => readNumber(price).ok) === true;
	return parameters.length > 0 && !isKnown ? [warning('recommend-no-prices', { parameters })] : [];
}
