import type { PlainDate } from '../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../documents/blocks.ts';
import { filledTable } from '../documents/filled-table.ts';
import { appendix, signOff } from '../documents/sign-off.ts';
import { dateInWords, statementsText } from '../wording.ts';
import type { Assessment, StageStatus } from './assess.ts';
import type { ItemId } from './checklist.ts';
import type { ItemStatus } from './item-status.ts';
import { itemEntries } from './types.ts';
import { actorNames, type ChecklistWords, countsText, forceName, openItemText, progressAndOpenText } from './words.ts';

/** The fixed words of the report and of the table. */
export interface ReportWords {
  readonly yes: string;
  readonly no: string;
  readonly asOf: string;
  readonly items: string;
  readonly next: string;
  /** Added to the title of a report that holds only the open items. */
  readonly openItems: string;
  readonly stages: string;
  readonly stage: string;
  readonly progress: string;
  /** Begins the list of items without an entry. */
  readonly notAnswered: string;
  /** Said of a stage in which nothing was entered. */
  readonly nothingEntered: string;
  /** The column heads of a stage’s table. */
  readonly columns: Readonly<Record<ReportColumn, string>>;
  /** The names of the sheets of the workbook, and the column heads of its sheet of stages besides `stage`. */
  readonly workbook: Readonly<Record<(typeof workbookTexts)[number], string>>;
  /** The column heads of the whole checklist as one table. */
  readonly tableColumns: Readonly<Record<TableColumn, string>>;
  /** What a target date is called in a calendar: `{item}` and, for the assessment, `{title}` are filled in. */
  readonly dates: { readonly title: string };
  /** Names this edition, and explains the numbers of the statements. */
  readonly origin: string;
}

/** All words that go into a report. */
export interface AllReportWords {
  readonly checklist: ChecklistWords;
  readonly report: ReportWords;
}

/** The columns of a stage’s table in the report, in order. */
export const reportColumns = ['item', 'state', 'owner', 'target', 'evidence', 'note'] as const;
type ReportColumn = (typeof reportColumns)[number];

/** The columns of the whole checklist as one table, in order. */
export const tableColumns = [
  'stage',
  'item',
  'text',
  'force',
  'actors',
  'state',
  'owner',
  'target',
  'evidence',
  'note',
  'notApplicable',
  'why',
  'source',
  'id',
] as const;
type TableColumn = (typeof tableColumns)[number];

/** The sheets of the workbook, and the columns of its sheet of stages: {@link ReadinessCounts}, and where it stands. */
export const workbookTexts = [
  ...(['items', 'progress', 'late', 'standing'] as const),
  ...(['all', 'done', 'open', 'notAnswered', 'notApplicable', 'notAssessed'] as const),
] as const;

/** What a report holds besides the assessment. */
export interface ReportOptions {
  /** The date of the report. */
  readonly asOf?: PlainDate;
  /** The comparison of two days. */
  readonly comparison?: readonly Block[];
  /** Whether items without an entry have a row to be filled in by hand, rather than their names in a list. */
  readonly hasEmptyRows?: boolean;
}

/**
 * Writes an assessment as a document. Its first sheet can be signed: the open items before the next stage, and all stages
 * in brief. An appendix has what moved between two days and what was entered, stage by stage. Every item is named; one
 * without an entry takes no row.
 */
export function reportAssessment(
  assessment: Assessment,
  title: string,
  words: AllReportWords,
  { asOf, comparison = [], hasEmptyRows = false }: ReportOptions = {},
): BlockDocument {
  const { role, level, severalAuthorizations, next, counts, stages } = assessment;
  const { checklist, report } = words;
  const { scope } = checklist;
  const several = severalAuthorizations === undefined ? undefined : severalAuthorizations ? report.yes : report.no;
  return {
    title,
    blocks: [
      field(scope.role.label, role && checklist.roles[role].name),
      field(scope.level.label, level),
      field(scope.severalAuthorizations.label, several),
      ...(asOf === undefined ? [] : [field(report.asOf, dateInWords(asOf))]),
      field(report.items, countsText(counts)),
      { kind: 'heading', level: 2, text: report.next },
      ...(next ? nextBlocks(next) : [{ kind: 'paragraph', text: `${checklist.nothingOpen}.` } as const]),
      { kind: 'heading', level: 2, text: report.stages },
      {
        kind: 'table',
        columns: [report.stage, report.progress],
        rows: stages.map((stage) => [stage.title, progressAndOpenText(stage.counts)]),
      },
      ...signOff(),
      ...appendix([
        ...comparison,
        ...stages.flatMap((stage) => stageBlocks(stage, words, hasEmptyRows)),
        { kind: 'paragraph', text: report.origin },
      ]),
    ],
  };
}

