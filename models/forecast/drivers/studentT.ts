const LANCZOS = [676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7];
const TINY = 1e-300;
const MOST_TERMS = 300;

/** Logarithm of the gamma function for x > 0 (Lanczos, 9 terms; 15 digits). */
function logGamma(x: number): number {
	if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
	const base = x - 1 + 7.5;
	const sum = LANCZOS.reduce((total, factor, index) => total + factor / (x + index), 0.99999999999980993);
	return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Regularised incomplete beta function by its continued fraction (modified Lentz; Numerical Recipes §6.4). */
function incompleteBeta(x: number, a: number, b: number): number {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	// The fraction converges fast on this side only.
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
	const guard = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
	let c = 1;
	let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
	let fraction = d;
	for (let term = 1; term <= MOST_TERMS; term += 1) {
		const even = (term * (b - term) * x) / ((a + 2 * term - 1) * (a + 2 * term));
		d = 1 / guard(1 + even * d);
		c = guard(1 + even / c);
		fraction *= d * c;
		const odd = (-(a + term) * (a + b + term) * x) / ((a + 2 * term) * (a + 2 * term + 1));
		d = 1 / guard(1 + odd * d);
		c = guard(1 + odd / c);
		fraction *= d * c;
		if (Math.abs(d * c - 1) < 1e-15) break;
	}
	return front * fraction;
}

/** Probability that a t value of this many degrees of freedom is farther from 0 than `t`, on either side. */
export function studentTwoSided(t: number, freedom: number): number {
	if (!Number.isFinite(t)) return 0;
	return incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/**
 * The t value that a share `level` of all values lies within, on both sides of 0 together.
 * @param level between 0 and 1, for example 0.95
 * @param freedom degrees of freedom, above 0
 */
export function studentQuantile(level: number, freedom: number): number {
	let [low, high] = [0, 1];
	while (1 - studentTwoSided(high, freedom) < level && high < 1e12) high *= 2;
	// Bisection to the last bit: monotone, and never far from the answer.
	for (let step = 0; step < 200 && high - low > 1e-14 * high; step += 1) {
		const middle = (low + high) / 2;
		if (1 - studentTwoSided(middle, freedom) < level) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
