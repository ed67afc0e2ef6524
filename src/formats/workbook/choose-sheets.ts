import type { PoamList } from '../../domain/poam/evidence.ts';
import { quoted } from '../poam-table/cell-value.ts';
import type { IssueLog } from '../poam-table/issue-log.ts';
import type { FileQuestion, ReadingEnd } from '../poam-table/reading.ts';
import { emassRefusal, otherTableRefusal } from '../poam-table/refusals.ts';
import { type SheetRole, sheetRole } from '../poam-table/sheet-roles.ts';
import { type SheetContent, type SheetReader, sheetContent } from './collect-sheet.ts';
import type { Sheet, Workbook } from './open-workbook.ts';

/** A sheet to read, and the list that it is. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly list: PoamList;
}

/** The answer that takes all sheets that may be the open items. */
const every = 'all';

/**
 * Chooses what to read of a workbook, the open items first: by the names of the sheets; where no name says “open”, by
 * their headings. Several sheets of open items are asked about, since one may be a copy of the other.
 *
 * @param answer The sheet of open items, where that was asked.
 * @throws ReadingEnd when no sheet is a FedRAMP POA&M.
 */
export function chooseSheets(
  { sheets }: Workbook,
  reader: SheetReader,
  answer: string | undefined,
  log: IssueLog,
): readonly ChosenSheet[] | FileQuestion {
  const { file } = reader;
  const note = ({ name }: Sheet, what: string, done: string) => log.noted({ file, sheet: name }, what, done);
  const chosen: ChosenSheet[] = [];
  const sheetsOf = (role: SheetRole) => sheets.filter(({ name }) => sheetRole(name) === role);
  let open = sheetsOf('open');
  const shown = open.filter(({ isHidden }) => !isHidden);
  // What is hidden is mostly a copy that somebody keeps; alone it is the sheet that is meant.
  if (shown.length > 0) {
    for (const sheet of open.filter(({ isHidden }) => isHidden))
      note(sheet, 'The sheet is hidden, and another one holds open items.', 'It is not read.');
    open = shown;
  }
  for (const sheet of sheets) {
    const role = sheetRole(sheet.name);
    if (role === 'closed' || role === 'configuration') chosen.push({ sheet, list: role });
    if (role === 'pl-2') {
      note(
        sheet,
        'The sheet holds findings on PL-2, which are about plans and no vulnerabilities.',
        'It is left as it is.',
      );
    }
  }
  const contents = sheetsOf('unknown').map((sheet) => ({ sheet, content: sheetContent(sheet, reader) }));
  const others = contents.filter(({ content }) => content === 'poam').map(({ sheet }) => sheet);
  for (const sheet of others) {
    note(
      sheet,
      'The sheet has the headings of a POA&M, but its name does not say which list it is.',
      open.length === 0
        ? 'It is read as the open items.'
        : 'It is not read. Where its items count, add “Open” or “Closed” to its name and choose the workbook again.',
    );
  }
  if (open.length === 0) open = others;
  if (open.length + chosen.length === 0)
    throw noPoamRefusal(
      sheets,
      contents.map(({ content }) => content),
    );
  if (open.length > 1 && answer !== every) {
    const named = open.filter(({ name }) => name === answer);
    if (named.length === 0) return askForSheet(open, file);
    for (const sheet of open.filter((one) => !named.includes(one)))
      note(sheet, 'This sheet may hold open items, too.', 'It is not read, because another was chosen.');
    open = named;
  }
  return [...open.map((sheet) => ({ sheet, list: 'open' as const })), ...chosen];
}

function askForSheet(open: readonly Sheet[], file: string): FileQuestion {
  const names = open.slice(0, 20).map(({ name }) => name);
  return {
    kind: 'question',
    file,
    question: 'open-sheet',
    message: `${file} has ${open.length} sheets that may hold the open items: ${names.map(quoted).join(', ')}. Which is to be read?`,
    options: [
      ...names.map((name) => ({ answer: name, words: `Only ${quoted(name)}` })),
      { answer: every, words: 'All of them, one after the other' },
    ],
  };
}

/** Why no sheet is read, by what the sheets are, or why they could not be read. */
export function noPoamRefusal(
  sheets: readonly Sheet[],
  contents: readonly (SheetContent | ReadingEnd | undefined)[],
): ReadingEnd {
  if (contents.includes('emass')) return emassRefusal();
  const fault = contents.find((content) => typeof content === 'object');
  if (fault) return fault;
  const names = sheets.slice(0, 5).map(({ name }) => quoted(name));
  if (names.length === 0) return otherTableRefusal('It has no sheets with cells.');
  return otherTableRefusal(`Its sheets are ${names.join(', ')}${sheets.length > 5 ? ' and more' : ''}.`);
}
