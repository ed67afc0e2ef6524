import type { PlainDate } from '../../calendar/plain-date.ts';
import { countText, dateInWords, listText, numberText } from '../../wording.ts';
import type { Limit } from '../types.ts';
import { entryName, thresholdText, unitText } from './amounts.ts';

/*
 * The reasons of the triggers about incidents, directives, and zero-day attacks.
 */

/** What is said where no list of incidents is given. */
export const incidentsUnknown = 'Which incidents there were is not known.';

/** What an incident is called, by its title or its place within the list, from 0. */
export const incidentName = (title: string | undefined, index: number) => entryName('Incident', title, index);

/** How many incidents lie in the window that decides. */
export interface IncidentsInWindow {
  /** How many incidents are listed at all. */
  readonly listed: number;
  /** How many of them lie in the window. */
  readonly amount: number;
  /** How many have no date, and may lie in it. */
  readonly undated: number;
  /** The days of the first and the last one in the window; left out where none has happened. */
  readonly days?: { readonly first: PlainDate; readonly last: PlainDate };
}

/** How many incidents lie in the window that decides. */
export function incidentFrequencyText(
  { listed, amount, undated, days }: IncidentsInWindow,
  count: Limit,
  span: Limit,
): string {
  const none = listed === 0 ? 'No incident' : 'No incident with a date so far';
  const within = days
    ? `${countText(amount, 'incident')} from ${dateInWords(days.first)}, to ${dateInWords(days.last)}`
    : none;
  const more = undated === 0 ? '' : ` ${countText(undated, 'incident')} without a date.`;
  return `${within}; the limit is ${count.value} within ${thresholdText(span)}.${more}`;
}

/** An incident in a sentence. */
interface NamedIncident {
  readonly name: string;
  readonly date?: PlainDate | undefined;
}

/** An incident repeats the type or the cause of earlier ones. @param shared What it shares with them, one or both. */
export function repeatedIncidentText(
  incident: NamedIncident,
  shared: readonly { readonly trait: 'type' | 'cause'; readonly value: string | undefined }[],
  earlier: readonly NamedIncident[],
): string {
  const what = listText(shared.map(({ trait, value }) => `the ${trait} “${value?.trim()}”`));
  return `${datedName(incident)} repeats ${what} of ${listText(earlier.map(datedName))}.`;
}

function datedName({ name, date }: NamedIncident): string {
  return date === undefined ? name : `${name} (${dateInWords(date)})`;
}

/** Whether incidents repeat one another is open. */
export function traitsUnknown(incidents: number): string {
  return `${countText(incidents, 'incident')}; not all types and causes are known.`;
}

/** The remark on a repetition that is long past. @param date The day of the incident that repeats another. */
export function oldRepetition(date: PlainDate): string {
  return `The recurrence was on ${dateInWords(date)}, and the row gives no period. The agency decides whether it still counts.`;
}

/** No incident repeats another. */
export function noRepetition(incidents: number): string {
  return incidents === 0 ? 'No incident.' : `${countText(incidents, 'incident')}; no type or cause recurs.`;
}

/** What is said where no list of directives is given. */
export const directivesUnknown = 'Which directives require a response is not known.';

/** What is said where the list of directives is empty. */
export const noDirective = 'No directive requires a response.';

/** What a directive is called, by its title or its place within the list, from 0. */
export const directiveName = (title: string | undefined, index: number) => entryName('Directive', title, index);

/** What the response to a directive is called at the beginning of a sentence. */
export const responseTo = (name: string) => `The response to ${name}`;

/** The day by which a directive asks for a response is missing, or whether and when the response came. */
export function datesOfDirectiveUnknown(name: string): string {
  return `${name}: the date that it prescribes, or the date of the response, is not known.`;
}

/**
 * How the response to a directive stands.
 *
 * @param response The day on which it came; `none` while it has not.
 * @param daysLate Days after the last day in time; zero on it, below zero before it.
 */
export function directiveText(name: string, due: PlainDate, response: PlainDate | 'none', daysLate: number): string {
  const lateText = daysLate > 0 ? `, ${unitText(daysLate, 'days')} late` : ', on time';
  const open = daysLate > 0 ? lateText : `, ${unitText(-daysLate, 'days')} left`;
  const done = response === 'none' ? `no response yet${open}` : `response of ${dateInWords(response)}${lateText}`;
  return `${name}: due by ${dateInWords(due)}; ${done}.`;
}

/** What is said where no list of zero-day attacks is given. */
export const zeroDaysUnknown = 'Whether there was a zero-day attack is not known.';

/** What is said where the list of zero-day attacks is empty. */
export const noZeroDay = 'No zero-day attack is listed.';

/** What a zero-day attack is called, by its title or its place within the list, from 0. */
export const attackName = (title: string | undefined, index: number) => entryName('Attack', title, index);

/** The days on which updates were due are missing, or the updates. */
export function updatesUnknown(name: string): string {
  return `${name}: the first or last day, or the updates sent, are not known.`;
}

/** How many updates on an attack are missing, each figure in days. */
export interface DueUpdates {
  /** The first day on which an update was due. */
  readonly first: PlainDate;
  /** Days on which one was due so far. */
  readonly due: number;
  /** Days among these on which one was sent. */
  readonly sent: number;
}

/** How many updates on an attack are missing. */
export function updatesText(name: string, { first, due, sent }: DueUpdates): string {
  return `${name}: updates were due on ${unitText(due, 'days')} so far, from ${dateInWords(first)}, and sent on ${numberText(sent)}: ${numberText(due - sent)} missed.`;
}

/** After `updatesText`: the first day that was missed. */
export const firstMissedText = (text: string, day: PlainDate) =>
  `${text} The first missed day was ${dateInWords(day)}.`;

/** After `updatesText`: updates without a date, each of which may be one that seems to be missing. */
export const undatedUpdatesText = (text: string, amount: number) =>
  `${text} ${countText(amount, 'update')} without a date.`;
