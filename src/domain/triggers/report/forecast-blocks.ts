import type { Block } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import { dateInWords, numberText } from '../../wording.ts';
import { fullName, type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import type { LookAhead } from '../evaluation/look-ahead.ts';
import { curveName } from '../words/report.ts';
import type { AllReportWords, ReportLabel } from './report-words.ts';
import { columnNames, type Whose } from './result-table.ts';

const nameOf = (id: TriggerId) => fullName(triggerOf(id));

/** What time alone brings: each trigger that it can meet, then the days on which something changes. */
export function forecastBlocks({ asOf, forecasts, curves, days }: LookAhead, words: AllReportWords): Block[] {
  const { headings, labels, texts } = words.report;
  return [
    { kind: 'heading', level: 2, text: headings.outlook },
    { kind: 'paragraph', text: texts.outlook.replace('{date}', dateInWords(asOf)) },
    filledTable({
      columns: columnNames(['trigger', 'level', 'outcome', 'on', 'why'], words.report),
      rows: forecasts.map(({ trigger, level, outcome, on, text }) => [
        nameOf(trigger),
        level,
        words.outcomes[outcome],
        on === undefined ? '' : dateInWords(on),
        text,
      ]),
    }),
    {
      kind: 'table',
      caption: texts['outlook-caption'],
      columns: [labels.date, ...curves.map(curveName), labels['comes-true'], labels.level],
      rows: days.map(({ date, counts, comesTrue, level }) => [
        dateInWords(date),
        ...curves.map(({ trigger }) => numberText(counts[trigger] ?? 0)),
        comesTrue.map(nameOf).join('\n'),
        level ?? texts.none,
      ]),
    },
  ];
}

/** The columns of {@link forecastRows}, by the ids of their names. */
export const forecastColumns = [
  'trigger',
  'level',
  'outcome',
  'on',
  'in-days',
  'why',
  'csp',
  'system',
  'as-of',
  'id',
] as const satisfies readonly ReportLabel[];

/** The triggers that time alone can meet as a table for a spreadsheet, dates as YYYY-MM-DD. */
export function forecastRows(
  { asOf, forecasts }: LookAhead,
  { outcomes }: AllReportWords,
  { csp = '', system = '' }: Whose = {},
): string[][] {
  return forecasts.map(({ trigger, level, outcome, on, inDays, text }) => [
    nameOf(trigger),
    level,
    outcomes[outcome],
    on ?? '',
    inDays === undefined ? '' : String(inDays),
    text,
    csp,
    system,
    asOf,
    trigger,
  ]);
}
