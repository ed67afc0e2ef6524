import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { checkMonthlyFacts } from '../../../src/domain/monthly/check-facts.ts';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { paperWords } from '../../../src/tools/monthly/words/papers.ts';
import { poam, poamItems } from '../poam/build-evidence.ts';

const check = (input: unknown) => checkMonthlyFacts(input, paperWords.choices);
const figures = figuresOfFiles(
  [poam(poamItems(3), plainDate('2026-07-31'), 'july.xlsx'), poam(poamItems(4), plainDate('2026-08-31'))],
  [],
);

describe('the facts of a month’s package', () => {
  it('are read back as they were, the figures of its files included', () => {
    const facts = {
      month: '2026-08',
      csp: 'Example Provider',
      meeting: { date: '2026-09-10', start: '13:00', minutes: 60 },
      hasSubstantialChanges: false,
      figures,
      requests: [{ number: 'DR-7', kind: 'risk-adjustment', state: 'submitted', submitted: '2026-08-02' }],
      changes: [{ title: 'New region', affects: 'one-agency', agency: 'A', state: 'testing' }],
      incidents: [{ title: 'Phishing', date: '2026-08-12' }],
      agenda: { questions: { minutes: 10, isLeftOut: false } },
      ownItems: [{ title: 'Other', minutes: 5 }],
      texts: { changed: 'Nothing.' },
      deliverables: { poam: { file: 'p.xlsx', uploaded: '2026-09-01' }, 'scan-files': { isNone: true } },
    };
    expect(check(JSON.parse(JSON.stringify(facts)))).toEqual({ facts, problems: [], unread: [] });
  });

  it('set aside what cannot be used, with what to enter instead', () => {
    const bad = {
      month: '2026-13',
      meeting: { date: '2026-02-31', start: '25:00', minutes: 0 },
      requests: [{ state: 'lost' }],
      deliverables: { charter: {} },
    };
    const { problems, unread } = check(bad);
    expect(problems.map(({ field }) => field)).toEqual([
      'month',
      'meeting.date',
      'meeting.start',
      'meeting.minutes',
      'requests.0.state',
      'deliverables.charter',
    ]);
    expect(unread).toHaveLength(problems.length);
    expect(problems[1]?.message).toContain('There is no February 31');
    expect(problems[4]?.message).toContain('“Approved”');
  });

  it('keep no figures of which a part is missing or not a number', () => {
    for (const broken of [{ ...figures, open: undefined }, { ...figures, open: { value: 3 } }, { files: [] }]) {
      const { facts, unread } = check({ figures: JSON.parse(JSON.stringify(broken)) });
      expect(facts.figures).toBeUndefined();
      expect(unread.length).toBeGreaterThan(0);
    }
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
