import { addDays, daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Milestone } from './rules-data.ts';
import type { RulesetAnswer } from './ruleset-answer.ts';
import type { DayMeaning, Outlook } from './ruleset-state.ts';
import type { Situation } from './situation.ts';

/** How many days ahead what is due is asked for. Day 0 is the day in view; the last day is included. */
export const spans = [30, 90, 365] as const;

/** Something that happens on a day: a day of a ruleset, a day that a duty names, or one for everyone. */
export type DueDay = {
  readonly day: PlainDate /** 0 on the day in view; below 0 for days gone by. */;
  readonly daysLeft: number;
} & (
  | {
      readonly kind: 'ruleset';
      readonly code: string;
      readonly title: string;
      readonly meaning: DayMeaning;
      readonly outlook: Outlook;
      /** Whether the day was worked out from the assessment that was entered. */
      readonly isWorkedOut: boolean;
      /** Whether it is a ruleset of the side that asks, and not of its provider. */
      readonly isOwn: boolean;
      /** Whether that side is an agency, for which the days of certifications are printed. */
      readonly isAgencys: boolean;
    }
  | { readonly kind: 'duty'; readonly rule: string; readonly name: string; readonly condition: string }
  | { readonly kind: 'milestone'; readonly id: string; readonly happens: string }
);

/** All days that count in a situation, earliest first; on one day rulesets by code, then duties, then days for everyone. */
export function dueDays(
  answers: readonly RulesetAnswer[],
  milestones: readonly Milestone[],
  { side, stage, type }: Situation,
  asOf: PlainDate,
): DueDay[] {
  const left = (day: PlainDate) => ({ day, daysLeft: daysBetween(asOf, day) });
  const all: DueDay[] = [
    ...answers.flatMap(({ code, title, counting, grace, outlook, isOwn }) =>
      counting.map(({ meaning, day }) => ({
        kind: 'ruleset' as const,
        ...left(day),
        code,
        title,
        meaning,
        outlook,
        isOwn,
        isAgencys: isOwn && side === 'agency',
        isWorkedOut: meaning === 'graceEnds' && grace.kind === 'assessment',
      })),
    ),
    ...answers.flatMap(({ duties }) =>
      duties
        .filter(({ status }) => status === 'binds')
        .flatMap(({ duty, times }) =>
          times.flatMap(({ unit, value, condition }) =>
            unit === 'date' && typeof value === 'string'
              ? [{ kind: 'duty' as const, ...left(value), rule: duty.id, name: duty.name, condition }]
              : [],
          ),
        ),
    ),
    ...milestones
      .filter(({ only }) => only === undefined || (stage === 'obtain' && type === 'rev5'))
      .map(({ id, day, happens }) => ({ kind: 'milestone' as const, ...left(day), id, happens })),
  ];
  return all.toSorted((one, other) => one.day.localeCompare(other.day));
}

/** What is due from a day on within so many days: that day and the last one included. */
export function dueWithin(due: readonly DueDay[], asOf: PlainDate, days: number): DueDay[] {
  const last = addDays(asOf, days);
  return due.filter(({ day }) => day >= asOf && day <= last);
}

/** What is due within each span and not within a shorter one, with the first and last day of each, both included. */
export function dueBySpan(
  due: readonly DueDay[],
  asOf: PlainDate,
): { readonly days: number; readonly first: PlainDate; readonly last: PlainDate; readonly due: readonly DueDay[] }[] {
  return spans.map((days, index) => {
    const shorter = spans[index - 1];
    const first = shorter === undefined ? asOf : addDays(asOf, shorter + 1);
    const last = addDays(asOf, days);
    return { days, first, last, due: due.filter(({ day }) => day >= first && day <= last) };
  });
}
