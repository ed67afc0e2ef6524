import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { lookAgainOn } from '../../../src/domain/changes/look-again.ts';
import { checkedEntries, dueText } from '../../../src/integrations/due-list.ts';
import { updates } from '../../support/content-files.ts';
import { projectText } from '../../support/project-files.ts';

const days = (...own: string[]) => ({ from: null, dates: own.map((day) => ({ day })), rulesets: [] });
const checked = '2026-11-30';

describe('the day by which something must be looked at again', () => {
  it.each([
    ['three months after its check', { checked }, days(), '2027-02-28'],
    ['one month after it where it is not confirmed', { checked, status: 'uncertain' as const }, days(), '2026-12-30'],
    ['a week after the next day of its own', { checked }, days('2026-06-24', '2027-01-01', '2027-01-15'), '2027-01-08'],
    ['not later for a day far off', { checked }, days('2027-12-22'), '2027-02-28'],
    ['not sooner for the day of the check', { checked }, days(checked), '2027-02-28'],
    ['the one that its entry gives', { checked, lookAgain: '2027-09-01' }, days('2027-01-01'), '2027-09-01'],
  ])('is %s', (_, entry, own, expected) => {
    expect(lookAgainOn(entry, own)).toBe(expected);
  });
});

describe('the list of what is due', () => {
  const entries = checkedEntries(projectText);
  const [first] = entries;

  it('has every change, and what else was checked, each after its check', () => {
    expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(updates().map(({ id }) => id)));
    expect(entries.filter((one) => one.by <= one.checked)).toEqual([]);
    expect(new Set(entries.map(({ file }) => file)).size).toBe(3);
  });

  it('names what is due on a day, and before any is, the first that will be', () => {
    if (!first) throw new Error('The content has no change.');
    expect(dueText(entries, first.by)).toContain(`- ${first.id} (${first.file}): by ${first.by}`);
    const before = dueText(entries, plainDate('2020-01-01'));
    expect(before).toMatch(/^Nothing is due on January 1, 2020\. Next: /);
    expect(before).toContain(first.id);
  });
});
