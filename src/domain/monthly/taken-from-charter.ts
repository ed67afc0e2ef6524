import { type PlainDate, plainDate } from '../calendar/plain-date.ts';
import { charterTool } from '../charter/check-facts.ts';
import {
  authorizations,
  type CharterFacts,
  commentStarts,
  decisionApproaches,
  documentedPlaces,
  matterKinds,
  meetingIntervals,
  memberRoles,
  type Schedule,
  uploadRules,
  weekdays,
  weeksOfMonth,
} from '../charter/facts.ts';
import { comingMeetings, onHolidays } from '../charter/meeting-days.ts';
import { agendaItemIds } from '../collaborative-conmon/ids.ts';
import { factAt, withFact } from '../work-documents/fact-paths.ts';
import type { PlainMonth } from './facts.ts';
import { monthAfter } from './next-month.ts';

/*
 * What a month’s package takes from a charter: who and where, the meeting, and the group’s agenda.
 */

const byId = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, id])) as Readonly<Record<Id, Id>>;

/** Reads charters. Only facts are taken, no sentences, so ids stand in for the names of choices. */
export const charterWork = charterTool({
  authorizations: byId(authorizations),
  roles: byId(memberRoles),
  intervals: byId(meetingIntervals),
  weeks: byId(weeksOfMonth),
  weekdays: byId(weekdays),
  uploads: byId(uploadRules),
  approaches: byId(decisionApproaches),
  starts: byId(commentStarts),
  documented: byId(documentedPlaces),
  matters: byId(matterKinds),
});

/** The facts with what a charter gave, and the paths of the fields that it filled. */
export interface TakenFacts {
  readonly facts: unknown;
  readonly paths: readonly string[];
}

/**
 * The facts as entered, with what a charter says of the fields that are still empty. The group’s list of its own agenda items
 * is taken as a whole, or not at all; so is what it says of one of the usual items.
 *
 * @param month The month of the package, where it is known.
 */
export function withCharter(
  given: unknown,
  charter: CharterFacts,
  month: PlainMonth | undefined,
  asOf: PlainDate,
): TakenFacts {
  const { csp, service, repository, schedule = {}, agenda = {}, ownItems = [] } = charter;
  const { start, minutes, place } = schedule;
  const offered: readonly (readonly [path: string, value: unknown])[] = [
    ...Object.entries({ csp, service, repository }),
    ['meeting.date', meetingAfter(schedule, month, asOf)],
    ...Object.entries({ start, minutes, place }).map(([field, value]) => [`meeting.${field}`, value] as const),
    ...agendaItemIds.map((id) => [`agenda.${id}`, agenda[id]] as const),
    ['ownItems', ownItems.length === 0 ? undefined : ownItems],
  ];
  const taken = offered.filter(([path, value]) => value !== undefined && factAt(given, path) === undefined);
  return {
    facts: taken.reduce((facts, [path, value]) => withFact(facts, path, value), given),
    paths: taken.map(([path]) => path),
  };
}

/** The facts as entered without what a charter gave. An entry that was changed since then stays. */
export const withoutTaken = (given: unknown, { facts, paths }: TakenFacts): unknown =>
  paths.reduce(
    (left, path) =>
      JSON.stringify(factAt(left, path)) === JSON.stringify(factAt(facts, path))
        ? withFact(left, path, undefined)
        : left,
    given,
  );

/**
 * The meeting at which a month is discussed: the first one after its end; without a month, the next one from today. None
 * where the schedule does not say which month or week it begins with, or where the day is a federal holiday: the group
 * decides what it does then.
 */
function meetingAfter(schedule: Schedule, month: PlainMonth | undefined, asOf: PlainDate): PlainDate | undefined {
  if (schedule.every !== 'month' && schedule.from === undefined) return undefined;
  const next = month && monthAfter(month);
  const [day] = comingMeetings(schedule, next === undefined ? asOf : plainDate(`${next}-01`), 1);
  return day === undefined || onHolidays([day]).length > 0 ? undefined : day;
}