/** Writes the same document with only the open items, each with a row. Leaves out a stage that has none. */
export function reportOpenItems(
  assessment: Assessment,
  title: string,
  words: AllReportWords,
  asOf?: PlainDate,
): BlockDocument {
  const stages = assessment.stages.flatMap((stage) => {
    const items = stage.items.filter(({ status }) => status === 'open');
    return items.length === 0 ? [] : [{ ...stage, items }];
  });
  const options = { ...(asOf === undefined ? {} : { asOf }), hasEmptyRows: true };
  return reportAssessment({ ...assessment, stages }, `${title}: ${words.report.openItems}`, words, options);
}

function field(label: string, value: string | undefined): Block {
  return { kind: 'field', label, ...(value === undefined ? {} : { value }) };
}

function nextBlocks({ title, sentence, between }: StageStatus): Block[] {
  return [
    { kind: 'paragraph', text: `${title}. ${sentence}` },
    ...(between.length === 0 ? [] : [{ kind: 'list', ordered: true, items: between.map(openItemText) } as const]),
  ];
}

/** A stage: a row for each item with an entry, then the names of the others, by how they stand. */
function stageBlocks(
  { title, sentence, items }: StageStatus,
  { report }: AllReportWords,
  hasEmptyRows: boolean,
): Block[] {
  const rows = items.filter((item) => hasEmptyRows || hasEntry(item));
  const others = items.filter((item) => !rows.includes(item));
  const unanswered = others.filter(({ applicability }) => applicability.applies === 'yes');
  const apart = Map.groupBy(
    others.filter((item) => !unanswered.includes(item)),
    reasonOf,
  );
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: rows.length === 0 ? `${report.nothingEntered} ${sentence}` : sentence },
    ...(rows.length === 0 ? [] : [stageTable(rows, report)]),
    ...(unanswered.length === 0
      ? []
      : [{ kind: 'paragraph', text: `${report.notAnswered}: ${titlesOf(unanswered)}.` } as const]),
    ...[...apart].map(([reason, members]) => ({ kind: 'paragraph', text: `${reason} ${titlesOf(members)}.` }) as const),
  ];
}

function stageTable(items: readonly ItemStatus[], { columns }: ReportWords): Block {
  return filledTable({
    columns: reportColumns.map((column) => columns[column]),
    rows: items.map((item) => [
      `${item.text ?? item.title} (${[forceName(item.force), statementsText(item.statements)].filter(Boolean).join(', ')})`,
      item.statusName,
      item.owner ?? '',
      item.target ?? '',
      item.evidence ?? '',
      [item.note, reasonOf(item)].filter(Boolean).join('\n'),
    ]),
  });
}

/** Whether anything was entered for an item. */
function hasEntry({ state, ...entered }: ItemStatus): boolean {
  return state !== 'not-answered' || itemEntries.some((entry) => entry !== 'state' && entered[entry] !== undefined);
}

const titlesOf = (items: readonly ItemStatus[]) => items.map((item) => item.title).join('; ');

/** Why the item does not apply; empty if it does. */
function reasonOf({ applicability }: ItemStatus): string {
  return applicability.applies === 'yes' ? '' : applicability.reason;
}

/** Columns that follow those of the table: their heads, and for each item a cell under each. */
export interface AddedColumns {
  readonly columns: readonly string[];
  readonly cells: ReadonlyMap<ItemId, readonly string[]>;
}

/** Writes the whole checklist as one table for a spreadsheet: a row for each item, in order. */
export function assessmentTable(
  { stages }: Assessment,
  words: ReportWords,
  added?: AddedColumns,
): { columns: string[]; rows: string[][] } {
  const rows = stages.flatMap((stage) =>
    stage.items.map((item): Readonly<Record<TableColumn, string>> & { readonly id: ItemId } => {
      const { id, title, text = '', why, owner = '', target = '', evidence = '', note = '', statements } = item;
      return {
        stage: stage.title,
        item: title,
        text,
        force: forceName(item.force),
        actors: actorNames(item),
        state: item.statusName,
        owner,
        target,
        evidence,
        note,
        notApplicable: reasonOf(item),
        why,
        source: statements,
        id,
      };
    }),
  );
  return {
    columns: [...tableColumns.map((column) => words.tableColumns[column]), ...(added?.columns ?? [])],
    rows: rows.map((row) => [...tableColumns.map((column) => row[column]), ...(added?.cells.get(row.id) ?? [])]),
  };
}
