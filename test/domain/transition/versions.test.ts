import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { rulesDifferences } from '../../../src/domain/transition/compare-rules.ts';
import {
  type Duty,
  dutyKey,
  joinRules,
  type RulesData,
  type Ruleset,
} from '../../../src/domain/transition/rules-data.ts';
import { judgeTransition } from '../../../src/domain/transition/transition.ts';
import { ageOfRules } from '../../../src/domain/transition/versions.ts';
import { rulesOfContent } from '../../support/rules.ts';

/* A newer version of the rules is other data, and nothing else: it is made here from the data of today. */

const today = rulesOfContent();
const asOf = plainDate('2026-11-30');

const withRuleset = (code: string, change: (ruleset: Ruleset) => Ruleset): RulesData => ({
  ...today,
  version: { ...today.version, id: '2026-12-15' },
  rulesets: today.rulesets.map((one) => (one.code === code ? change(one) : one)),
});
const withDuty = (id: string, change: (duty: Duty) => readonly Duty[]): RulesData => {
  const code = id.slice(0, 3);
  return withRuleset(code, (one) => ({
    ...one,
    duties: one.duties.flatMap((duty) => (duty.id === id ? change(duty) : [duty])),
  }));
};
const answer = (data: RulesData, code: string, facts = {}) => {
  const result = judgeTransition({ side: 'provider', path: 'rev5', class: 'C', ...facts }, data, asOf);
  if (result.outcome !== 'judged') throw new Error('Nothing was judged.');
  const found = result.transition.rulesets.find((one) => one.code === code);
  return { found, ...result.transition };
};

describe('what differs between two versions of the rules', () => {
  it('is nothing where nothing does', () => expect(rulesDifferences(today, today)).toEqual([]));

  it('names a change of force, of classes, of a time and of a text, each in plain words', () => {
    expect(
      rulesDifferences(
        today,
        withDuty('AFC-CSO-IMA', (duty) => [{ ...duty, force: 'MUST' }]),
      ),
    ).toEqual(['AFC-CSO-IMA: force now MUST, was SHOULD.']);
    expect(
      rulesDifferences(
        today,
        withDuty('CDS-CSO-FRC', (duty) => [{ ...duty, classes: ['C', 'D'] }]),
      ),
    ).toEqual(['CDS-CSO-FRC: now for Class C and D, was for Class B, C, and D.']);
    expect(
      rulesDifferences(
        today,
        withDuty('CDS-CSO-FRC', (duty) => [
          { ...duty, times: (duty.times ?? []).map((time) => ({ ...time, value: 3 })), text: 'The provider must.' },
        ]),
      ),
    ).toEqual([
      expect.stringMatching(
        /^CDS-CSO-FRC \(MUST, Class B, C, and D\): text now “The provider must\.”, was “The provider/,
      ),
      'CDS-CSO-FRC (MUST, Class B, C, and D): after receiving a FedRAMP Certification Report, within: 3 weeks, was 2 weeks.',
    ]);
  });

  it('names duties and rulesets that are new or gone', () => {
    const gone = withDuty('MAS-CSO-MDI', () => []);
    expect(rulesDifferences(today, gone)).toEqual(['MAS-CSO-MDI (MUST, Class B, C, and D): gone.']);
    expect(rulesDifferences(gone, today)).toEqual([
      'MAS-CSO-MDI (MUST, Class B, C, and D): new. Give it “since”, the id of the new version.',
    ]);
    const fewer = { ...today, rulesets: today.rulesets.filter(({ code }) => code !== 'MKT') };
    expect(rulesDifferences(today, fewer)).toEqual(['MKT (Marketplace Listing): gone.']);
    expect(rulesDifferences(fewer, today)).toEqual(['MKT (Marketplace Listing): new, with 5 duties.']);
  });

  it('names days that changed, for the type of certification that they are of', () => {
    const moved = withRuleset('CDS', (one) => ({
      ...one,
      days: { ...one.days, rev5: { ...one.days.rev5, maintain: plainDate('2027-09-01') } },
    }));
    expect(rulesDifferences(today, moved)).toEqual([
      'CDS, rev5: active certifications need it from September 1, 2027, was August 1, 2027.',
    ]);
    const open = withRuleset('CMU', (one) => ({
      ...one,
      days: {
        ...one.days,
        rev5: { ...one.days.rev5, graceEnds: undefined, graceEndsAtAssessmentAfter: plainDate('2027-01-01') },
      },
    }));
    expect(rulesDifferences(today, open)).toEqual([
      'CMU, rev5: grace ends on no day, was June 1, 2027.',
      'CMU, rev5: grace ends at the first assessment started after January 1, 2027, was no day.',
    ]);
  });

  it('names what changed for Class A, for everyone, and in what is not sure', () => {
    const [first, ...rest] = today.notSure;
    expect(
      rulesDifferences(today, {
        ...today,
        notSure: rest,
        classA: { ...today.classA, may: [...today.classA.may, 'AFC-CSO-ACK'] },
        milestones: today.milestones.map((one) =>
          one.id === 'last-grace' ? { ...one, day: plainDate('2028-03-01') } : one,
        ),
      }),
    ).toEqual([
      'Milestone last-grace: now on March 1, 2028, was on February 1, 2028.',
      'Class A may: AFC-CSO-ACK new.',
      `Not sure: ${first?.id} gone.`,
    ]);
  });
});

