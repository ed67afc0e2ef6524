import { addDays } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { RoleId } from '../process/roles.ts';
import type { Verdict } from './standing.ts';

/** Spans of time by which changes are chosen, seen from a day: `soon` is that day and the {@link soonDays} after it. */
export const spansOfTime = ['begun', 'soon', 'ahead'] as const;

/** How many days after today still are soon. */
export const soonDays = 90;

/** What a list of changes is chosen by. What is left out chooses nothing. */
export interface ChangeFilter {
  readonly role?: RoleId | undefined;
  /** A page that the change touches, as changes name it. */
  readonly step?: string | undefined;
  readonly status?: Verdict | undefined;
  readonly when?: (typeof spansOfTime)[number] | undefined;
}

/** A change, as far as it is chosen by. */
export interface ChosenBy {
  readonly roles: readonly string[];
  readonly steps: readonly string[];
  readonly status: string;
  /** The days that belong to it, in any order. */
  readonly days: readonly PlainDate[];
}

/**
 * Whether a change is one of those chosen.
 *
 * @param today The day from which past and coming days are told apart: a change whose day it is has begun.
 */
export function isChosen(change: ChosenBy, { role, step, status, when }: ChangeFilter, today: PlainDate): boolean {
  return (
    (role === undefined || change.roles.includes(role)) &&
    (step === undefined || change.steps.includes(step)) &&
    (status === undefined || change.status === status) &&
    (when === undefined || change.days.some((day) => isWithin(day, when, today)))
  );
}

function isWithin(day: PlainDate, when: (typeof spansOfTime)[number], today: PlainDate): boolean {
  if (when === 'begun') return day <= today;
  if (when === 'ahead') return day > today;
  return day >= today && day <= addDays(today, soonDays);
}
