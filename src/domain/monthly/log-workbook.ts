import type { PlainDate } from '../calendar/plain-date.ts';
import { dayCell, rowsOr, type Sheet, type SheetCell, type Workbook } from '../documents/workbook.ts';
import type { MonthlyFacts } from './facts.ts';
import { type ListedItem, type MonthListId, monthListIds } from './month-figures.ts';
import type { PaperWords } from './monthly-words.ts';
import { judgeDeliverables } from './package-days.ts';
import { itemState } from './papers/item-tables.ts';
import { deliverableText } from './papers/package-list.ts';
import { type PaperWriter, startPaper } from './papers/paper-writer.ts';

/**
 * The logs of a month as a workbook: deviation requests and significant changes, which go on from month to month, the
 * incidents, the package list, and the items that the papers list. Days are days.
 *
 * @param asOf The day as of which a deliverable is overdue.
 */
export function logWorkbook(facts: MonthlyFacts, words: PaperWords, asOf: PlainDate): Workbook {
  const writer = startPaper(facts, words);
  const { say, service, month } = writer;
  const sheet = (name: string, columns: readonly string[], rows: Sheet['rows']): Sheet => ({
    name,
    columns,
    rows: rowsOr(rows, say('none')),
  });
  return {
    title: say('workbook-title', { service, month }),
    sheets: [
      sheet(say('requests-sheet'), requestColumns(writer), requestRows(writer)),
      sheet(say('significant-changes'), changeColumns(writer), changeRows(writer)),
      sheet(
        say('incidents'),
        [say('incident'), say('date'), say('state')],
        (facts.incidents ?? []).map(({ title, date, status }) => [title, dayCell(date), status]),
      ),
      sheet(
        say('package-sheet'),
        [say('deliverable'), say('file'), say('uploaded'), say('state')],
        judgeDeliverables(facts, asOf).map((one) => [
          words.deliverables[one.id],
          one.file,
          dayCell(one.uploaded),
          deliverableText(one, writer),
        ]),
      ),
      ...(facts.figures ? [sheet(say('items-sheet'), itemColumns(writer), itemRows(writer))] : []),
    ],
  };
}

const requestColumns = ({ say }: PaperWriter): string[] => [
  ...[say('number'), say('poam-id'), say('kind'), say('state')],
  ...[say('submitted'), say('decided'), say('note')],
];

const requestRows = ({ facts: { requests = [] }, words: { choices } }: PaperWriter): SheetCell[][] =>
  requests.map(({ number, poamId, kind, state, submitted, decided, note }) => [
    ...[number, poamId, kind && choices.kinds[kind], state && choices.requestStates[state]],
    ...[dayCell(submitted), dayCell(decided), note],
  ]);

const changeColumns = ({ say }: PaperWriter): string[] => [
  ...[say('number'), say('title'), say('affects'), say('agency'), say('state')],
  ...[say('submitted'), say('decided'), say('note')],
];

const changeRows = ({ facts: { changes = [] }, words: { choices } }: PaperWriter): SheetCell[][] =>
  changes.map(({ number, title, affects, agency, state, submitted, decided, note }) => [
    ...[number, title, affects && choices.affects[affects], agency, state && choices.changeStates[state]],
    ...[dayCell(submitted), dayCell(decided), note],
  ]);

const itemColumns = ({ say }: PaperWriter): string[] => [
  ...[say('list'), say('id'), say('name'), say('rating'), say('detected'), say('due')],
  ...[say('days-past-due'), say('check-in-day'), say('state')],
];

/** The items of the lists, as far as they are kept with the month; what is left out has a row that says so. */
function itemRows(writer: PaperWriter): SheetCell[][] {
  const { facts, words, say } = writer;
  const row = (id: MonthListId, item: ListedItem): SheetCell[] => [
    words.lists[id],
    item.id,
    item.name,
    item.rating === undefined ? say('not-known') : say(item.rating),
    dayCell(item.detected),
    dayCell(item.due),
    item.pastDue !== undefined && item.pastDue > 0 ? item.pastDue : undefined,
    dayCell(item.vendorCheckIn),
    itemState(item, writer),
  ];
  return monthListIds.flatMap((id) => {
    const list = facts.figures?.lists[id];
    if (list === undefined) return [];
    const rest = list.value - list.items.length;
    return [
      ...list.items.map((item) => row(id, item)),
      ...(rest > 0
        ? [[words.lists[id], undefined, say('first-of', { shown: list.items.length, all: list.value })]]
        : []),
    ];
  });
}
