import type { Block } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import { levelName } from '../../escalation/levels.ts';
import { dateInWords, numberText } from '../../wording.ts';
import { fullName, type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import type { AgeCurve, Forecast, LookAhead } from '../evaluation/look-ahead.ts';

/** The words for what becomes of a trigger. */
const outcomeNames = {
  'met-now': 'Met now',
  'comes-true': 'Comes true',
  never: 'Does not come true',
  'not-assessed': 'Not assessed',
} as const satisfies Record<Forecast['outcome'], string>;

const nameOf = (id: TriggerId) => fullName(triggerOf(id));

/** What time alone brings: each trigger that it can meet, then the days on which something changes. */
export function forecastBlocks({ asOf, forecasts, curves, days }: LookAhead): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Looking ahead, if nothing is done' },
    {
      kind: 'paragraph',
      text: `Nothing is remediated, delivered, noticed, answered or reported after ${dateInWords(asOf)}. Only triggers that time alone can meet are listed.`,
    },
    filledTable({
      columns: ['Trigger', 'Minimum level', 'Outcome', 'On', 'Why'],
      rows: forecasts.map(({ trigger, level, outcome, on, text }) => [
        nameOf(trigger),
        level,
        outcomeNames[outcome],
        on === undefined ? '' : dateInWords(on),
        text,
      ]),
    }),
    {
      kind: 'table',
      caption: 'The days on which something changes',
      columns: ['Date', ...curves.map(curveName), 'Comes true', 'Minimum level'],
      rows: days.map(({ date, counts, comesTrue, level }) => [
        dateInWords(date),
        ...curves.map(({ trigger }) => numberText(counts[trigger] ?? 0)),
        comesTrue.map(nameOf).join('\n'),
        level === undefined ? 'None' : levelName(level),
      ]),
    },
  ];
}

function curveName({ trigger, age, limit }: AgeCurve): string {
  const { impact } = triggerOf(trigger);
  return `${impact === 'high' ? 'High' : 'Moderate'} impact items over ${age} days (limit ${limit})`;
}

/** The columns of {@link forecastRows}. */
export const forecastColumns = [
  'Trigger',
  'Minimum level',
  'Outcome',
  'On',
  'In days',
  'Why',
  'Judged as of',
  'Id',
] as const;

/** The triggers that time alone can meet as a table for a spreadsheet, dates as YYYY-MM-DD. */
export function forecastRows({ asOf, forecasts }: LookAhead): string[][] {
  return forecasts.map(({ trigger, level, outcome, on, inDays, text }) => [
    nameOf(trigger),
    level,
    outcomeNames[outcome],
    on ?? '',
    inDays === undefined ? '' : String(inDays),
    text,
    asOf,
    trigger,
  ]);
}
