import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';
import { withoutFields } from '../../../src/domain/triggers/facts/contradictions.ts';
import { expectSame } from '../../support/expect-same.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { anyFacts } from './arbitrary-facts.ts';
import { probeDay } from './probes.ts';

/** A document with one value at one field, and what of it could not be used. */
function at(field: string, value: unknown): unknown {
  return field
    .split('.')
    .reverse()
    .reduce((inner, name) => (/^\d+$/.test(name) ? [inner] : { [name]: inner }), value);
}

/** What was read, with all that was set aside put back into its place. */
function restored({ facts, unread }: ReturnType<typeof checkFacts>): unknown {
  const copy = structuredClone(facts) as Record<string, unknown>;
  for (const { field, value } of unread) {
    if (field === '') return value;
    const names = field.split('.');
    let place = copy;
    for (const name of names.slice(0, -1)) {
      place[name] ??= {};
      place = place[name] as Record<string, unknown>;
    }
    place[names.at(-1) ?? ''] = value;
  }
  return copy;
}

describe('a value that cannot be used', () => {
  it.each([
    { field: 'vulnerabilities.now', value: -1, says: 'Enter 0 or more.' },
    { field: 'vulnerabilities.now', value: '-3', says: 'Enter 0 or more.' },
    { field: 'vulnerabilities.now', value: 2.5, says: 'Enter a whole number.' },
    { field: 'vulnerabilities.now', value: 'many', says: 'Enter a number in digits.' },
    { field: 'vulnerabilities.now', value: '1,200', says: 'Enter the number without commas or spaces, such as 1200.' },
    { field: 'vulnerabilities.now', value: 1e12, says: 'Enter 999,999,999 or less.' },
    { field: 'vulnerabilities.now', value: null, says: 'Enter a number in digits.' },
    { field: 'scanning.percent', value: 101, says: 'Enter 100 or less.' },
    { field: 'scanning.percent', value: '100.5', says: 'Enter 100 or less.' },
    { field: 'scanning.total', value: 0, says: 'Enter 1 or more.' },
    { field: 'scanning.date', value: '2026-02-30', says: 'There is no February 30, 2026: that month has 28 days.' },
    {
      field: 'scanning.kind',
      value: 'weekly',
      says: '“weekly” is not a choice here. Choose “Initial SAR”, “Annual SAR”, or “Monthly scanning”.',
    },
    { field: 'annualAssessment.sap', value: 'soon', says: 'Enter a date in the form YYYY-MM-DD' },
    { field: 'answers.scans-manipulated', value: 'yes', says: '“yes” is neither yes nor no.' },
    { field: 'answers.of-another-tool', value: true, says: 'This tool does not recognize “of-another-tool”.' },
    { field: 'changes', value: 'none', says: 'This is not a list.' },
    { field: 'changes.0', value: 7, says: 'is not a group of named values.' },
    { field: 'changes.0', value: null, says: 'This entry is empty.' },
    { field: 'changes.0.kind', value: 'urgent', says: 'Choose “Planned” or “Emergency”.' },
    { field: 'zeroDays.0.updates.0.date', value: 'yesterday', says: 'Enter a date' },
    {
      field: 'history.0.trigger',
      value: 'late-remediation-low',
      says: '“late-remediation-low” is not a trigger',
    },
    { field: 'off', value: 'all', says: 'This is not a list of triggers.' },
    { field: 'off.0', value: 'r14', says: '“r14” is not a trigger of this edition.' },
    { field: 'off.0', value: 14, says: 'This is not a trigger of this edition.' },
    { field: 'remediation.counts.late-remediation-low', value: 3, says: 'This tool does not recognize' },
    { field: 'elsewhere', value: 1, says: 'This tool does not recognize “elsewhere”.' },
    { field: '', value: [], says: 'is not a group of named values.' },
  ])('at “$field”, $value: is reported there and kept', ({ field, value, says }) => {
    const { problems, unread } = checkFacts(field === '' ? value : at(field, value));
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toContain(says);
    expect(unread).toEqual([{ field, value, message: problems[0]?.message }]);
  });

  it('leaves an entry of a list in its place, since it may still count', () => {
    const { facts } = checkFacts({ incidents: [{ date: '2026-05-01' }, 'lost laptop', { date: '2026-06-01' }] });
    expect(facts.incidents).toEqual([{ date: '2026-05-01' }, {}, { date: '2026-06-01' }]);
  });

  it('leaves its trigger not assessed, never not met', () => {
    const { facts } = checkFacts({ vulnerabilities: { atBaseline: 50, now: -1 } });
    expect(evaluate(facts, probeDay).results[0]).toMatchObject({
      state: 'not-assessed',
      missing: ['vulnerabilities.now'],
    });
  });
});

