/** Luhn's check of a card number (ISO/IEC 7812-1, annex B). Digits only. */
export function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let at = 0; at < digits.length; at += 1) {
		const digit = Number(digits[digits.length - 1 - at]);
		const doubled = at % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return digits.length > 0 && sum % 10 === 0;
}

/** The check of an IBAN (ISO 13616: remainder 1 modulo 97). Letters and digits without spaces. */
export function passesIban(iban: string): boolean {
	const moved = `${iban.slice(4)}${iban.slice(0, 4)}`.toUpperCase();
	let remainder = 0;
	for (const character of moved) {
		const value = parseInt(character, 36);
		if (Number.isNaN(value)) return false;
		remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
	}
	return remainder === 1;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check of a Chinese identity number (GB 11643-1999). 18 characters. */
export function passesChineseId(id: string): boolean {
	if (!/^\d{17}[\dX]$/i.test(id)) return false;
	const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
	return '10X98765432'[sum % 11] === id[17]?.toUpperCase();
}
