/** Rows that leave at least two for every coefficient besides the one that it takes. */
export const wantedRows = (drivers: number): number => 3 * (drivers + 1);