describe('facts that contradict each other', () => {
  const highDfr = 'late-remediation-high-dfr';
  const highCap = 'late-remediation-high-cap';

  it.each([
    {
      title: 'more unauthenticated scans than scans',
      given: { scanning: { unauthenticated: 14, total: 12 } },
      facts: { scanning: { total: 12 } },
      problem: {
        field: 'scanning.unauthenticated',
        message: 'Enter 12 or fewer: there are only 12 scans in the submission.',
      },
    },
    {
      title: 'a share that is not that of the counts',
      given: { scanning: { unauthenticated: 3, total: 12, percent: 30 } },
      facts: { scanning: { unauthenticated: 3, total: 12 } },
      problem: {
        field: 'scanning.percent',
        message: '3 of 12 scans is not 30%. Correct the counts, or leave the share blank.',
      },
    },
    {
      title: 'more items of a high age than of a lower one',
      given: { remediation: { counts: { [highDfr]: 3, [highCap]: 4 } } },
      facts: { remediation: { counts: { [highDfr]: 3 } } },
      problem: {
        field: `remediation.counts.${highCap}`,
        message: `Enter 3 or fewer. These items are among the 3 high impact items that are more than ${triggerOf(highDfr).thresholds.days.value} days old.`,
      },
    },
    {
      title: 'updates that end before they begin',
      given: { zeroDays: [{ first: '2026-05-02', last: '2026-05-01' }] },
      facts: { zeroDays: [{ first: '2026-05-02' }] },
      problem: {
        field: 'zeroDays.0.last',
        message: 'Enter May 2, 2026, or a later day: this is before the first day.',
      },
    },
    {
      title: 'an occurrence resolved before it came true',
      given: { history: [{}, { trigger: highDfr, date: '2026-05-02', resolved: '2026-05-01' }] },
      facts: { history: [{}, { trigger: highDfr, date: '2026-05-02' }] },
      problem: {
        field: 'history.1.resolved',
        message: 'Enter May 2, 2026, or a later day: this is before the day on which it was met.',
      },
    },
  ])('$title: are reported at the field to correct', ({ given, facts, problem }) => {
    const checked = checkFacts(given);
    expect(checked.facts).toEqual(facts);
    expect(checked.problems).toEqual([problem]);
    expectSame(restored(checked), given);
  });

  it('are not found where there is none', () => {
    const given = {
      scanning: { unauthenticated: 1, total: 12, percent: 8 },
      remediation: { counts: { [highDfr]: 3, [highCap]: 3, 'late-remediation-moderate-dfr': 1 } },
      zeroDays: [{ first: '2026-05-02', last: '2026-05-02' }],
      history: [{ trigger: highDfr, date: '2026-05-02', resolved: '2026-05-02' }],
    };
    expect(checkFacts(given)).toEqual({ facts: given, problems: [], unread: [] });
  });

  it('are taken out without touching what was given', () => {
    const given = { list: [{ a: 1, b: 2 }], c: 3 };
    expect(withoutFields(given, [{ field: 'list.0.a' }, { field: 'c' }])).toEqual({ list: [{ b: 2 }] });
    expect(withoutFields(given, [])).toBe(given);
    expect(given).toEqual({ list: [{ a: 1, b: 2 }], c: 3 });
  });
});

describe('what a form holds', () => {
  it('may lie on the limits', () => {
    const given = {
      vulnerabilities: { atBaseline: 0, now: 999_999_999 },
      scanning: { unauthenticated: 1, total: 1, percent: 100 },
    };
    expect(checkFacts(given)).toEqual({ facts: given, problems: [], unread: [] });
    expect(checkFacts({ scanning: { percent: 0 } }).facts).toEqual({ scanning: { percent: 0 } });
    expect(checkFacts({ scanning: { unauthenticated: 1, total: 12, percent: 9.34 } }).problems).toHaveLength(1);
  });

  it('is read from its texts, an empty one as a fact that is not given', () => {
    const { facts, problems } = checkFacts({
      vulnerabilities: { atBaseline: ' 15 ', now: '27', atRebaseline: '' },
      scanning: { percent: '9.99', date: '', kind: '' },
      annualAssessment: { anniversary: ' 2026-10-30 ', sap: 'none', package: '' },
      changes: [{ title: '', kind: 'planned' }],
      history: [{ trigger: '', note: 'By phone' }],
    });
    expect(problems).toEqual([]);
    expect(facts).toEqual({
      vulnerabilities: { atBaseline: 15, now: 27 },
      scanning: { percent: 9.99 },
      annualAssessment: { anniversary: '2026-10-30', sap: 'none' },
      changes: [{ kind: 'planned' }],
      history: [{ note: 'By phone' }],
    });
  });
});

describe('checking', () => {
  it('finds nothing wrong with sound facts, and gives them back', () => {
    fc.assert(
      fc.property(fc.oneof(anyFacts(true), anyFacts(false)), (facts) => {
        expectSame(checkFacts(JSON.parse(JSON.stringify(facts))), { facts, problems: [], unread: [] });
      }),
      { seed: 1 },
    );
    expect(checkFacts({})).toEqual({ facts: {}, problems: [], unread: [] });
    expect(checkFacts(undefined)).toEqual({ facts: {}, problems: [], unread: [] });
  });

  it('loses nothing of any JSON value, and what it gives can be evaluated', () => {
    // Names that the facts have, so that the values reach deep into them.
    const names = ['vulnerabilities', 'now', 'scanning', 'percent', 'changes', 'date', 'kind', 'answers', 'zeroDays'];
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.integer().map((number) => number + 0),
        fc.constantFrom('2026-05-01', 'none', 'x', 'planned'),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names, 'other'), tie('value'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (given) => {
        const checked = checkFacts(given);
        expectSame(restored(checked), given);
        expect(checked.problems.length).toBe(checked.unread.length);
        expect(evaluate(checked.facts, probeDay).results).toHaveLength(triggerIds.length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(checkFacts(given).problems).toBeInstanceOf(Array);
      }),
      { seed: 1 },
    );
  });
});
