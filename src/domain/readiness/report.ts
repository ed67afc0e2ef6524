import type { PlainDate } from '../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../documents/blocks.ts';
import { filledTable } from '../documents/filled-table.ts';
import { dateInWords } from '../wording.ts';
import type { Assessment, StageStatus } from './assess.ts';
import type { ItemStatus } from './item-status.ts';
import { actorNames, type ChecklistWords, countsText, forceName, openItemText } from './words.ts';

/** The fixed words of the report and of the table. */
export interface ReportWords {
  readonly yes: string;
  readonly no: string;
  readonly asOf: string;
  readonly items: string;
  readonly next: string;
  /** Added to the title of a report that holds only the open items. */
  readonly openItems: string;
  /** The column heads of a stage’s table. */
  readonly columns: Readonly<Record<ReportColumn, string>>;
  /** The column heads of the whole checklist as one table. */
  readonly tableColumns: Readonly<Record<TableColumn, string>>;
  /** Names this edition, and explains the numbers of the statements. */
  readonly origin: string;
}

/** All words that go into a report. */
export interface AllReportWords {
  readonly checklist: ChecklistWords;
  readonly report: ReportWords;
}

/** The columns of a stage’s table in the report, in order. */
export const reportColumns = ['item', 'force', 'state', 'owner', 'target', 'evidence', 'note', 'source'] as const;
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

/**
 * Writes an assessment as a document: the open items before the next stage, then every stage.
 * @param asOf The date of the report; left out if not given.
 */
export function reportAssessment(
  assessment: Assessment,
  title: string,
  words: AllReportWords,
  asOf?: PlainDate,
): BlockDocument {
  const { role, level, severalAuthorizations, next, counts } = assessment;
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
      ...assessment.stages.flatMap((stage) => stageBlocks(stage, report)),
      { kind: 'paragraph', text: report.origin },
    ],
  };
}

/** Writes the same document with only the open items. Leaves out a stage that has none. */
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
  return reportAssessment({ ...assessment, stages }, `${title}: ${words.report.openItems}`, words, asOf);
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

function stageBlocks({ title, note, sentence, items }: StageStatus, words: ReportWords): Block[] {
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: `${note} ${sentence}` },
    filledTable({
      columns: reportColumns.map((column) => words.columns[column]),
      rows: items.map((item) => [
        item.text ?? item.title,
        forceName(item.force),
        item.statusName,
        item.owner ?? '',
        item.target ?? '',
        item.evidence ?? '',
        [item.note, reasonOf(item)].filter(Boolean).join('\n'),
        item.statements,
      ]),
    }),
  ];
}

/** Why the item does not apply; empty if it does. */
function reasonOf({ applicability }: ItemStatus): string {
  return applicability.applies === 'yes' ? '' : applicability.reason;
}

/** Writes the whole checklist as one table for a spreadsheet: a row for each item, in order. */
export function assessmentTable({ stages }: Assessment, words: ReportWords): { columns: string[]; rows: string[][] } {
  const rows = stages.flatMap((stage) =>
    stage.items.map((item): Readonly<Record<TableColumn, string>> => {
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
    columns: tableColumns.map((column) => words.tableColumns[column]),
    rows: rows.map((row) => tableColumns.map((column) => row[column])),
  };
}
