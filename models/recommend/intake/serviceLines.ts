/** Lines of orders that are no products: postage, discounts, fees. Exact names, never parts of one. */
const names = new Set(
	[
		'post postage dot shipping delivery versand versandkosten porto fracht carriage freight handling livraison envio',
		'discount rabatt coupon voucher gutschein giftwrap tip trinkgeld surcharge fee fees bankcharges amazonfee',
		'manual adjust adjustment correction samples cruk pads rounding deposit pfand tax vat mwst insurance',
		'shippingcost shippingcosts shippingfee deliveryfee deliverycharge dotcompostage carriagecharge',
	].flatMap((line) => line.split(' ')),
);
/** Codes of a well-known export; where products are numbered otherwise, such letters are products or sizes. */
const codes = new Set(['D', 'M', 'S', 'B', 'C2']);
const NUMBERED = /^\d{5}/;

/** Whether an item's id is the name of a service line. */
export const isServiceLine = (id: string): boolean => names.has(id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));

/** The places of ids that are codes of service lines: none unless most ids are the numbers of that export. */
export function serviceCodes(ids: readonly string[]): ReadonlySet<number> {
	const isThatExport = ids.filter((id) => NUMBERED.test(id)).length > ids.length / 2;
	return new Set(isThatExport ? [...ids.keys()].filter((place) => codes.has(ids[place] as string)) : []);
}
