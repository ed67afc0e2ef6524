import { describe, expect, it } from 'vitest';
import { compareLevels } from '../../../src/domain/escalation/levels.ts';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import { periods } from '../../../src/domain/schedule/periods.ts';
import {
  countAtLevel,
  deficiencyTriggers,
  fillNumbers,
  fullName,
  triggerIds,
  triggerOf,
  triggersIn,
  variantText,
} from '../../../src/domain/triggers/deficiency-triggers.ts';
import { conditionText, wordsOf } from '../../../src/domain/triggers/trigger-words.ts';
import { type DeficiencyTrigger, processAreas, type Threshold } from '../../../src/domain/triggers/types.ts';

const rows: readonly DeficiencyTrigger[] = deficiencyTriggers;
const thresholdsOf = (row: DeficiencyTrigger): [string, Threshold][] => Object.entries(row.thresholds);
const pairs = rows.flatMap((one, index) => rows.slice(index + 1).map((other) => [one, other] as const));
const sameName = pairs.filter(([one, other]) => one.name === other.name);

describe('the table of deficiency triggers', () => {
  it('has the 21 rows of Table 1, as many as the pages say', () => {
    expect(rows).toHaveLength(21);
    expect(rows).toHaveLength(periods['trigger-count'].amount);
  });

  it('has 13, 3 and 5 rows by process area as printed', () => {
    expect(processAreas.map((area) => triggersIn(area, 'print').length)).toEqual([13, 3, 5]);
  });

  it('moves one row, about planned changes, when grouped by subject', () => {
    expect(processAreas.map((area) => triggersIn(area, 'subject').length)).toEqual([12, 4, 5]);
    expect(rows.filter((row) => row.processArea !== row.processAreaBySubject).map((row) => row.id)).toEqual([
      'insufficient-notice-of-planned-change',
    ]);
  });

  it('has 7 rows with a DFR and 14 with a CAP as minimum level', () => {
    expect([countAtLevel('DFR'), countAtLevel('CAP')]).toEqual([7, 14]);
  });

  it('splits the levels over the process areas as printed', () => {
    expect(processAreas.map((area) => [countAtLevel('DFR', area), countAtLevel('CAP', area)])).toEqual([
      [5, 8],
      [1, 2],
      [1, 4],
    ]);
  });

  it('has unique ids made of lower-case words', () => {
    expect(new Set(triggerIds).size).toBe(rows.length);
    for (const id of triggerIds) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('keeps the rows of a process area together, in the order of the areas', () => {
    const order = rows.map((row) => processAreas.indexOf(row.processArea));
    expect(order).toEqual([...order].sort());
  });

  it('holds the limits of Table 1', () => {
    const limits = rows.flatMap((row) =>
      thresholdsOf(row)
        .filter(([, threshold]) => threshold.valueFrom === undefined)
        .map(([name, { comparison, value }]) => `${row.id}: ${name} ${comparison} ${value}`),
    );
    expect(limits).toEqual([
      'unique-vulnerability-count-increase: percent >= 20',
      'unique-vulnerability-count-increase: count >= 10',
      'scanning-noncompliance-first: share >= 10',
      'scanning-noncompliance-first: window <= 6',
      'scanning-noncompliance-subsequent: share >= 10',
      'scanning-noncompliance-subsequent: window <= 6',
      'late-remediation-high-dfr: count >= 5',
      'late-remediation-high-dfr: days > 30',
      'late-remediation-high-cap: count >= 5',
      'late-remediation-high-cap: days > 60',
      'late-remediation-moderate-dfr: count >= 10',
      'late-remediation-moderate-dfr: days > 90',
      'late-remediation-moderate-cap: count >= 10',
      'late-remediation-moderate-cap: days > 120',
      'late-annual-assessment-sap: days < 60',
      'multiple-recurrences: window <= 6',
      'insufficient-notice-of-planned-change: days < 30',
      'late-notice-of-emergency-change: days > 5',
      'incident-frequency: count >= 4',
      'incident-frequency: window <= 6',
    ]);
  });
});

describe('the sentences of the triggers', () => {
  it.each(rows)('fills every placeholder of $id', (row) => {
    for (const text of [conditionText(row), fullName(row), wordsOf(row).note ?? '']) expect(text).not.toMatch(/[{}]/);
  });

  it.each(rows)('names every printed number of $id in its condition', (row) => {
    for (const [, threshold] of thresholdsOf(row)) {
      if (threshold.valueFrom === undefined) expect(conditionText(row)).toMatch(new RegExp(`\\b${threshold.value}\\b`));
    }
  });

  it.each(rows)('types no number of $id into a template', (row) => {
    const words = `${wordsOf(row).condition} ${row.variant ?? ''} ${wordsOf(row).note ?? ''}`.replaceAll(
      '“Section 6 of this playbook”',
      '',
    );
    expect(words).not.toMatch(/\d/);
  });

  it.each(rows)('puts into the condition of $id no number that the source does not print', (row) => {
    for (const [name, threshold] of thresholdsOf(row)) {
      if (threshold.valueFrom !== undefined) expect(wordsOf(row).condition).not.toContain(`{${name}}`);
    }
  });

  it('changes when a threshold changes', () => {
    const row = triggerOf('late-remediation-high-dfr');
    const later = { ...row, thresholds: { ...row.thresholds, days: { ...row.thresholds.days, value: 31 } } };
    expect(conditionText(row)).toContain('more than 30 days');
    expect(conditionText(later)).toContain('more than 31 days');
  });

  it('refuses a placeholder that names no threshold', () => {
    expect(() => fillNumbers('After {weeks} weeks.', triggerOf('lack-of-transparency'))).toThrow(
      'The trigger "lack-of-transparency" has no threshold "weeks".',
    );
  });
});

describe('rows of the same name', () => {
  it('are the three pairs of Table 1', () => {
    expect(sameName.map(([one, other]) => [one.id, other.id])).toEqual([
      ['scanning-noncompliance-first', 'scanning-noncompliance-subsequent'],
      ['late-remediation-high-dfr', 'late-remediation-high-cap'],
      ['late-remediation-moderate-dfr', 'late-remediation-moderate-cap'],
    ]);
  });

  it('are told apart by their variant, which no other row has', () => {
    const paired = new Set(sameName.flat().map((row) => row.id));
    for (const row of rows) expect(variantText(row) !== undefined).toBe(paired.has(row.id));
    expect(new Set(rows.map(fullName)).size).toBe(rows.length);
  });

  it('never fall in level as a threshold rises', () => {
    const rising = sameName.map(([one, other]) => {
      const differing = thresholdsOf(one).filter(([name, { value }]) => other.thresholds[name]?.value !== value);
      expect(differing.map(([name]) => name)).toHaveLength(1);
      const [name, { value }] = differing[0] ?? ['', { value: Number.NaN }];
      return [
        one.id,
        Math.sign((other.thresholds[name]?.value ?? Number.NaN) - value) * compareLevels(other.level, one.level),
      ];
    });
    expect(rising).toEqual([
      ['scanning-noncompliance-first', 1],
      ['late-remediation-high-dfr', 1],
      ['late-remediation-moderate-dfr', 1],
    ]);
  });
});

describe('what the triggers rest on', () => {
  it('cites each statement about a row once, from PM-118 to PM-247 without a gap', () => {
    const cited = rows.flatMap((row) => expandStatementIds(row.statements));
    expect(new Set(cited).size).toBe(cited.length);
    const all = [...new Set([...cited, ...rows.flatMap((row) => expandStatementIds(wordsOf(row).oddities))])].sort();
    expect(all).toEqual(expandStatementIds('PM-118..247'));
  });

  it('asks for a judgement only where no number decides', () => {
    const judged = rows.filter((row) => row.kind === 'judgement');
    expect(judged.map((row) => row.id)).toEqual([
      'poor-quality-of-deliverables',
      'lack-of-transparency',
      'degradation-of-change-processes',
      'late-incident-notification',
    ]);
    for (const row of judged) expect(thresholdsOf(row)).toEqual([]);
  });

  it('says for each trigger what has to be known', () => {
    for (const row of rows) expect(wordsOf(row).inputs.length).toBeGreaterThan(0);
  });
});
