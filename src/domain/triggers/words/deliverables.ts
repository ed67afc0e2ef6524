import type { PlainDate } from '../../calendar/plain-date.ts';
import { countText, dateInWords } from '../../wording.ts';
import type { Limit } from '../types.ts';
import { datesText, thresholdText, unitText } from './amounts.ts';

/*
 * The reasons of the triggers about deliverables, openness, and recurrence.
 */

const planRule = (limit: Limit) => `fewer than ${thresholdText(limit)} before it is late`;
const packageRule = 'after that day is late';

/** What the delivery of each deliverable is called at the beginning of a sentence. */
export const deliveryOf = { sap: 'The delivery of the SAP', package: 'The delivery of the package' } as const;

/** The anniversary is missing, or when a deliverable came. */
export function deliveryUnknown(deliverable: 'sap' | 'package'): string {
  const what = { sap: 'SAP', package: 'full package' }[deliverable];
  return `The anniversary, or when the ${what} was delivered, is not known.`;
}

/** The SAP has not come. @param daysLeft Days until the anniversary; below zero once it is past. */
export function planNotDelivered(daysLeft: number, anniversary: PlainDate, limit: Limit): string {
  return `The SAP has not been delivered, and ${leftText(daysLeft)} the anniversary, ${dateInWords(anniversary)}; ${planRule(limit)}.`;
}

/** When the SAP came. @param daysBefore Days from the delivery to the anniversary; below zero after it. */
export function planDelivered(delivered: PlainDate, daysBefore: number, anniversary: PlainDate, limit: Limit): string {
  return `The SAP was delivered on ${dateInWords(delivered)}, ${sidesText(-daysBefore)} the anniversary, ${dateInWords(anniversary)}; ${planRule(limit)}.`;
}

/** The full package has not come. @param daysLeft Days until the anniversary; below zero once it is past. */
export function packageNotDelivered(daysLeft: number, anniversary: PlainDate): string {
  return `The full package has not been delivered, and ${leftText(daysLeft)} the anniversary, ${dateInWords(anniversary)}; ${packageRule}.`;
}

/** When the full package came. @param daysAfter Days from the anniversary to the delivery; below zero before it. */
export function packageDelivered(delivered: PlainDate, daysAfter: number, anniversary: PlainDate): string {
  return `The full package was delivered on ${dateInWords(delivered)}, ${sidesText(daysAfter)} the anniversary, ${dateInWords(anniversary)}; ${packageRule}.`;
}

/** How long there is to a day, or how long it has passed. */
function leftText(days: number): string {
  if (days < 0) return `it is ${unitText(-days, 'days')} past`;
  return days === 1 ? '1 day is left to' : `${unitText(days, 'days')} are left to`;
}

/** On which side of a day another lies. */
function sidesText(daysAfter: number): string {
  if (daysAfter === 0) return 'on';
  return `${unitText(Math.abs(daysAfter), 'days')} ${daysAfter > 0 ? 'after' : 'before'}`;
}

/** A question that no number decides has no answer. */
export const notAnswered = (question: string) => `Not answered: “${question}”`;

/** What is said where no trigger recurs: by row, so that rows of one name are not taken together. */
export function noRecurrence(span: Limit): string {
  return `No row of the table was met more than once within ${thresholdText(span)}. Rows with the same name count separately.`;
}

/** How often a trigger was met, and on which days. */
export function metOnDays(trigger: string, dates: readonly PlainDate[], times: Limit, span: Limit): string {
  const amount = countText(dates.length, 'time');
  return `${trigger}: met ${amount} within ${thresholdText(span)}, on ${datesText(dates)}; the limit is ${times.value}.`;
}

/** Whether a trigger recurs is open, and why. @param why As `unclearOccurrence` or `sameOccurrence` gives it. */
export const recurrenceUnknown = (trigger: string, why: string) => `${trigger}: ${why}`;

/** Whether a trigger was met again is not known; after a colon. @param certain The days on which it certainly was. */
export function unclearOccurrence(certain: readonly PlainDate[]): string {
  return certain.length === 0
    ? 'whether it is met more than once is not known.'
    : `met on ${datesText(certain)}. Whether it is met again is not known.`;
}

/** Whether a trigger that is met now is still met since an earlier day is not known; after a colon. */
export function sameOccurrence(open: readonly PlainDate[]): string {
  return `met now, and on ${datesText(open)}. Whether that is the same occurrence, still open, is not known.`;
}

/** The remark on occurrences that stand partly in the history and partly in the facts. */
export const mayBeTheSame =
  'Some of these are in the history, and the others are in the facts. If one appears in both, delete it from the history.';

/** What is said where no history is given. */
export const historyUnknown = 'Earlier occurrences of the triggers are not known.';

/** An entry of the history is incomplete. */
export const occurrenceIncomplete = 'An earlier occurrence has no trigger or no date.';

/** The remark on earlier occurrences of triggers that the agency does not use. */
export function occurrencesLeftOut(amount: number): string {
  return `${countText(amount, 'earlier occurrence')} of triggers that are switched off ${amount === 1 ? 'is' : 'are'} left out.`;
}
