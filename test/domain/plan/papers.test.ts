import { describe, expect, it } from 'vitest';
import { holidayObservedOn } from '../../../src/domain/calendar/business-days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { planDates } from '../../../src/domain/plan/dates.ts';
import { datedFacts } from '../../../src/domain/plan/examples.ts';
import type { PlanFacts } from '../../../src/domain/plan/facts.ts';
import { planPaper } from '../../../src/domain/plan/paper.ts';
import { planOf } from '../../../src/domain/plan/plan.ts';
import { meetingsTexts } from '../../../src/domain/plan/words.ts';
import { writeCalendar } from '../../../src/formats/calendar/write-calendar.ts';
import { examples } from '../../../src/tools/plan/words/examples.ts';
import { milestones } from '../../../src/tools/plan/words/milestones.ts';
import { planWords as words } from '../../../src/tools/plan/words/papers.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';

const today = plainDate('2026-11-30');
const toWrite = (facts: PlanFacts) => ({ title: 'Plan', facts, plan: planOf(facts, today, milestones), today });
const example = (place: number) => datedFacts(examples[place]?.facts, today) as PlanFacts;

describe('the dates of a plan', () => {
  it('hold the sure days of the steps, the recurring meeting to the end of the plan, and the days of the rules', () => {
    const facts = example(0);
    const { plan } = toWrite(facts);
    const { entries } = planDates(toWrite(facts), words);
    expect(entries.find(({ id }) => id === 'project-meeting')).toMatchObject({
      kind: 'meeting',
      start: '13:00',
      minutes: 60,
      repeats: { every: 'weeks', weeks: 2, until: plan?.last },
    });
    expect(entries.find(({ id }) => id === 'sar-debrief')).toMatchObject({ kind: 'day' });
    expect(entries.find(({ id }) => id === 'milestone-last-rev5-application')).toMatchObject({ date: '2027-06-11' });
    expect(entries.length).toBe((plan?.steps.length ?? 0) + 1 + 4);
  });

  it('have as many project meetings as the plan says, none of them on a federal holiday', async () => {
    const meeting = { ...example(0).meeting, first: plainDate('2026-12-25'), weeks: 2 };
    const facts = { ...example(0), meeting };
    const { plan } = toWrite(facts);
    const setting = { moment: '2026-11-30T09:00:00-05:00', home: 'https://example.gov/docs/' };
    const file = await writeCalendar(planDates(toWrite(facts), words), setting);
    expect(calendarFileFaults(file)).toEqual([]);
    const series = readCalendar(file).entries.find(({ title }) => title.startsWith('Project meeting'));
    const days = series?.meetings.map(({ local }) => plainDate(local.slice(0, 10))) ?? [];
    expect(days.filter((day) => holidayObservedOn(day))).toEqual([]);
    // By its rule it would begin on Christmas Day.
    expect(plan?.meetings).toMatchObject({ first: '2027-01-08', count: days.length });
    const [often, ...closed] = plan?.meetings ? meetingsTexts(plan.meetings) : [];
    expect(often).toContain(`every 2 weeks from Friday, January 8, 2027: ${days.length} meetings until`);
    expect(closed[0]).toBe(
      'Friday, December 25, 2026, is Christmas Day, so the project does not meet. You can meet on December 24, 2026, or December 28, 2026, instead.',
    );
  });

  it('leave out what is only the earliest or the latest possible, and what is done', () => {
    const ids = (place: number) => planDates(toWrite(example(place)), words).entries.map(({ id }) => id);
    expect(ids(1).filter((id) => !id.startsWith('milestone-'))).toEqual(['approval', 'authorized']);
    expect(ids(2)).not.toContain('kickoff');
  });
});

describe('the paper of a plan', () => {
  it('says that there is no plan while no review approach is chosen', () => {
    const { blocks } = planPaper(toWrite({ service: 'S' }), words);
    expect(blocks.some((one) => 'text' in one && one.text.startsWith('No review approach is chosen'))).toBe(true);
  });

  it('lists each conflict with its source and what would resolve it', () => {
    const { blocks } = planPaper(toWrite(example(2)), words);
    const lists = blocks.flatMap((one) => (one.kind === 'list' ? one.items : []));
    expect(lists[0]).toMatch(/“SAR Debrief” .* too soon\. The playbook says so \(AP-384\)\. Move “SAR Debrief” to/);
  });
});
