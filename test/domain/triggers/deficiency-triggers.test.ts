import { describe, expect, it } from 'vitest';
import { compareLevels } from '../../../src/domain/escalation/levels.ts';
import { expandStatementIds } from '../../../src/domain/ledger/statement-ids.ts';
import {
  countTriggers,
  deficiencyTriggers,
  fillNumbers,
  fullName,
  type TriggerId,
  triggerIds,
  triggerOf,
  triggersIn,
  variantText,
} from '../../../src/domain/triggers/deficiency-triggers.ts';
import { judgmentQuestions } from '../../../src/domain/triggers/facts/questions.ts';
import { conditionText } from '../../../src/domain/triggers/trigger-words.ts';
import { type DeficiencyTrigger, type Limit, processAreas } from '../../../src/domain/triggers/types.ts';
import { statements } from '../../support/content-files.ts';
import { triggerWords } from '../../support/trigger-words.ts';

const rows: readonly DeficiencyTrigger[] = deficiencyTriggers;
const wordsOf = ({ id }: DeficiencyTrigger) => triggerWords[id as TriggerId];
const thresholdsOf = (row: DeficiencyTrigger): [string, Limit][] => Object.entries(row.thresholds);
const pairs = rows.flatMap((one, index) => rows.slice(index + 1).map((other) => [one, other] as const));
const sameName = pairs.filter(([one, other]) => one.name === other.name);

/** What a statement of the ledger says. */
const said = new Map(statements().map((statement) => [statement.id, statement.statement]));
const saidOf = (row: DeficiencyTrigger) => expandStatementIds(row.statements).map((id) => said.get(id) ?? '');
const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

describe('the table of deficiency triggers', () => {
  it('has as many rows, in each process area and with each level, as the ledger counts (PM-111, PM-112)', () => {
    const printed = processAreas.map((area) => triggersIn(area, 'print').length);
    // “Table 1 holds … rows: … under Operational Visibility, … under Change Control and … under Incident Response.”
    expect(numbersIn(said.get('PM-111') ?? '')).toEqual([1, rows.length, ...printed]);
    // “Of the … minimum levels … are DFR and … are CAP.”
    expect(numbersIn(said.get('PM-112') ?? '')).toEqual([
      countTriggers({}),
      countTriggers({ level: 'DFR' }),
      countTriggers({ level: 'CAP' }),
    ]);
  });

  it.each(rows)('gives $id the name, the process area, and the level of its statements', (row) => {
    const texts = saidOf(row).join('\n');
    expect(texts).toContain(`the name printed is “${row.name}”`);
    expect(texts).toContain(`the process area is ${row.processArea}`);
    expect(texts).toContain(`the minimum escalation level is ${row.level}.`);
  });

  it.each(rows)('gives $id the numbers that its statements print', (row) => {
    for (const [name, { value, valueFrom }] of thresholdsOf(row)) {
      if (valueFrom !== undefined) continue;
      const word = ['four', 'five', 'six'][value - 4] ?? (value === 10 ? 'ten' : String(value));
      const texts = saidOf(row).filter((text) => new RegExp(`\\b(${value}|${word})\\b`).test(text));
      expect(texts, `${name} ${value}`).not.toEqual([]);
    }
  });

  it('moves, when grouped by subject, the rows of which the ledger says that by subject they belong elsewhere', () => {
    const belongsTo = (row: DeficiencyTrigger) =>
      expandStatementIds(wordsOf(row).oddities).flatMap(
        (id) => /by subject it belongs to ([\w ]+)/.exec(said.get(id) ?? '')?.[1] ?? [],
      );
    const moved = rows.filter((row) => row.processArea !== row.processAreaBySubject);
    expect(moved.length).toBeGreaterThan(0);
    for (const row of rows) expect(belongsTo(row)).toEqual(moved.includes(row) ? [row.processAreaBySubject] : []);
    expect(processAreas.flatMap((area) => triggersIn(area, 'subject')).toSorted()).toEqual(rows.toSorted());
  });

  it('counts the levels within each process area as printed', () => {
    for (const level of ['DFR', 'CAP'] as const) {
      const byArea = processAreas.map((area) => countTriggers({ level, area }));
      expect(byArea).toEqual(
        processAreas.map((area) => rows.filter((row) => row.processArea === area && row.level === level).length),
      );
      expect(byArea.reduce((sum, count) => sum + count)).toBe(countTriggers({ level }));
    }
  });

  it('has unique ids made of lower-case words, with no number', () => {
    expect(new Set(triggerIds).size).toBe(rows.length);
    for (const id of triggerIds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('keeps the rows of a process area together, in the order of the areas', () => {
    const order = rows.map((row) => processAreas.indexOf(row.processArea));
    expect(order).toEqual([...order].sort());
  });
});

describe('the sentences of the triggers', () => {
  it.each(rows)('fills every placeholder of $id', (row) => {
    for (const text of [conditionText(row, triggerWords), fullName(row), wordsOf(row).note ?? ''])
      expect(text).not.toMatch(/[{}]/);
  });

  it.each(rows)('names every printed number of $id in its condition', (row) => {
    for (const [, threshold] of thresholdsOf(row)) {
      if (threshold.valueFrom === undefined)
        expect(conditionText(row, triggerWords)).toMatch(new RegExp(`\\b${threshold.value}\\b`));
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
    const { days } = row.thresholds;
    const later = { ...row, thresholds: { ...row.thresholds, days: { ...days, value: days.value + 1 } } };
    expect(conditionText(row, triggerWords)).toContain(`more than ${days.value} days`);
    expect(conditionText(later, triggerWords)).toContain(`more than ${days.value + 1} days`);
  });

  it('refuses a placeholder that names no threshold', () => {
    expect(() => fillNumbers('After {weeks} weeks.', triggerOf('lack-of-transparency'))).toThrow(
      'The trigger "lack-of-transparency" has no threshold "weeks".',
    );
  });
});

describe('rows of the same name', () => {
  it('are the pairs of Table 1', () => {
    expect(sameName.map(([one, other]) => [one.id, other.id])).toEqual(
      expect.arrayContaining([
        ['scanning-noncompliance-first', 'scanning-noncompliance-subsequent'],
        ['late-remediation-high-dfr', 'late-remediation-high-cap'],
        ['late-remediation-moderate-dfr', 'late-remediation-moderate-cap'],
      ]),
    );
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
    expect(rising).toEqual(sameName.map(([one]) => [one.id, 1]));
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
    expect(judged.map((row) => row.id)).toEqual([...new Set<string>(judgmentQuestions.map(({ trigger }) => trigger))]);
    for (const row of judged) expect(thresholdsOf(row)).toEqual([]);
  });

  it('says for each trigger what has to be known', () => {
    for (const row of rows) expect(wordsOf(row).inputs.length).toBeGreaterThan(0);
  });
});
