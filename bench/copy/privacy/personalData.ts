/** A seeded source of whole numbers under a bound (Park and Miller's minimal standard generator). */
export function seeded(seed: number): (bound: number) => number {
	let state = seed % 2_147_483_647;
	return (bound) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % bound;
	};
}

type Draw = (bound: number) => number;

const digits = (draw: Draw, count: number): string => Array.from({ length: count }, () => String(draw(10))).join('');
const grouped = (text: string, size: number): string => text.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1 ');

/** A card number of 16 digits whose last one makes Luhn's sum right: tried out, not computed as the checker does. */
export function card(draw: Draw): string {
	const start = `${draw(2) === 0 ? '4' : '5'}${digits(draw, 14)}`;
	const sum = (text: string): number => [...text].reverse().reduce((total, digit, at) => total + [...String(Number(digit) * (1 + (at % 2)))].reduce((both, one) => both + Number(one), 0), 0);
	const last = [...'0123456789'].find((digit) => sum(start + digit) % 10 === 0) ?? '0';
	const whole = start + last;
	return draw(2) === 0 ? whole : grouped(whole, 4).replaceAll(' ', draw(2) === 0 ? ' ' : '-');
}

const lengths: Record<string, number> = { DE: 18, FR: 23, ES: 20, IT: 23, GB: 18 };

/** An IBAN of digits (and a bank's letters in Britain) whose two check digits make it 1 modulo 97, by arithmetic on whole numbers. */
export function iban(draw: Draw, country: string): string {
	const account = country === 'GB' ? `NWBK${digits(draw, 14)}` : country === 'IT' ? `X${digits(draw, 22)}` : digits(draw, lengths[country] ?? 18);
	const asDigits = (text: string): string => [...text].map((one) => (/\d/.test(one) ? one : String(one.charCodeAt(0) - 55))).join('');
	const check = 98n - (BigInt(asDigits(`${account}${country}00`)) % 97n);
	const whole = `${country}${String(check).padStart(2, '0')}${account}`;
	return draw(2) === 0 ? whole : grouped(whole, 4);
}

/** A Chinese identity number (GB 11643) of a made-up person. */
export function chineseId(draw: Draw): string {
	const start = `${['110105', '310101', '440305', '510107'][draw(4)]}19${60 + draw(40)}${String(1 + draw(12)).padStart(2, '0')}${String(1 + draw(28)).padStart(2, '0')}${digits(draw, 3)}`;
	// The weight of a place is a power of two modulo 11; the number and its check add up to 1.
	const last = [...'0123456789X'].find((check) => [...start, check].reduce((sum, one, at) => sum + (one === 'X' ? 10 : Number(one)) * (2 ** (17 - at) % 11), 0) % 11 === 1) ?? '0';
	return start + last;
}

const people: Record<string, string[]> = {
	'en-US': ['ann.lee', 'j.carter', 'maria_lopez'], 'en-GB': ['o.hughes', 'priya.shah'], de: ['jana.koehler', 'm-vogt'], fr: ['claire.petit', 'l.moreau'],
	es: ['lucia.garcia', 'p_ruiz'], it: ['g.bianchi', 'sara.conti'], ja: ['tanaka', 'y.sato'], zh: ['wang.li', 'chen2024'],
};

/** An address at a reserved domain. */
export const email = (draw: Draw, locale: string): string => `${people[locale]?.[draw(people[locale]?.length ?? 1)] ?? 'ann'}${draw(3) === 0 ? draw(90) : ''}@${['example.com', 'mail.example.org', 'shop.example.net'][draw(3)]}`;

/** A phone number as it is written there. */
export function phone(draw: Draw, locale: string): string {
	const d = (count: number): string => digits(draw, count);
	const styles: Record<string, string[]> = {
		'en-US': [`(415) 555-0${d(3)}`, `415-555-0${d(3)}`, `+1 415 555 0${d(3)}`],
		'en-GB': [`020 7946 0${d(3)}`, `+44 20 7946 0${d(3)}`, `07700 900${d(3)}`],
		de: [`030 ${d(4)} ${d(4)}`, `+49 30 ${d(8)}`, `0170 ${d(3)} ${d(4)}`],
		fr: [`01 ${d(2)} ${d(2)} ${d(2)} ${d(2)}`, `+33 1 ${d(2)} ${d(2)} ${d(2)} ${d(2)}`, `06.${d(2)}.${d(2)}.${d(2)}.${d(2)}`],
		es: [`+34 9${d(2)} ${d(3)} ${d(3)}`, `6${d(2)} ${d(3)} ${d(3)}`, `9${d(2)} ${d(2)} ${d(2)} ${d(2)}`],
		it: [`+39 06 ${d(4)} ${d(4)}`, `347 ${d(3)} ${d(4)}`, `06 ${d(4)} ${d(4)}`],
		ja: [`03-${d(4)}-${d(4)}`, `090-${d(4)}-${d(4)}`, `+81 90 ${d(4)} ${d(4)}`],
		zh: [`138${d(8)}`, `139 ${d(4)} ${d(4)}`, `010-${d(8)}`],
	};
	return styles[locale]?.[draw(3)] ?? '';
}
