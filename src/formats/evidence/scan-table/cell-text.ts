const unusual = /[\u00a0\u202f\u2007\u2010\u2011]/;
const isPlainEdge = (code: number) => code > 32 && code < 127;

/**
 * The text of a cell without what spreadsheets and exports put around it: `="00123"` keeps digits as text, and an apostrophe
 * keeps what begins like a formula, a number or a date from being taken for one. Unusual blanks and hyphens become plain.
 */
export function cellText(cell: string): string {
  if (cell === '') return cell;
  const first = cell.charCodeAt(0);
  const isPlain = isPlainEdge(first) && isPlainEdge(cell.charCodeAt(cell.length - 1));
  // Nearly all cells are as they should be, and there are millions of them.
  if (isPlain && first !== 39 && first !== 61 && !unusual.test(cell)) return cell;
  const text = cell
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .trim();
  if (text.length > 2 && text.startsWith('="') && text.endsWith('"')) return text.slice(2, -1).trim();
  return /^'[=+\-@\d]/.test(text) ? text.slice(1) : text;
}

/** Whether a cell holds the error of a formula, as spreadsheets write it, and so no value. */
export function isErrorCell(text: string): boolean {
  return /^(?:#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)|Err:\d{3})$/i.test(text);
}

/** Whether a spreadsheet has turned an identifier into a rounded number: `1.00464E+05`. */
export function isRoundedNumber(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(text);
}

/** An identifier as scanners write it: without a spreadsheet’s thousands signs (`20,001`) and decimals (`20001.0`). */
export function identifierOf(text: string): string {
  // Four digits with a dot can be a number of a chapter: `1.123`.
  if (/^\d{1,3}(?:[,\u2019' ]\d{3})+$|^(?:\d{2,3}|\d{1,3}\.\d{3})(?:\.\d{3})+$/.test(text))
    return text.replace(/\D/g, '');
  return text.replace(/^(\d{1,20})[.,]0{1,20}$/, '$1');
}
