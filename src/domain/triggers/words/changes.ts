import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import type { Limit } from '../types.ts';
import { entryName, thresholdText, unitText } from './amounts.ts';

/*
 * The reasons of the triggers about changes. `name` is always that of the change, as `changeName` gives it.
 */

/** What is said where no list of changes is given. */
export const changesUnknown = 'Which changes were made or planned is not known.';

/** What is said where the list of changes is empty. */
export const noChange = 'No change is listed.';

/** What is said where no emergency change is listed. */
export const noEmergencyChange = 'No emergency change is listed.';

/** What a change is called, by its title or its place within the list, from 0. */
export const changeName = (title: string | undefined, index: number) => entryName('Change', title, index);

/** What the notice of a change is called at the beginning of a sentence. */
export const noticeOf = (name: string) => `The notice of ${name}`;

/** The date of a change is missing, or whether and when notice of it came. */
export function datesOfChangeUnknown(name: string): string {
  return `${name}: the date of the change, or whether and when notice came, is not known.`;
}

/** After how a change stands: it depends on its kind, which is missing. */
export function kindOfChangeUnknown(text: string): string {
  return `${text} Whether the change was planned or an emergency is not known.`;
}

/** Another row of Table 1 judges a change of which no notice came. */
export function noNoticeReceived(name: string): string {
  return `${name}: no notice was received. The row on unreported changes covers this.`;
}

/** Notice of a planned change that lies ahead has not come. @param daysLeft Days until the change. */
export function noNoticeBeforeChange(name: string, daysLeft: number, limit: Limit): string {
  return `${name}: no notice yet, ${unitText(daysLeft, 'days')} before the change; ${plannedNoticeRule(limit)}.`;
}

/** The remark on a planned change so near that notice of it cannot be in time any more. */
export function noticeWouldBeLate(name: string): string {
  return `${name}: a notice received now would be late.`;
}

/** When notice of a planned change came. @param daysBefore Days from the notice to the change; below zero after it. */
export function plannedNotice(name: string, notice: PlainDate, daysBefore: number, limit: Limit): string {
  const side = daysBefore < 0 ? 'after' : 'before';
  return `${noticeCame(name, notice, daysBefore, side)}; ${plannedNoticeRule(limit)}.`;
}

/** When notice of an emergency change came. @param daysAfter Days from the change to the notice; below zero before it. */
export function emergencyNotice(name: string, notice: PlainDate, daysAfter: number, limit: Limit): string {
  const side = daysAfter < 0 ? 'before' : 'after';
  return `${noticeCame(name, notice, daysAfter, side)}; more than ${thresholdText(limit)} after the change is late.`;
}

function noticeCame(name: string, notice: PlainDate, days: number, side: 'before' | 'after'): string {
  return `${name}: notice of ${dateInWords(notice)}, ${unitText(Math.abs(days), 'days')} ${side} the change`;
}

const plannedNoticeRule = (limit: Limit) => `fewer than ${thresholdText(limit)} before the change is late`;

/** Whether the documentation of a security impact analysis suffices; left out: not known. */
export function analysisText(name: string, isSufficient: boolean | undefined): string {
  const verdict =
    isSufficient === undefined ? 'not known to be sufficient' : isSufficient ? 'sufficient' : 'insufficient';
  return `${name}: the documentation of the security impact analysis is ${verdict}.`;
}

/** The remark on an insufficient analysis of an emergency change, under a row that is named for planned ones. */
export function emergencyAnalysisText(name: string): string {
  return `The row’s name refers to planned changes. The agency decides whether the analysis of an emergency change (${name}) counts.`;
}

/** Notice came, so the change was reported. */
export function noticeReceived(name: string, notice: PlainDate): string {
  return `${name}: notice was received on ${dateInWords(notice)}.`;
}

/** No notice has come by a day, and whether it is due depends on the kind of the change. */
export function noNoticeBy(name: string, day: PlainDate): string {
  return `${name}: no notice by ${dateInWords(day)}.`;
}

/** No notice has come, and the change is still to be made. */
export function noNoticeOfChangeAhead(name: string, date: PlainDate): string {
  return `${name}: no notice yet, and the change is still to come, on ${dateInWords(date)}.`;
}

/** No notice has come, and it can still be in time. @param daysAfter Days since the change. */
export function noNoticeYetDue(name: string, daysAfter: number, limit: Limit): string {
  return `${name}: no notice yet, ${unitText(daysAfter, 'days')} after the change; the ${thresholdText(limit)} for notice have not passed.`;
}

/** The change went unreported. @param daysAfter Days from the change to the day by which no notice has come. */
export function unreportedText(name: string, day: PlainDate, daysAfter: number): string {
  return `${name}: no notice by ${dateInWords(day)}, ${unitText(daysAfter, 'days')} after the change.`;
}
