import { dayCell, rowsOr, type Sheet, type SheetCell, type Workbook } from '../../documents/workbook.ts';
import { fullName, triggerIds, triggerOf } from '../deficiency-triggers.ts';
import type { LookAhead } from '../evaluation/look-ahead.ts';
import { decidingReasons } from '../evaluation/result-order.ts';
import type { Sum, TriggerResult } from '../evaluation/results.ts';
import { conditionText } from '../trigger-words.ts';
import type { DeficiencyTrigger, Limit, Threshold } from '../types.ts';
import { curveName, limitText, measuredText, reachedText } from '../words/report.ts';
import { countedSheet } from './counted-items.ts';
import { forecastColumns, forecastRows } from './forecast-blocks.ts';
import type { ReportedEvaluation } from './report.ts';
import type { AllReportWords, ReportLabel } from './report-words.ts';
import { measureText } from './result-blocks.ts';
import { columnNames, tableColumns, tableRows } from './result-table.ts';
import { outcomeBlocks, triggerName } from './summary-blocks.ts';

/**
 * An evaluation as a workbook, so that its numbers can be sorted, filtered, and summed: the outcome; each trigger with the
 * value and the threshold that decide; every step of the arithmetic; the thresholds of Table 1; everything that was counted;
 * and the outlook. All of it is taken from where the report and the tables take it.
 */
export function evaluationWorkbook(reported: ReportedEvaluation): Workbook {
  const { title, work, evaluation, words } = reported;
  const { workbook, texts } = words.report;
  const sheet = (name: string, columns: readonly string[], rows: Sheet['rows']): Sheet => ({
    name,
    columns,
    rows: rowsOr(rows, texts.none),
  });
  return {
    title: texts.title.replace('{title}', () => title),
    sheets: [
      sheet(workbook.summary, [workbook.item, workbook.value], summaryRows(reported)),
      resultSheet(reported),
      sheet(workbook.arithmetic, arithmeticColumns(words), arithmeticRows(evaluation.results, words)),
      sheet(workbook.thresholds, thresholdColumns(words), thresholdRows(words)),
      countedSheet(work, evaluation, words),
      sheet(
        workbook.outlook,
        withoutShared(forecastColumns, columnNames(forecastColumns, words.report)),
        outlookRows(reported),
      ),
      sheet(workbook['outlook-days'], dayColumns(reported.ahead, words), dayRows(reported.ahead, words)),
    ],
  };
}

/** What stands at the head of the report: whose triggers, the level with its day, and what may change it. */
function summaryRows(reported: ReportedEvaluation): Sheet['rows'] {
  const { labels } = reported.words.report;
  return [
    [labels['as-of'], dayCell(reported.evaluation.asOf)],
    ...outcomeBlocks(reported).flatMap((block): SheetCell[][] => {
      if (block.kind === 'field') return [[block.label, block.value]];
      return block.kind === 'paragraph' ? [[labels.result, block.text]] : [];
    }),
  ];
}

/** Whose triggers these are, and their day: the summary says it, so that the tables need not say it in each row. */
const ofAll: readonly ReportLabel[] = ['csp', 'system', 'as-of'];

/** The cells of a table in a workbook: all but those that the summary has. */
const withoutShared = <Cell>(columns: readonly ReportLabel[], cells: readonly Cell[]): Cell[] =>
  cells.filter((_, at) => !ofAll.includes(columns[at] ?? 'id'));

/** The table of results, with the value and the threshold that decide. */
function resultSheet({ evaluation, words }: ReportedEvaluation): Sheet {
  const { workbook } = words.report;
  const place = tableColumns.indexOf('result');
  const rows: readonly (readonly SheetCell[])[] = tableRows(evaluation, words);
  const written = <Cell>(cells: readonly Cell[], own: readonly Cell[]) =>
    withoutShared(tableColumns, cells).toSpliced(place, 0, ...own);
  return {
    name: workbook.result,
    columns: written(columnNames(tableColumns, words.report), [workbook.value, workbook.limit]),
    rows: evaluation.results.map((result, at) => written(rows[at] ?? [], decidingNumbers(result, words))),
  };
}

/** What was measured for the reason that decides, and the thresholds to which it is compared, a line for each. */
function decidingNumbers({ trigger, reasons, byFacts }: TriggerResult, { report }: AllReportWords): SheetCell[] {
  const sums = decidingReasons(reasons, byFacts)[0]?.sums ?? [];
  return [
    sums.map((sum) => measuredText(measureText(sum, trigger, report.measures), sum)).join('\n'),
    sums.map(limitText).join('\n'),
  ];
}

