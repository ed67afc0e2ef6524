import type { PoamList } from '../../../domain/poam/evidence.ts';
import { type TableRow, textOf } from './cell-value.ts';

/** How the lines begin that people and programs put under a table: totals, signatures, notes, ends. */
const footer = new RegExp(
  `^(?:${[
    String.raw`(?:(?:grand|sub|overall)[ -]?)?totals?\s*(?:$|[:=(\d–-]|(?:number|count|open|closed|items?|rows?|records?|findings?|vulnerabilit|weakness|poa|high|moderate|medium|low|critical|risks?|of|for)\b|vulnerabilit|weakness)`,
    String.raw`(?:count|sum|number)(?:\s*[:=]|\s+of\s)`,
    String.raw`(?:prepared|reviewed|approved|generated|exported|created|printed|compiled|submitted|signed)\s+(?:by|on|from|at|with)\b`,
    String.raw`(?:prepared|reviewed|approved|generated|exported|created|printed|signature|date|notes?|legend|disclaimer)\s*:`,
    String.raw`last\s+(?:updated|modified|reviewed|saved)\b`,
    String.raw`page\s+\d+`,
    String.raw`[*\-–— ]*end\s+of\s+(?:the\s+)?(?:list|report|file|poa|document|table|data|sheet|worksheet)`,
    String.raw`report\s+(?:generated|date|created|run)\b`,
    String.raw`as\s+of\s+`,
    String.raw`(?:critical|high|moderate|medium|low|open|closed)(?:\s+(?:items?|risks?|findings?))?\s*[:=]\s*\d+\s*$`,
    String.raw`\d+\s+(?:open\s+|closed\s+)?(?:items?|rows?|records?|findings?|vulnerabilities|weaknesses)(?:\s+(?:total|open|closed|in total))?\s*$`,
    String.raw`controlled\s+unclassified|cui\s*$|confidential\s*$|©|copyright\b`,
  ].join('|')})`,
  'i',
);

/** The first text of a row; empty where it has none. */
function firstTextOf({ cells }: TableRow): string {
  for (const cell of cells) {
    const text = textOf(cell);
    if (text !== '') return text;
  }
  return '';
}

/** Whether the first text of a row is that of a footer: a total, a signature, the end of a list. */
export function beginsAsFooter(row: TableRow): boolean {
  const text = firstTextOf(row);
  return text.length <= 200 && footer.test(text);
}

/** How a line begins that says which list follows below it in the same sheet. */
const listTitle = /^(open|closed)\s+(?:poa\s?&?\s?ms?|items?|findings?|weaknesses|risks?)\b/i;

/** The list that begins below a row which holds nothing but its title: “Closed POA&M Items”. */
export function listBelow(row: TableRow): PoamList | undefined {
  const text = firstTextOf(row);
  const title = text.length <= 60 ? listTitle.exec(text)?.[1] : undefined;
  if (title === undefined || row.cells.filter((cell) => textOf(cell) !== '').length > 1) return undefined;
  return title.toLowerCase() === 'open' ? 'open' : 'closed';
}
