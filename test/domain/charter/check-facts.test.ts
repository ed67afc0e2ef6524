import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharterFacts } from '../../../src/domain/charter/check-facts.ts';
import { examples } from '../../../src/tools/charter/words/examples.ts';
import { fieldLabel } from '../../../src/tools/charter/words/form.ts';
import { charterWords } from '../../../src/tools/charter/words/papers.ts';

const check = (input: unknown) => checkCharterFacts(input, charterWords.choices);

describe('the facts of a charter', () => {
  it('of the examples are read back as they were', () => {
    for (const { facts } of examples) expect(check(facts)).toEqual({ facts, problems: [], unread: [] });
  });

  it('set aside what cannot be used, with what to enter instead, in an edition too', () => {
    const bad = {
      members: [{ role: 'boss' }],
      schedule: { from: '2026-02-31', start: '24:00', minutes: 0 },
      upload: { day: 32, days: -1 },
      decisions: { days: 367 },
      performance: { off: ['no-such-trigger'] },
      editions: [{ number: 0, content: { members: [{ role: 'chief' }], editions: [] } }],
      matters: [{ objections: [{ date: 'yesterday' }] }],
      charterless: 1,
    };
    const { problems, unread } = check(bad);
    expect(problems.map(({ field }) => field)).toEqual([
      ...['members.0.role', 'schedule.from', 'schedule.start', 'schedule.minutes', 'upload.days', 'upload.day'],
      ...['decisions.days', 'performance.off.0', 'editions.0.number', 'editions.0.content.members.0.role'],
      ...['editions.0.content.editions', 'matters.0.objections.0.date', 'charterless'],
    ]);
    expect(unread).toHaveLength(problems.length);
    expect(problems[0]?.message).toContain('“Authorizing Official”');
  });

  it('take a hundred members and forty agencies, and refuse more than five hundred of either', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Name ${index}` }));
    expect(check({ members: many(100), agencies: many(40) }).problems).toEqual([]);
    expect(check({ members: many(501) }).problems[0]?.message).toContain('500');
    expect(check({ editions: many(201).map(() => ({})) }).problems[0]?.message).toContain('200');
  });

  it('take any JSON value, and drop none of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const { facts, unread } = check(input);
        if (Object.keys(facts).length === 0 && input !== null && typeof input === 'object') {
          const isEmpty = Object.values(input).every((value) => value === '');
          expect(isEmpty || unread.length > 0).toBe(true);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe('the names of fields', () => {
  it.each([
    ['members.1.role', 'Member 2, Role'],
    ['members.1', 'Member 2'],
    ['matters.0.objections.2.date', 'Matter 1, Objection 3, Raised on'],
    ['agenda.questions.note', 'Questions and answers: Note'],
    ['editions.0.content.members.0.role', 'Edition 1, Member 1, Role'],
    ['editions.0.content.agenda.questions.note', 'Edition 1, Questions and answers: Note'],
    ['decisions.days', 'Days of the comment period'],
    ['nothing.0', undefined],
  ])('say what %s is', (path, name) => {
    expect(fieldLabel(path)).toBe(name);
  });
});
