const DEGREES = 5;
const BISECTIONS = 60;

/** Probability that a Student t variable of 5 degrees of freedom lies within ±t (closed form, Abramowitz & Stegun 26.7.3). */
export function studentFiveWithin(t: number): number {
	const angle = Math.atan(Math.abs(t) / Math.sqrt(DEGREES));
	const cosine = Math.cos(angle);
	return (2 / Math.PI) * (angle + Math.sin(angle) * (cosine + (2 / 3) * cosine ** 3));
}

/** The t within whose ± lies the share `level`, 0 to 1 exclusive. */
export function studentFiveQuantile(level: number): number {
	let [lower, upper] = [0, 1];
	while (studentFiveWithin(upper) < level) upper *= 2;
	for (let time = 0; time < BISECTIONS; time += 1) {
		const middle = (lower + upper) / 2;
		if (studentFiveWithin(middle) < level) lower = middle;
		else upper = middle;
	}
	return (lower + upper) / 2;
}
