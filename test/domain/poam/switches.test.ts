import { describe, expect, it } from 'vitest';
import {
  checkChoices,
  countingSwitches,
  defaultChoices,
  withDefaults,
} from '../../../src/domain/poam/switches/choices.ts';
import { projectFiles, projectText } from '../../support/project-files.ts';

describe('the switches', () => {
  it.each(countingSwitches.map((one) => [one.id, one] as const))(
    '%s has its default among its options, and a reason',
    (id, one) => {
      const options = one.options.map((option) => option.id as string);
      expect(options).toContain(one.default);
      expect(new Set(options).size).toBe(options.length);
      expect(new Set(one.options.map(({ words }) => words)).size).toBe(options.length);
      expect(one.question).toMatch(/\?$/);
      expect(one.why).toMatch(/\.$/);
      expect(one.measures.length).toBeGreaterThan(0);
      expect(defaultChoices[id]).toBe(one.default);
    },
  );

  it('have ids of their own', () => {
    expect(new Set(countingSwitches.map(({ id }) => id)).size).toBe(countingSwitches.length);
  });

  it('stand at their defaults where nothing is chosen', () => {
    expect(withDefaults({ unit: 'items', key: undefined })).toEqual({ ...defaultChoices, unit: 'items' });
  });
});

describe('saved choices', () => {
  it('are read, and what is none is set aside with its value', () => {
    const { facts, problems, unread } = checkChoices({
      unit: 'unique',
      key: 'colour',
      other: 1,
      sheets: { id: 'open' },
    });
    expect(facts).toEqual({ unit: 'unique' });
    expect(problems.map(({ field }) => field)).toEqual(['key', 'other', 'sheets']);
    expect(unread.map(({ value }) => value)).toEqual(['colour', 1, { id: 'open' }]);
    expect(problems[0]?.message).toContain('The default is used.');
  });

  it.each([
    [undefined, 0],
    [null, 1],
    ['open', 1],
    [[], 1],
    [JSON.parse('{"__proto__": 1}'), 1],
  ])('of %j make no choice', (input, problems) => {
    const read = checkChoices(input);
    expect(read.facts).toEqual({});
    expect(read.problems).toHaveLength(problems);
  });
});

describe('the figures', () => {
  it('stand in one place: no other file of the counting rules holds a number of days, items or percent', () => {
    const home = 'src/domain/poam/rules/remediation-periods.ts';
    const files = projectFiles('src/domain/poam/**/*.ts').filter((path) => path !== home);
    const figure = /(?<![\w.#-])(?:30|60|90|120|180|10|20)(?![\w-])/;
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
