import { dayCell, type Sheet, type SheetCell, type Workbook } from '../documents/workbook.ts';
import type { Assessment } from './assess.ts';
import { type AddedColumns, assessmentTable, type ReportWords, tableColumns } from './report.ts';
import type { ReadinessCounts } from './types.ts';

/** The counts of a stage, in the order of their columns. */
const counts = [
  'all',
  'done',
  'open',
  'notAnswered',
  'notApplicable',
  'notAssessed',
] as const satisfies readonly (keyof ReadinessCounts)[];

/**
 * An assessment as a workbook: every item in a row, its target date as a day and by how many days it is late, with what
 * moved between two days; and each stage with its counts as numbers.
 *
 * @param added The comparison of two days.
 */
export function assessmentWorkbook(
  title: string,
  assessment: Assessment,
  words: ReportWords,
  added?: AddedColumns,
): Workbook {
  return { title, sheets: [itemSheet(assessment, words, added), stageSheet(assessment, words)] };
}

/** The table of all items, with its days as days. */
function itemSheet(assessment: Assessment, words: ReportWords, added?: AddedColumns): Sheet {
  const table = assessmentTable(assessment, words, added);
  const rows: readonly (readonly SheetCell[])[] = table.rows;
  const target = tableColumns.indexOf('target');
  const items = assessment.stages.flatMap((stage) => stage.items);
  return {
    name: words.workbook.items,
    columns: table.columns.toSpliced(target + 1, 0, words.workbook.late),
    rows: items.map((item, at) => (rows[at] ?? []).toSpliced(target, 1, dayCell(item.target), item.daysLate)),
  };
}

function stageSheet({ stages }: Assessment, words: ReportWords): Sheet {
  const { workbook, stage } = words;
  return {
    name: workbook.progress,
    columns: [stage, ...counts.map((count) => workbook[count]), workbook.standing],
    rows: stages.map((one) => [one.title, ...counts.map((count) => one.counts[count]), one.sentence]),
  };
}
