import { idText } from './idText';

/** What an event type does: counts with a weight, takes a purchase back, or hides an item from its user. */
export type EventMeaning =
	/** Only a purchase can be taken back by a return. `isOrderState`: only the state of an order is called so. */
	| { readonly kind: 'weight'; readonly weight: number; readonly isPurchase: boolean; readonly isOrderState: boolean }
	/** `mayBeOrderState`: where the column holds states of orders, this order came to nothing, and no other is meant. */
	| { readonly kind: 'return'; readonly mayBeOrderState: boolean }
	| { readonly kind: 'hide' };

/**
 * Weights by name, letters only. A choice and not a measurement, which is why the node lets users change them:
 * view 1, click 1, like 2, cart 3, purchase 5 (recommendation brief §5).
 */
const weights: ReadonlyArray<readonly [weight: number, names: string]> = [
	[0, 'impression removefromcart removecart pagescroll'],
	[1, 'view pageview productview viewitem viewproduct detailview impressionclick click selectitem open read play watch'],
	[2, 'like favorite favourite wishlist addtowishlist upvote heart'],
	[3, 'cart addtocart addcart basket addtobasket begincheckout checkout comment reply'],
	[4, 'share repost retweet save bookmark subscribe'],
	[5, 'purchase purchased buy bought order ordered transaction sale sold conversion'],
];
/** Names of this weight are of purchases, those below of what comes before one. */
const PURCHASE_WEIGHT = 5;
/** States of orders in WooCommerce and Shopify: what was sold, and what never came about. */
const orderStates: ReadonlyArray<readonly [weight: number, names: string]> = [
	[0, 'pending failed voided expired abandoned draft checkoutdraft trash'],
	[PURCHASE_WEIGHT, 'completed processing onhold paid fulfilled partiallyfulfilled unfulfilled shipped delivered authorized partiallypaid partiallyrefunded'],
];
const returns = new Set('return refund cancel chargeback'.split(' '));
const returnsOrStates = new Set('returned refunded canceled cancelled'.split(' '));
const hides = new Set('hide hidden dislike notinterested block mute'.split(' '));

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Reads event types; `null` for a name that nobody has told the meaning of. */
export class EventTypes {
	private readonly known = new Map<string, EventMeaning>();

	/** @param own weights of the user's choice, which go first */
	constructor(own: ReadonlyArray<readonly [type: string, weight: number]>) {
		for (const [weight, names] of weights) for (const name of names.split(' ')) this.known.set(name, { kind: 'weight', weight, isPurchase: weight === PURCHASE_WEIGHT, isOrderState: false });
		for (const [weight, names] of orderStates) for (const name of names.split(' ')) this.known.set(name, { kind: 'weight', weight, isPurchase: weight > 0, isOrderState: true });
		for (const name of returns) this.known.set(name, { kind: 'return', mayBeOrderState: false });
		for (const name of returnsOrStates) this.known.set(name, { kind: 'return', mayBeOrderState: true });
		for (const name of hides) this.known.set(name, { kind: 'hide' });
		for (const [name, weight] of own) {
			const known = this.known.get(lettersOf(name));
			this.known.set(lettersOf(name), { kind: 'weight', weight, isPurchase: known?.kind !== 'weight' || known.isPurchase, isOrderState: known?.kind === 'weight' && known.isOrderState });
		}
	}

	meaningOf(value: unknown): EventMeaning | null {
		return this.known.get(lettersOf(idText(value) ?? '')) ?? null;
	}
}
