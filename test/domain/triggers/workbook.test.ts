import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { Sheet, SheetCell } from '../../../src/domain/documents/workbook.ts';
import { deficiencyTriggers, triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { reportEvaluation } from '../../../src/domain/triggers/report/report.ts';
import { columnNames, tableColumns, tableRows } from '../../../src/domain/triggers/report/result-table.ts';
import { evaluationWorkbook } from '../../../src/domain/triggers/report/workbook.ts';
import type { TriggerWork } from '../../../src/domain/triggers/work/trigger-work.ts';
import { writeMarkdown } from '../../../src/formats/markdown-document.ts';
import { exampleOf, examples } from '../../support/trigger-examples.ts';
import { evaluate, lookAhead, reportWords } from '../../support/trigger-words.ts';
import { anyFacts, middle } from './arbitrary-facts.ts';

const { labels, workbook: names } = reportWords.report;

function reported(work: TriggerWork) {
  const day = work.asOf ?? middle;
  const judged = { evaluation: evaluate(work, day), ahead: lookAhead(work, day) };
  return { title: 'A case', work, words: reportWords, ...judged };
}

const workbookOf = (work: TriggerWork) => evaluationWorkbook(reported(work));

function sheetOf(work: TriggerWork, name: string): Sheet {
  const found = workbookOf(work).sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
}

/** The cells of a column of a sheet, by its heading. */
function column(sheet: Sheet, name: string): SheetCell[] {
  const place = sheet.columns.indexOf(name);
  if (place === -1) throw new Error(`No column ${name}: ${sheet.columns.join(', ')}.`);
  return sheet.rows.map((row) => row[place]);
}

const dayIn = (cell: SheetCell) => (typeof cell === 'object' ? cell.date : undefined);

describe('the workbook of an evaluation', () => {
  const { facts, asOf } = exampleOf('ageing-backlog');
  const work = { asOf, ...facts };

  it('has a sheet for the outcome, results, arithmetic, thresholds, what was counted, and the outlook', () => {
    const { title, sheets } = workbookOf(work);
    expect(title).toContain('A case');
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Summary', 'Result', 'Arithmetic', 'Thresholds', 'Counted items', 'Outlook', 'Outlook by day'],
    ]);
    for (const { columns, name } of sheets) expect(new Set(columns).size, name).toBe(columns.length);
  });

  it('says in its results what the table of triggers says, and in its summary whose they are and of which day', () => {
    const rows = tableRows(evaluate(facts, asOf), reportWords);
    const basis = { csp: 'Acme', system: 'Acme Cloud' };
    const sheet = sheetOf({ ...work, basis }, names.result);
    for (const [place, name] of columnNames(tableColumns, reportWords.report).entries()) {
      if (['csp', 'system', 'as-of'].includes(tableColumns[place] ?? '')) continue;
      expect(column(sheet, name), name).toEqual(rows.map((row) => row[place]));
    }
    const summary = new Map(sheetOf({ ...work, basis }, names.summary).rows.map(([item, value]) => [item, value]));
    expect(summary.get(labels['as-of'])).toEqual({ date: asOf });
    expect([...summary.values()]).toEqual(expect.arrayContaining(['Acme', 'Acme Cloud']));
    const met = column(sheet, labels.id).indexOf('late-remediation-high-dfr');
    expect(column(sheet, names.value)[met]).toMatch(/^High impact items over the age: \d+ items\n/);
    expect(column(sheet, names.limit)[met]).toBe('5 items or more\nmore than 30 days');
  });

  it('has a row for each sum of each reason, with the numbers that the report gives, and for each reason without one', () => {
    for (const { facts: given, asOf: day } of examples) {
      const results = evaluate(given, day).results;
      const sheet = sheetOf({ asOf: day, ...given }, names.arithmetic);
      const reasons = results.flatMap((result) => result.reasons);
      expect(sheet.rows).toHaveLength(reasons.reduce((rows, { sums }) => rows + Math.max(1, sums.length), 0));
      const sums = reasons.flatMap((reason) => reason.sums);
      const numbers = column(sheet, names.value).filter((cell) => cell !== undefined);
      expect(numbers).toEqual(sums.map(({ actual }) => expect.closeTo(actual, 8)));
      expect(column(sheet, names.room).filter((cell) => cell !== undefined)).toEqual(sums.map(({ room }) => room));
      const text = writeMarkdown(reportEvaluation(reported({ asOf: day, ...given })));
      for (const measure of column(sheet, names.measure)) {
        if (typeof measure === 'string') expect(text.toLowerCase()).toContain(measure.toLowerCase());
      }
    }
  });

  it('says of a lower bound that it is one', () => {
    const sheet = sheetOf({ ...work, remediation: { ...facts.remediation, isLowerBound: true } }, names.arithmetic);
    expect(column(sheet, names.certainty)).toContain('At least');
    expect(column(sheetOf(work, names.arithmetic), names.certainty)).not.toContain('At least');
  });

  it('has every threshold of Table 1 as a number with its unit, and a row for each judgment', () => {
    const sheet = sheetOf(work, names.thresholds);
    const all = deficiencyTriggers.flatMap(({ id, thresholds }) =>
      Object.values(thresholds).map(({ value, unit }) => [id, value, unit]),
    );
    const rows = column(sheet, labels.id).map((id, at) => [
      id,
      column(sheet, names.limit)[at],
      column(sheet, names.unit)[at],
    ]);
    expect(rows.filter(([, value]) => value !== undefined)).toEqual(all);
    expect(new Set(column(sheet, labels.id))).toEqual(new Set(triggerIds));
  });

  it('has each open item that a trigger counts with its ratings, its day, its age, and its days beyond the limit', () => {
    const items = [
      { id: 'V-1', title: 'Old', impact: 'critical', originalRating: 'moderate', detected: plainDate('2026-01-01') },
      { id: 'V-1', title: 'Old, again', impact: 'high', detected: plainDate('2026-02-01') },
      { title: 'Unnamed', impact: 'high', detected: plainDate('2026-03-01'), vendorCheckIn: plainDate('2026-04-01') },
      { id: 'V-3', title: 'New', impact: 'high', detected: plainDate('2026-04-28') },
    ] as const;
    const day = plainDate('2026-04-30');
    const sheet = sheetOf({ asOf: day, remediation: { items } }, names.counted);
    const at = (id: string) => column(sheet, labels.id).flatMap((cell, row) => (cell === id ? [row] : []));
    const cell = (name: string, row = 0) => column(sheet, name)[row];
    const dfr = at('late-remediation-high-dfr');
    expect(dfr.map((row) => cell(labels.counted, row))).toEqual(['V-1', '“Unnamed”']);
    expect(at('late-remediation-high-cap').map((row) => cell(labels.counted, row))).toEqual(['V-1']);
    const [first, second] = dfr;
    expect([cell('Title', first), cell('Impact', first), cell('Original rating', first)]).toEqual([
      'Old\nOld, again',
      'Critical\nHigh',
      'Moderate',
    ]);
    const age = daysBetween(plainDate('2026-01-01'), day);
    expect([dayIn(cell(labels.date, first)), cell(names.days, first), cell(names.beyond, first)]).toEqual([
      '2026-01-01',
      age,
      age - 30,
    ]);
    expect(dayIn(cell('Last check-in with the vendor', second))).toBe('2026-04-01');
  });

  it('counts as many items as the arithmetic says, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts(true), (given) => {
        const { evaluation } = reported(given);
        const ids = column(sheetOf(given, names.counted), labels.id);
        for (const id of agedTriggerIds) {
          const result = evaluation.results.find(({ trigger }) => trigger === id);
          const reason = result?.reasons.find(({ about }) => about === 'remediation.items');
          if (!reason) continue;
          expect(ids.filter((one) => one === id)).toHaveLength(reason.counted.length);
          expect(reason.sums[0]?.actual).toBe(reason.counted.length);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('has the outlook with its days as days and its counts as numbers', () => {
    const ahead = lookAhead(facts, asOf);
    const sheet = sheetOf(work, names.outlook);
    expect(column(sheet, labels.on).map(dayIn)).toEqual(ahead.forecasts.map(({ on }) => on));
    expect(column(sheet, labels['in-days'])).toEqual(ahead.forecasts.map(({ inDays }) => inDays));
    const days = sheetOf(work, names['outlook-days']);
    expect(column(days, labels.date).map(dayIn)).toEqual(ahead.days.map(({ date }) => date));
    expect(days.columns).toHaveLength(3 + ahead.curves.length);
    expect(days.rows.map((row) => row[1])).toEqual(
      ahead.days.map(({ counts }) => counts[ahead.curves[0]?.trigger ?? 'late-remediation-high-dfr']),
    );
    expect(ahead.curves[0]?.limit).toBe(triggerOf('late-remediation-high-dfr').thresholds.count.value);
  });

  it('says on each sheet that has nothing to list that there is none', () => {
    for (const { name, rows } of workbookOf({}).sheets) expect(rows.length, name).toBeGreaterThan(0);
    expect(sheetOf({}, names.counted).rows).toEqual([['None']]);
  });
});