describe('another version of the rules', () => {
  it('is followed by its data alone: days, states, duties, and a ruleset that nobody knew', () => {
    const later = plainDate('2027-02-01');
    const moved = withRuleset('VDR', (one) => ({
      ...one,
      days: {
        ...one.days,
        rev5: { optional: plainDate('2026-07-04'), obtain: later, maintain: later, graceEnds: addDays(later, 10) },
      },
    }));
    const { found } = answer(moved, 'VDR');
    expect(found?.state).toBe('may');
    expect(found?.next).toEqual({ meaning: 'maintain', day: later, daysLeft: 63 });

    const model = today.rulesets.find(({ code }) => code === 'MAS');
    if (!model) throw new Error('There is no MAS.');
    const added = { ...today, rulesets: [...today.rulesets, { ...model, code: 'NEW', title: 'A New Ruleset' }] };
    expect(answer(added, 'NEW').found?.duties).toHaveLength(6);
  });

  it('marks duties that are new or changed since the work was made, and no others', () => {
    const [rule, other] = ['MAS-CSO-FLO', 'MAS-CSO-TPR'];
    const newer = withRuleset('MAS', (one) => ({
      ...one,
      duties: one.duties.map((duty) => ({
        ...duty,
        ...(duty.id === rule ? { since: '2026-12-15' } : duty.id === other ? { changed: '2026-12-15' } : {}),
      })),
    }));
    const news = (madeWith: string | undefined) =>
      answer(newer, 'MAS', { rules: madeWith }).found?.duties.flatMap(({ duty, news: own }) =>
        own ? [`${duty.id} ${own}`] : [],
      );
    expect(news('2026-08-13')).toEqual([`${rule} new`, `${other} changed`]);
    expect(news('2026-12-14')).toEqual([`${rule} new`, `${other} changed`]);
    expect(news('2026-12-15')).toEqual([]);
    expect(news(undefined)).toEqual([]);
    expect(['2026-08-13', '2026-12-15', '2027-01-01', undefined].map((id) => ageOfRules(id, newer))).toEqual([
      'older',
      'same',
      'newer',
      'not-said',
    ]);
  });

  it('keeps entries for a duty that it no longer has, and says how the rule stands now', () => {
    const before = today.rulesets.flatMap(({ duties }) => duties).find(({ id }) => id === 'AFC-CSO-IMA');
    if (!before) throw new Error('There is no AFC-CSO-IMA.');
    const key = dutyKey(before);
    const entry = { state: 'done', owner: 'A. Person', note: 'kept' } as const;
    const stricter = withDuty(before.id, (duty) => [{ ...duty, force: 'MUST' }]);
    const facts = { duties: { [key]: entry }, rulesets: { OLD: { note: 'kept, too' } } };
    expect(answer(today, 'AFC', { duties: facts.duties }).lost).toEqual([]);
    const { lost, found } = answer(stricter, 'AFC', facts);
    expect(lost).toEqual([
      { kind: 'rulesets', key: 'OLD', rule: 'OLD', entry: { note: 'kept, too' }, today: [] },
      { kind: 'duties', key, rule: 'AFC-CSO-IMA', entry, today: [{ ...before, force: 'MUST' }] },
    ]);
    expect(found?.duties.find(({ duty }) => duty.id === before.id)?.entry).toEqual({});
  });
});

describe('the files of the rules, put together', () => {
  const { rulesets, ...rest } = today;
  const files = rulesets.map(({ title, binds, days, ...file }) => ({ ...file, title, binds, days }));

  it('are refused where a ruleset has no days, has them twice, or days have no ruleset', () => {
    const [first] = files;
    if (!first) throw new Error('There is no ruleset.');
    const deadline = { id: first.code, title: first.title, binds: first.binds, ...first.days };
    expect(() => joinRules({ ...rest, files: [first], deadlines: [deadline] })).toThrow(/too\. Keep them in one place/);
    expect(() => joinRules({ ...rest, files: [{ ...first, days: undefined }], deadlines: [] })).toThrow(/has no days/);
    expect(() => joinRules({ ...rest, files: [], deadlines: [deadline] })).toThrow(/does not have/);
  });
});
