import type { PoamList } from '../../../domain/poam/evidence.ts';
import { type SheetRole, sheetRole } from '../poam-table/sheet-roles.ts';
import { refusals } from '../poam-table/words.ts';
import type { FoundAndDone, IssueLog } from '../reading/issues.ts';
import type { FileQuestion } from '../reading/reader.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { type SheetContent, type SheetReader, sheetContent } from './collect-sheet.ts';
import type { Sheet, Workbook } from './open-workbook.ts';
import { notes, sheetQuestion, sheetsFound } from './words.ts';

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
  const note = ({ name }: Sheet, said: FoundAndDone) => log.noted({ file, sheet: name }, ...said);
  const chosen: ChosenSheet[] = [];
  const sheetsOf = (role: SheetRole) => sheets.filter(({ name }) => sheetRole(name) === role);
  let open = sheetsOf('open');
  const shown = open.filter(({ isHidden }) => !isHidden);
  // What is hidden is mostly a copy that somebody keeps; alone it is the sheet that is meant.
  if (shown.length > 0) {
    for (const sheet of open.filter(({ isHidden }) => isHidden)) note(sheet, notes.hidden);
    open = shown;
  }
  for (const sheet of sheets) {
    const role = sheetRole(sheet.name);
    if (role === 'closed' || role === 'configuration') chosen.push({ sheet, list: role });
    if (role === 'pl-2') note(sheet, notes.aboutPlans);
  }
  const contents = sheetsOf('unknown').map((sheet) => ({ sheet, content: sheetContent(sheet, reader) }));
  const others = contents.filter(({ content }) => content === 'poam').map(({ sheet }) => sheet);
  for (const sheet of others) note(sheet, notes.unnamed(open.length === 0));
  for (const { sheet, content } of contents) {
    if (typeof content === 'object') log.noted({ file, sheet: sheet.name }, ...notes.unread(content.message), true);
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
    for (const sheet of open.filter((one) => !named.includes(one))) note(sheet, notes.notChosen);
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
    message: sheetQuestion.message(file, open.length, names),
    options: [
      ...names.map((name) => ({ answer: name, words: sheetQuestion.one(name) })),
      { answer: every, words: sheetQuestion.all },
    ],
  };
}

/** Why no sheet is read, by what the sheets are, or why they could not be read. */
export function noPoamRefusal(
  sheets: readonly Sheet[],
  contents: readonly (SheetContent | ReadingEnd | undefined)[],
): ReadingEnd {
  if (contents.includes('emass')) return new ReadingEnd('refused', refusals.emass);
  const fault = contents.find((content) => typeof content === 'object');
  return fault ?? new ReadingEnd('refused', refusals.otherTable(sheetsFound(sheets.map(({ name }) => name))));
}
