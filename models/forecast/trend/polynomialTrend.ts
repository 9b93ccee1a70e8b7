type PolynomialFit = new (x: number[], y: number[], degree: number) => { coefficients: number[]; predict(x: number): number };

/** Coefficients of p(scale·x + shift), from the constant term up, for those of p. */
function substituted(coefficients: readonly number[], scale: number, shift: number): number[] {
	// Horner's scheme with polynomials: result ← result·(scale·x + shift) + next.
	return [...coefficients].reverse().reduce<number[]>((result, next) => {
		const product = Array.from({ length: result.length + 1 }, (_, power) => (result[power] ?? 0) * shift + (result[power - 1] ?? 0) * scale);
		product[0] = (product[0] ?? 0) + next;
		return product.slice(0, coefficients.length);
	}, []);
}

/**
 * A polynomial through x and y. The package solves the normal equations of the powers of x, which at
 * x = 1,000 have no digits left: it is given x between −1 and 1, and the coefficients are carried back.
 */
export function polynomialTrend(fit: PolynomialFit, x: readonly number[], y: number[], degree: number): { coefficients: number[]; predict(x: number): number } {
	const [first, last] = [x[0] as number, x.at(-1) as number];
	const scale = 2 / (last - first);
	const shift = -1 - first * scale;
	const inner = new fit(x.map((each) => each * scale + shift), y, degree);
	return { coefficients: substituted(inner.coefficients, scale, shift), predict: (at) => inner.predict(at * scale + shift) };
}
