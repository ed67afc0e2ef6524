import { describe, expect, it } from 'vitest';
import { remediationPeriods } from '../../../src/domain/poam/rules/remediation-periods.ts';
import { defaultChoices, withDefaults } from '../../../src/domain/poam/switches/choices.ts';
import { countingSwitches } from '../../../src/domain/poam/switches/counting-switches.ts';
import { deficiencyTriggers } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { Limit } from '../../../src/domain/triggers/types.ts';
import { projectFiles, projectText } from '../../support/project-files.ts';

describe('the switches', () => {
  it.each(countingSwitches.map((one) => [one.id, one] as const))('%s has its default among its options', (id, one) => {
    const options: readonly string[] = one.options;
    expect(options).toContain(one.default);
    expect(new Set(options).size).toBe(options.length);
    expect(defaultChoices[id]).toBe(one.default);
  });

  it('have ids of their own', () => {
    expect(new Set(countingSwitches.map(({ id }) => id)).size).toBe(countingSwitches.length);
  });

  it('stand at their defaults where nothing is chosen', () => {
    expect(withDefaults({ unit: 'items', key: undefined })).toEqual({ ...defaultChoices, unit: 'items' });
  });
});

describe('the figures', () => {
  it('stand in one place: no other file of the counting rules holds a number of days, items or percent', () => {
    const home = 'src/domain/poam/rules/remediation-periods.ts';
    const files = projectFiles('src/domain/poam/**/*.ts').filter((path) => path !== home);
    const { days, vendorCheckInDays } = remediationPeriods;
    const thresholds = deficiencyTriggers.flatMap((row) => Object.values<Limit>(row.thresholds));
    // A figure of one digit is as often a place or a part as it is a limit.
    const figures = [...Object.values(days), vendorCheckInDays, ...thresholds.map(({ value }) => value)].filter(
      (value) => value >= 10,
    );
    const figure = new RegExp(`(?<![\\w.#-])(?:${[...new Set(figures)].join('|')})(?![\\w-])`);
    expect(figure.test(`const days = ${days.high};`)).toBe(true);
    const typed = files.flatMap((path) =>
      projectText(path)
        .split('\n')
        .filter((line) => !/^\s*(?:\*|\/)/.test(line) && figure.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(typed).toEqual([]);
  });
});
