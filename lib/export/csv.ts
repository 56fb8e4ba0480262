import { stringify } from '@vanillaes/csv';
import { readable } from './readable.ts';

/** One cell. null is an empty one. */
export type Cell = string | number | null;

/** Without it, Excel takes the file for one in the machine's old encoding and garbles Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What spreadsheets may take for a formula: an equals, plus, minus or at sign, also behind blanks and quotes, which some of them
 * strip. Full-width and small forms count as the plain ones, which is why texts are compared in NFKC.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s\p{C}\p{M}\p{Pi}\p{Pf}"'`]*[=+\-@\u2212]/u;

/** In many countries a spreadsheet parts cells at the semicolon, so what follows one may begin a cell as well. */
const OTHER_SEPARATOR = ';';

/**
 * Rows as a CSV file for spreadsheets: UTF-8 with a byte order mark, commas, lines ended by CR LF (RFC 4180).
 *
 * Every cell is made {@link readable}, then harmless: an apostrophe goes before whatever a spreadsheet may take for a formula, at
 * the beginning of a cell or after a semicolon in it, and before nothing else. To read a text back, take one apostrophe off each
 * such place; a text that began with an apostrophe and a formula has got a second one.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  // Row by row, because the library ends lines with LF alone.
  const lines = rows.map((row) => stringify([row.map(harmless)], { eof: false }));
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join('');
}

function harmless(cell: Cell): string {
  return readable(String(cell ?? ''))
    .split(OTHER_SEPARATOR)
    .map((part) => (FORMULA.test(part.normalize('NFKC')) ? `'${part}` : part))
    .join(OTHER_SEPARATOR);
}
