/*
 * A spreadsheet takes a cell that begins so for a formula, and computes it (https://owasp.org/www-community/attacks/CSV_Injection).
 * An apostrophe before it says that it is text; spreadsheets may show it, and give it back.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const QUOTED = /^'+[=+\-@\t\r]/;

export const asText = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

export const fromText = (cell: string): string => (QUOTED.test(cell) ? cell.slice(1) : cell);
