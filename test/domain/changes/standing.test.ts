import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { certificationTypes, type DaysByType } from '../../../src/domain/changes/ruleset-days.ts';
import {
  countsFrom,
  type DatedChange,
  pageStanding,
  type Situation,
  spanOn,
  spansOf,
} from '../../../src/domain/changes/standing.ts';
import { rulesets, updates } from '../../support/content-files.ts';

const day = (text: string) => plainDate(text);
const change = (given: Partial<DatedChange> = {}): DatedChange => ({
  effect: 'changed',
  status: 'confirmed',
  from: day('2026-07-04'),
  rulesetDays: [],
  ...given,
});

const allRulesets = rulesets();
const daysOf = (...codes: string[]): DaysByType[] => allRulesets.filter(({ id }) => codes.includes(id));
/** Every change of the content, as the rules about days know it. */
const contentChanges = updates().map((update) => ({
  ...update,
  from: update.from === null ? null : day(update.from),
  rulesetDays: daysOf(...(update.rulesets ?? [])),
  ends: update.ends && { after: day(update.ends.after), pages: update.ends.pages as readonly string[] },
}));
const situations: Situation[] = certificationTypes.flatMap((type) =>
  (['obtain', 'maintain'] as const).map((stage) => ({ type, stage })),
);

describe('what has become of what the sources say', () => {
  it('holds where no change touches it, and where FedRAMP only states it anew', () => {
    const anyDay = day('2026-11-29');
    expect(spanOn(spansOf([]), anyDay).verdict).toBe('holds');
    expect(spanOn(spansOf([change({ effect: 'holds' })]), anyDay).verdict).toBe('holds');
  });

  it('is not confirmed where no change to it is, and is not decided by one that is not', () => {
    const open = change({ status: 'uncertain', from: null });
    expect(spansOf([open])).toEqual([{ from: null, verdict: 'unconfirmed' }]);
    expect(spanOn(spansOf([open, change()]), day('2026-07-03')).verdict).toBe('holds');
    expect(spanOn(spansOf([open, change()]), day('2026-07-04')).verdict).toBe('changed');
  });

  it('has ended for good, whatever changes later', () => {
    const spans = spansOf([change({ effect: 'ended', from: day('2026-01-01') }), change()]);
    expect(spans.map(({ verdict }) => verdict)).toEqual(['holds', 'ended']);
  });

  it('has changed until the last day on which it can be begun, and has ended the day after', () => {
    const spans = spansOf([change({ ends: { after: day('2027-06-11'), pages: [] } })]);
    expect(spanOn(spans, day('2027-06-10')).verdict).toBe('changed');
    expect(spanOn(spans, day('2027-06-11')).verdict).toBe('changed');
    expect(spanOn(spans, day('2027-06-12')).verdict).toBe('ended');
  });

  it('says from when a rule may be followed that is not yet due', () => {
    const [first] = spansOf([change({ rulesetDays: daysOf('CCM') })], { type: 'rev5', stage: 'maintain' });
    expect(first).toEqual({ from: null, verdict: 'holds', optionalFrom: '2026-07-04' });
  });

  it('counts from the day of a change that began before its rules did', () => {
    const early = change({ from: day('2023-12-04'), rulesetDays: daysOf('CDS') });
    expect(countsFrom(early, { type: 'rev5', stage: 'maintain' })).toBe('2023-12-04');
  });
});

describe.each(allRulesets)('the days of $id', ({ id, ...byType }) => {
  it.each(situations)('bind $type services from the day to $stage, and not the day before', ({ type, stage }) => {
    const from = byType[type].optional ?? byType[type].obtain;
    const spans = spansOf([change({ from, rulesetDays: daysOf(id) })], { type, stage });
    const due = byType[type][stage];
    const at = (one: PlainDate) => spanOn(spans, one).verdict;
    expect([at(addDays(due, -1)), at(due), at(addDays(due, 1))]).toEqual(['holds', 'changed', 'changed']);
  });
});

describe.each(contentChanges)('the change $id', (own) => {
  it.each(situations)('turns on its own days alone ($type, $stage)', (situation) => {
    const spans = spansOf([own], situation);
    for (const [index, { from, verdict }] of spans.entries()) {
      if (from === null) continue;
      expect(spanOn(spans, from).verdict).toBe(verdict);
      expect(spanOn(spans, addDays(from, 1)).verdict).toBe(verdict);
      expect(spanOn(spans, addDays(from, -1))).toEqual(spans[index - 1]);
    }
  });
});

describe('how a page stands', () => {
  it.each(contentChanges.flatMap(({ from }) => from ?? []))('counts a change from its day on: %s', (from) => {
    const before = pageStanding(contentChanges, '', addDays(from, -1));
    const on = pageStanding(contentChanges, '', from);
    const begunThen = contentChanges.filter(
      (one) => one.from === from && one.status === 'confirmed' && one.effect !== 'holds',
    );
    expect(on.changed + on.ended - before.changed - before.ended).toBe(begunThen.length);
  });

  it.each(
    contentChanges.flatMap(({ id, ends }) => (ends?.pages ?? []).map((page) => ({ id, page, after: ends?.after }))),
  )('$page ends the day after the last day of $id', ({ page, after = day('2026-01-01') }) => {
    expect(pageStanding(contentChanges, page, after).verdict).toBe('changed');
    expect(pageStanding(contentChanges, page, addDays(after, 1)).verdict).toBe('ended');
  });

  it('holds until its first change, and says so of one that is not confirmed', () => {
    const early = day('2000-01-01');
    expect(pageStanding([change()], 'process', early).verdict).toBe('holds');
    expect(pageStanding([change({ status: 'uncertain' })], 'process', early).verdict).toBe('unconfirmed');
  });
});
