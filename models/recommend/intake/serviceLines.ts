/** Lines of orders that are no products: postage, discounts, fees. Exact names, never parts of one. */
const names = new Set(
	[
		'post postage dot shipping delivery versand versandkosten porto fracht carriage freight handling livraison envio',
		'discount rabatt coupon voucher gutschein giftcard giftvoucher giftwrap tip trinkgeld surcharge fee fees bankcharges amazonfee',
		'manual adjust adjustment correction sample samples cruk pads rounding deposit pfand tax vat mwst insurance',
		'shippingcost shippingcosts shippingfee deliveryfee deliverycharge dotcompostage carriagecharge',
	].flatMap((line) => line.split(' ')),
);
/** Codes of one or two letters are too short to be told from products, but for these of a well-known export. */
const codes = new Set(['D', 'M', 'S', 'B', 'C2']);

/** Whether an item's id is that of a service line. */
export function isServiceLine(id: string): boolean {
	return codes.has(id) || names.has(id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}