function arithmeticColumns({ report: { labels, workbook } }: AllReportWords): string[] {
  return [
    ...[labels.trigger, labels.level, labels.state, labels.why],
    ...[workbook.measure, workbook.value, workbook.certainty, workbook['counts-at'], workbook.limit],
    ...[workbook.unit, workbook.reached, workbook.room, labels.id],
  ];
}

/** Each step of the sums of all triggers. A reason without a sum has a row that says why. */
function arithmeticRows(results: readonly TriggerResult[], words: AllReportWords): Sheet['rows'] {
  return results.flatMap(({ trigger, level, reasons }) =>
    reasons.flatMap((reason) => {
      const about = [triggerName(trigger), level, words.states[reason.state], reason.text];
      const steps = reason.sums.map((sum) => [...about, ...stepCells(trigger, sum, words), trigger]);
      return steps.length > 0 ? steps : [[...about, ...Array<SheetCell>(8).fill(undefined), trigger]];
    }),
  );
}

function stepCells(trigger: TriggerResult['trigger'], sum: Sum, { report }: AllReportWords): SheetCell[] {
  const { workbook, measures } = report;
  return [
    measureText(sum, trigger, measures),
    withoutDust(sum.actual),
    sum.isAtLeast ? workbook['at-least'] : workbook.exact,
    limitText(sum),
    withoutDust(sum.limit),
    sum.unit,
    reachedText(sum),
    sum.room,
  ];
}

/** Binary fractions leave dust: 12 less 10.4 is 1.5999999999999996. */
const withoutDust = (value: number) => Math.round(value * 1e9) / 1e9;

function thresholdColumns({ report: { labels, workbook } }: AllReportWords): string[] {
  return [
    ...[labels.trigger, labels.level, labels['printed-area'], workbook.measure, workbook['counts-at']],
    ...[workbook.limit, workbook.unit, workbook.from, workbook.joined, labels.rule, labels.source, labels.id],
  ];
}

/** The thresholds of all triggers, a row each. A trigger that somebody judges has a row without numbers. */
function thresholdRows(words: AllReportWords): Sheet['rows'] {
  return triggerIds.flatMap((id) => {
    const trigger: DeficiencyTrigger = triggerOf(id);
    const { level, processArea, thresholds, statements } = trigger;
    const limits: readonly (Limit | Threshold)[] = Object.values(thresholds);
    const rows =
      limits.length > 0 ? limits.map((limit) => limitCells(trigger, limit, limits.length, words)) : [judged(words)];
    return rows.map((cells) => [
      ...[fullName(trigger), level, processArea],
      ...cells,
      ...[conditionText(trigger, words.triggers), statements, id],
    ]);
  });
}

function judged({ report: { workbook } }: AllReportWords): SheetCell[] {
  return [workbook.judged, ...Array<SheetCell>(5).fill(undefined)];
}

function limitCells(
  { id, combine }: DeficiencyTrigger,
  limit: Limit | Threshold,
  amount: number,
  { report }: AllReportWords,
): SheetCell[] {
  const { workbook, measures } = report;
  const { comparison, value, unit, valueFrom, comparisonFrom } = limit;
  const trigger = triggerIds.find((one) => one === id);
  return [
    'measure' in limit && trigger ? measureText(limit, trigger, measures) : workbook.window,
    limitText({ comparison, limit: value, unit }),
    value,
    unit,
    [
      workbook[valueFrom === undefined ? 'printed' : valueFrom === 'word' ? 'from-word' : 'from-reading'],
      ...(comparisonFrom === undefined ? [] : [workbook['comparison-read']]),
    ].join('\n'),
    amount === 1 ? undefined : workbook[`join-${combine}`],
  ];
}

/** The outlook, its days as days and its numbers as numbers. */
function outlookRows({ ahead, words }: ReportedEvaluation): Sheet['rows'] {
  const at = (column: (typeof forecastColumns)[number]) => forecastColumns.indexOf(column);
  const rows: readonly (readonly SheetCell[])[] = forecastRows(ahead, words);
  return ahead.forecasts.map(({ on, inDays }, place) =>
    withoutShared(forecastColumns, (rows[place] ?? []).with(at('on'), dayCell(on)).with(at('in-days'), inDays)),
  );
}

function dayColumns({ curves }: LookAhead, { report: { labels } }: AllReportWords): string[] {
  return [labels.date, ...curves.map(curveName), labels['comes-true'], labels.level];
}

/** The days on which something changes: how many items are over each age, and what is met from then on. */
function dayRows({ curves, days }: LookAhead, { report }: AllReportWords): Sheet['rows'] {
  return days.map(({ date, counts, comesTrue, level }) => [
    dayCell(date),
    ...curves.map(({ trigger }) => counts[trigger] ?? 0),
    comesTrue.map(triggerName).join('\n'),
    level ?? report.texts.none,
  ]);
}
