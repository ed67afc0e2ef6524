import { type TableRow, textOf } from '../poam-table/cell-value.ts';
import { answerColumns, type InventoryHeadings, identityColumns } from './columns.ts';

/** Words of the template that fill a cell and say nothing. */
const hint =
  /^(?:mandatory|optional|required|conditional|situational|if applicable|if available|guidance|examples?|text|yes\s*(?:\/|or)\s*no|(?:mandatory|required)\s+(?:if|for)\b.{0,60}|(?:any|os\s*\/\s*infrastructure|software(?: and |\s*\/\s*)?database|software|database)\s*(?:inventor(?:y|ies))?)$/i;
/** Labels in the column before the first heading, for rows that the template tells people to delete. */
const label = /^(?:guidance|instructions?|examples?|mandatory|optional|required|field\b|how to\b|sample)/i;

/** Whether a text is a sentence of guidance and no value: values have few words. */
const isProse = (text: string, words: number) => text.length >= 20 && text.split(/\s+/, words + 1).length > words;

/**
 * Whether a row is the template’s own: guidance, hints such as “Mandatory”, or an example with its label. The template asks to
 * delete these rows (3 to 11 of the sheet), and people leave them.
 */
export function isInventoryTemplateRow({ cells }: TableRow, { columns, first }: InventoryHeadings): boolean {
  const textIn = (at: number | undefined) => (at === undefined ? '' : textOf(cells[at]).slice(0, 400));
  const identities = identityColumns.map((id) => textIn(columns.get(id))).filter((text) => text !== '');
  const answers = answerColumns.map((id) => textIn(columns.get(id)));
  if (answers.filter((text) => isProse(text, 3)).length >= 2) return true;
  if (isProse(textIn(columns.get('identifier')), 7) && identities.every((text) => isProse(text, 3))) return true;
  const isLabeled = cells.slice(0, first).some((cell) => label.test(textOf(cell)));
  if (isLabeled) return true;
  const filled = [...identities, ...answers.filter((text) => text !== '')];
  return filled.length > 0 && filled.every((text) => hint.test(text));
}
