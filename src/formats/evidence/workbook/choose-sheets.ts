import type { PoamList } from '../../../domain/poam/evidence.ts';
import { type SheetRole, sheetRole } from '../poam-table/sheet-roles.ts';
import { askOfUnknownTable, filledCells, noPoam } from '../poam-table/unknown-table.ts';
import { refusals } from '../poam-table/words.ts';
import type { FoundAndDone, IssueLog } from '../reading/issues.ts';
import type { FileAnswers, FileQuestion, PoamTableQuestion } from '../reading/reader.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { collectSheet, type SheetContent, type SheetReader, sheetContent } from './collect-sheet.ts';
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
 * @param answers The sheet of open items, where that was asked; and that a table of unknown headings is no POA&M.
 * @throws ReadingEnd when no sheet is a FedRAMP POA&M.
 */
export function chooseSheets(
  { sheets }: Workbook,
  reader: SheetReader,
  answers: FileAnswers,
  log: IssueLog,
): readonly ChosenSheet[] | FileQuestion | PoamTableQuestion {
  const { file } = reader;
  const answer = answers['open-sheet'];
  const note = ({ name }: Sheet, said: FoundAndDone, mayHide?: true) =>
    log.noted({ file, sheet: name }, ...said, mayHide);
  const chosen: ChosenSheet[] = [];
  const sheetsOf = (role: SheetRole) => sheets.filter(({ name }) => sheetRole(name) === role);
  let open = sheetsOf('open');
  const shown = open.filter(({ isHidden }) => !isHidden);
  // What is hidden is mostly a copy that somebody keeps; alone it is the sheet that is meant.
  if (shown.length > 0) {
    for (const sheet of open.filter(({ isHidden }) => isHidden)) note(sheet, notes.hidden, true);
    open = shown;
  }
  for (const sheet of sheets) {
    const role = sheetRole(sheet.name);
    if (role === 'closed' || role === 'configuration') chosen.push({ sheet, list: role });
    if (role === 'pl-2') note(sheet, notes.aboutPlans);
  }
  const contents = sheetsOf('unknown').map((sheet) => ({ sheet, content: sheetContent(sheet, reader) }));
  const others = contents.filter(({ content }) => content === 'poam').map(({ sheet }) => sheet);
  for (const sheet of others) {
    if (open.length === 0) note(sheet, notes.unnamed(true));
    else note(sheet, notes.unnamed(false), true);
  }
  for (const { sheet, content } of contents) {
    // The inventory’s own instructions allow it to be a sheet of the POA&M.
    if (content === 'other' && /inventory/i.test(sheet.name)) note(sheet, notes.inventory);
    if (typeof content === 'object') log.noted({ file, sheet: sheet.name }, ...notes.unread(content.message), true);
  }
  if (open.length === 0) open = others;
  if (open.length === 0) {
    const found = contents.map(({ content }) => content);
    const question = found.includes('emass') ? undefined : askOfWidest(sheetsOf('unknown'), reader, answers);
    if (question) return question;
    if (chosen.length === 0) throw noPoamRefusal(sheets, found);
    // Closed items alone say nothing of how many are open. A sheet that was lost says why already.
    if (!log.hides()) log.noted({ file }, ...notes.noOpenSheet, true);
  }
  if (open.length > 1 && answer !== every) {
    const named = open.filter(({ name }) => name === answer);
    if (named.length === 0) return askForSheet(open, file);
    for (const sheet of open.filter((one) => !named.includes(one))) note(sheet, notes.notChosen);
    open = named;
  }
  return [...open.map((sheet) => ({ sheet, list: 'open' as const })), ...chosen];
}

/** The question about the widest table of some sheets, unless it was answered that there is no POA&M. */
function askOfWidest(
  sheets: readonly Sheet[],
  reader: SheetReader,
  answers: FileAnswers,
): PoamTableQuestion | undefined {
  if (answers['poam-columns'] === noPoam) return undefined;
  const tables = sheets.flatMap((sheet) => {
    const { unknown } = collectSheet(sheet, 'open', reader).read().table;
    return unknown === undefined ? [] : [{ unknown, sheet, width: filledCells(unknown.headings) }];
  });
  const [widest] = tables.sort((one, other) => other.width - one.width);
  return widest && askOfUnknownTable(widest.unknown, reader.file, widest.sheet.name);
}

function askForSheet(open: readonly Sheet[], file: string): FileQuestion {
  const names = open.map(({ name }) => name);
  return {
    kind: 'question',
    file,
    question: 'open-sheet',
    message: sheetQuestion.message(file, names),
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
