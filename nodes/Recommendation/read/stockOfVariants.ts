import type { IDataObject } from 'n8n-workflow';

/** Where Shopify's products have their stock. */
export const VARIANT_STOCK = 'variants[].inventory_quantity';

/** Whether a variant can be bought: stock that nobody counts, and stock that may be oversold, does not run out. */
function isVariantInStock(variant: unknown): boolean | undefined {
	if (typeof variant !== 'object' || variant === null) return undefined;
	const { inventory_quantity: quantity, inventory_management: management, inventory_policy: policy } = variant as IDataObject;
	if (management === null || policy === 'continue') return true;
	const pieces = typeof quantity === 'string' && quantity.trim() !== '' ? Number(quantity) : quantity;
	return typeof pieces === 'number' && Number.isFinite(pieces) ? pieces > 0 : undefined;
}

/**
 * Whether a product of Shopify can be bought: it is active, and one of its variants is in stock; undefined where a
 * variant does not say.
 */
export function stockOfVariants({ status, variants }: IDataObject): boolean | undefined {
	if (typeof status === 'string' && status !== 'active') return false;
	const stocks = (Array.isArray(variants) ? (variants as unknown[]) : []).map(isVariantInStock);
	if (stocks.includes(true)) return true;
	return stocks.length === 0 || stocks.includes(undefined) ? undefined : false;
}
