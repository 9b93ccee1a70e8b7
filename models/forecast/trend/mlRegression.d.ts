/** The part of ml-regression that is used here; the package has no types of its own. */
declare module 'ml-regression' {
	interface Regression {
		predict(x: number): number;
	}

	export const SimpleLinearRegression: new (x: number[], y: number[]) => Regression & { slope: number; intercept: number };
	/** y = B·exp(A·x) */
	export const ExponentialRegression: new (x: number[], y: number[]) => Regression & { A: number; B: number };
	/** y = A·x^B */
	export const PowerRegression: new (x: number[], y: number[]) => Regression & { A: number; B: number };
	/** Coefficients from the constant term up. */
	export const PolynomialRegression: new (x: number[], y: number[], degree: number) => Regression & { coefficients: number[] };
	/** One list of weights a column, the intercept's last. */
	export const MultivariateLinearRegression: new (x: number[][], y: number[][]) => { weights: number[][] };
}
