import { card, chineseId, email, iban, phone, seeded } from './personalData';

export interface Planted {
	kind: 'EMAIL' | 'PHONE' | 'CARD' | 'IBAN' | 'NATIONAL_ID';
	text: string;
}

/** A message with the personal data that was put into it. */
export interface Message {
	locale: string;
	text: string;
	planted: Planted[];
}

/** `{…}` marks what is put in. Written for this set. */
const templates: Record<string, string[]> = {
	'en-US': ['Please call me back at {PHONE} or write to {EMAIL}.', 'My card {CARD} was charged twice.', 'Reach me: {EMAIL}, {PHONE}'],
	'en-GB': ['Ring {PHONE} after six, or mail {EMAIL}.', 'The refund goes to {IBAN}.', 'I paid with {CARD}, order below.'],
	de: ['Bitte rufen Sie mich unter {PHONE} an.', 'Meine IBAN ist {IBAN}, E-Mail {EMAIL}.', 'Die Karte {CARD} geht nicht.'],
	fr: ['Mon numéro est le {PHONE}, mon adresse {EMAIL}.', 'Virement sur {IBAN} s’il vous plaît.', 'Carte {CARD} refusée.'],
	es: ['Llámame al {PHONE} o escribe a {EMAIL}.', 'La cuenta es {IBAN}.', 'Tarjeta {CARD}, cobrada dos veces.'],
	it: ['Il mio numero: {PHONE}, posta {EMAIL}.', 'Bonifico su {IBAN}.', 'Carta {CARD} non accettata.'],
	ja: ['電話は{PHONE}、メールは{EMAIL}です。', 'カード番号は{CARD}です。'],
	zh: ['请拨打{PHONE}，或写信到{EMAIL}。', '身份证号{NATIONAL_ID}，手机{PHONE}。', '卡号{CARD}扣了两次款。'],
};

/** Numbers that are nobody's: a masker that takes them spoils the message. */
const harmless: Record<string, Array<(draw: (bound: number) => number) => string>> = {
	any: [
		(draw) => `Order ${100_000 + draw(900_000)}, 3 items, $${10 + draw(90)}.99`,
		(draw) => `SKU 88-${1000 + draw(9000)}-${10 + draw(90)} ships on 2026-12-${10 + draw(18)}`,
		(draw) => `Tracking 1Z999AA1${draw(90)}A${draw(10_000)}`,
		(draw) => `订单号${20_260_000 + draw(9999)}，共${1 + draw(9)}件，￥${draw(900)}.00`,
		(draw) => `Version 2.${draw(20)}.${draw(30)}, 1,204 reviews, 4.${draw(10)} stars`,
		(draw) => `Größe ${36 + draw(10)}, 1.299,00 €, Art.-Nr. ${10_000 + draw(90_000)}`,
		(draw) => `Room ${100 + draw(400)}, 10:30-12:00, ${draw(30)} °C, 500 ml`,
		(draw) => `EAN 40${draw(9)}2345${draw(9)}`,
	],
};

const COUNTRIES: Record<string, string> = { 'en-GB': 'GB', de: 'DE', fr: 'FR', es: 'ES', it: 'IT' };
const EACH = 50;

/** 50 messages of each of eight locales, and 100 that hold nothing personal. The same for a seed. */
export function messages(seed: number): Message[] {
	const draw = seeded(seed);
	const value = (kind: Planted['kind'], locale: string): string => {
		if (kind === 'EMAIL') return email(draw, locale);
		if (kind === 'PHONE') return phone(draw, locale);
		if (kind === 'CARD') return card(draw);
		return kind === 'IBAN' ? iban(draw, COUNTRIES[locale] ?? 'DE') : chineseId(draw);
	};
	const written = Object.entries(templates).flatMap(([locale, texts]) =>
		Array.from({ length: EACH }, (_, index): Message => {
			const planted: Planted[] = [];
			const text = (texts[index % texts.length] ?? '').replace(/\{([A-Z_]+)\}/g, (__, kind: Planted['kind']) => {
				const own = value(kind, locale);
				planted.push({ kind, text: own });
				return own;
			});
			return { locale, text, planted };
		}),
	);
	const others = harmless.any as NonNullable<(typeof harmless)['any']>;
	return [...written, ...Array.from({ length: 2 * EACH }, (_, index): Message => ({ locale: 'none', text: others[index % others.length]?.(draw) ?? '', planted: [] }))];
}
