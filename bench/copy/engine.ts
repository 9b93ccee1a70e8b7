/** What wrote the copy, as the table's engine column says it. */
export const ENGINE = 'built-in';
