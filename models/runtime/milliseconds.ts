/** Milliseconds since some moment in the past that never changes while the process lives: for durations only. */
export const milliseconds = (): number => performance.now();
