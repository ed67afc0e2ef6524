import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/calendar/days.ts';
import { triggerIds } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { nextRise } from '../../../src/domain/triggers/evaluation/result-order.ts';
import { forecastColumns, forecastRows } from '../../../src/domain/triggers/report/forecast-blocks.ts';
import { tableColumns, tableRows } from '../../../src/domain/triggers/report/result-table.ts';
import { exampleOf } from '../../support/trigger-examples.ts';
import { evaluate, lookAhead, reportWords } from '../../support/trigger-words.ts';

const { facts, asOf } = exampleOf('ageing-backlog');
const rise = nextRise(evaluate(facts, asOf));
if (!rise) throw new Error('The example rises to no higher level.');

describe('the table of results', () => {
  it('has a row for each trigger, in the order of Table 1', () => {
    const rows = tableRows(evaluate(facts, asOf), reportWords);
    const at = (name: (typeof tableColumns)[number]) => rows.map((row) => row[tableColumns.indexOf(name)]);
    expect(at('id')).toEqual(triggerIds);
    expect(rows.filter(({ length }) => length !== tableColumns.length)).toEqual([]);
    expect(at('state').filter((state) => state === 'Met')).toHaveLength(1);
    expect(new Set(at('as-of'))).toEqual(new Set([asOf]));
    expect(new Set(at('trigger')).size).toBe(triggerIds.length);
  });

  it('says what is not known, and how a switched-off trigger stands by the facts', () => {
    const rows = tableRows(evaluate(facts, asOf), reportWords);
    const cell = (id: string, name: (typeof tableColumns)[number]) =>
      rows.find((row) => row.at(-1) === id)?.[tableColumns.indexOf(name)];
    expect(cell('poor-quality-of-deliverables', 'missing')).toBe(
      'Was any deliverable untimely?\nWas any deliverable inaccurate?',
    );
    expect([cell('incident-frequency', 'state'), cell('incident-frequency', 'by-facts')]).toEqual(['Off', 'Not met']);
  });
});

describe('the table of forecasts', () => {
  it('has a row for each trigger that time alone can meet, with days as dates', () => {
    const ahead = lookAhead(facts, asOf);
    const rows = forecastRows(ahead, reportWords);
    expect(rows.filter(({ length }) => length !== forecastColumns.length)).toEqual([]);
    expect(rows.map((row) => row.at(-1))).toEqual(ahead.forecasts.map(({ trigger }) => trigger));
    expect(rows[1]?.slice(1, 5)).toEqual(['CAP', 'Will be met', rise.on, String(daysBetween(asOf, rise.on))]);
  });
});
