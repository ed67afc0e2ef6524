import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { judgePeriod } from '../../../src/domain/charter/comment-periods.ts';
import type { CharterContent, Matter } from '../../../src/domain/charter/facts.ts';
import { closingEmail, openingEmail } from '../../../src/domain/charter/papers/emails.ts';
import { writeEmailText } from '../../../src/formats/email-text.ts';
import { charterWords as words } from '../../../src/tools/charter/words/papers.ts';
import { anyCharter, anyDay } from './arbitrary-charter.ts';

const day = plainDate;
const content: CharterContent = { service: 'Example Cloud', agencies: [{ name: 'Agency A' }] };
const matter: Matter = {
  title: 'DR 7',
  notice: day('2026-11-03'),
  meeting: day('2026-11-10'),
  followUp: day('2026-11-12'),
};
/** Two weeks after the follow-up email, by our reading; it belongs to the period. */
const last = day('2026-11-26');
const objection = { agency: 'Agency A', date: day('2026-11-20'), text: 'Not acceptable.' };
const state = (more: Partial<Matter>, asOf: string, charter = content) =>
  judgePeriod(charter, { ...matter, ...more }, day(asOf)).state;

describe('a comment period', () => {
  it('runs two weeks from the day of the follow-up email unless the charter or the matter says otherwise', () => {
    const asOf = day('2026-11-12');
    expect(judgePeriod(content, matter, asOf)).toMatchObject({ first: '2026-11-12', last, daysLeft: 14 });
    const own = { ...content, decisions: { days: 21, from: 'meeting' } } as const;
    expect(judgePeriod(own, matter, asOf)).toMatchObject({ first: '2026-11-10', last: '2026-12-01' });
    const notice = { ...content, decisions: { from: 'notice' } } as const;
    expect(judgePeriod(notice, matter, asOf)).toMatchObject({ first: '2026-11-03', last: '2026-11-17' });
    expect(judgePeriod(content, { ...matter, last: day('2026-11-30') }, asOf).last).toBe('2026-11-30');
  });

  it.each([
    { asOf: '2026-11-11', state: 'ahead' },
    { asOf: '2026-11-12', state: 'open' },
    { asOf: '2026-11-25', state: 'open' },
    { asOf: '2026-11-26', state: 'open' },
    { asOf: '2026-11-27', state: 'approved' },
  ])('is $state on $asOf', ({ asOf, state: expected }) => {
    expect(state({}, asOf)).toBe(expected);
  });

  it.each([
    { what: 'in the period', raised: '2026-11-20', asOf: '2026-11-26', state: 'open-with-objection' },
    { what: 'in the period', raised: '2026-11-20', asOf: '2026-11-27', state: 'not-approved' },
    { what: 'on its first day', raised: '2026-11-12', asOf: '2026-11-27', state: 'not-approved' },
    { what: 'before its first day', raised: '2026-11-11', asOf: '2026-11-27', state: 'not-approved' },
    { what: 'on its last day', raised: '2026-11-26', asOf: '2026-11-27', state: 'not-approved' },
    { what: 'the day after', raised: '2026-11-27', asOf: '2026-11-27', state: 'approved' },
    { what: 'without a day', raised: undefined, asOf: '2026-11-27', state: 'not-approved' },
    {
      what: 'taken back on the last day',
      raised: '2026-11-20',
      withdrawn: '2026-11-26',
      asOf: '2026-11-27',
      state: 'approved',
    },
    {
      what: 'taken back the day after',
      raised: '2026-11-20',
      withdrawn: '2026-11-27',
      asOf: '2026-11-27',
      state: 'not-approved',
    },
  ])('with an objection raised $what is $state on $asOf', ({ raised, withdrawn, asOf, state: expected }) => {
    const objections = [
      {
        ...objection,
        date: raised === undefined ? undefined : day(raised),
        ...(withdrawn === undefined ? {} : { withdrawn: day(withdrawn) }),
      },
    ];
    expect(state({ objections }, asOf)).toBe(expected);
  });

  it('says what is wrong with its days, and decides nothing by them', () => {
    expect(state({ followUp: undefined }, '2026-12-30')).toBe('no-start');
    expect(state({ last: day('2026-11-11') }, '2026-12-30')).toBe('dates-wrong');
    expect(state({ followUp: day('2199-12-30') }, '2199-12-31')).toBe('no-start');
    const remarks = (more: Partial<Matter>) => judgePeriod(content, { ...matter, ...more }, day('2026-11-15')).remarks;
    expect(remarks({})).toEqual(['ends-on-day-off']); // Thanksgiving Day
    expect(remarks({ last: day('2026-11-27') })).toEqual([]);
    expect(remarks({ last: day('2026-11-25') })).toEqual(['short']);
    expect(remarks({ last: day('2026-11-27'), notice: day('2026-11-04') })).toEqual(['notice-late']);
    expect(remarks({ last: day('2026-11-27'), notice: day('2026-11-11') })).toEqual(['meeting-before-notice']);
    expect(remarks({ last: day('2026-11-27'), meeting: day('2026-11-13') })).toEqual(['email-before-meeting']);
    expect(remarks({ last: day('2026-11-27'), closed: day('2026-11-27') })).toEqual(['closed-early']);
    expect(remarks({ last: day('2026-11-27'), closed: day('2026-11-28') })).toEqual([]);
    const strange = { agency: 'Agency X', date: day('2026-12-01'), withdrawn: day('2026-11-30') };
    expect(remarks({ last: day('2026-11-27'), objections: [strange] })).toEqual([
      'objection-late',
      'objection-ahead',
      'withdrawn-late',
      'withdrawn-before-raised',
      'unlisted-agency',
    ]);
  });

  it('decides nothing before its last day is over, whatever was entered', () => {
    fc.assert(
      fc.property(anyCharter, anyDay, (facts, asOf) => {
        for (const one of facts.matters ?? []) {
          const judged = judgePeriod(facts, one, asOf);
          const isDecided = judged.state === 'approved' || judged.state === 'not-approved';
          if (isDecided) expect(judged.last !== undefined && judged.last < asOf).toBe(true);
          expect(closingEmail(facts, one, words, asOf) !== undefined).toBe(isDecided);
          if (judged.daysLeft !== undefined && judged.last !== undefined) {
            expect(judged.daysLeft).toBe(daysBetween(asOf, judged.last));
          }
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

describe('the emails of a comment period', () => {
  const text = (paper: ReturnType<typeof closingEmail>) => (paper === undefined ? '' : writeEmailText(paper));
  const closing = (more: Partial<Matter>, charter = content) =>
    text(closingEmail(charter, { ...matter, ...more }, words, addDays(last, 1)));

  it('remind members of the window, by its first and last day', () => {
    const email = text(openingEmail(content, matter, words, day('2026-11-12')));
    expect(email).toMatch(/^Subject: Comment period: DR 7 \(Example Cloud\)\n/);
    expect(email).toContain('meeting on November 10, 2026');
    expect(email).toContain('from November 12, 2026 until the end of November 26, 2026');
    expect(text(openingEmail(content, {}, words, day('2026-11-12')))).toContain('for 14 days');
  });

  it('give the outcome once the period is over', () => {
    expect(closing({})).toContain('No objections were raised, so the matter is considered approved.');
    const objected = closing({ objections: [objection] });
    expect(objected).toMatch(/^Subject: Not approved: DR 7/);
    expect(objected).toContain('Agency A, November 20, 2026: Not acceptable.');
    expect(objected).toContain('The matter returns to the group.');
    const own = { ...content, decisions: { objection: 'We vote.' } };
    expect(closing({ objections: [objection] }, own)).toContain('We vote.');
  });

  it('do not say that no objection was raised where one was withdrawn, and name one that came late', () => {
    const withdrawn = closing({ objections: [{ ...objection, withdrawn: last }] });
    expect(withdrawn).toContain('Each objection was withdrawn');
    expect(withdrawn).not.toContain('No objections were raised');
    const late = closing({ objections: [{ ...objection, date: day('2026-11-27') }] });
    expect(late).toContain('No objections were raised');
    expect(late).toContain('Agency A, November 27, 2026');
  });
});
