import { type Sentence, sentenceOf } from '../../placeholders.ts';
import { countText, dateInWords, listText } from '../../wording.ts';
import { isEnd } from '../edges.ts';
import { aLevel, compareLevels, type LevelId, levelOf } from '../levels.ts';
import { stepOf } from '../steps.ts';
import type { remarkTexts } from '../texts.ts';
import { type CaseState, missingContent } from './case-state.ts';
import { dateFaults, faultValues } from './date-order.ts';
import { eventRules } from './event-rules.ts';
import type { CaseEvent, EventKind } from './events.ts';
import { type Lateness, latenessIn } from './lateness.ts';
import { owedAfter } from './notices.ts';

/** Something to know about an event that fits. It changes nothing. */
export interface Remark {
  /** The remark, or the kind of event whose own reason it is; `words.ts` puts it into words. */
  readonly says: Sentence<typeof remarkTexts> | EventKind;
  /** Whether it is our reading or judgment, or follows from the source. */
  readonly ours: boolean;
}

const says = sentenceOf<typeof remarkTexts>();

/** What has to be said of an event that fitted, given the state before and after it, and the minimum of the findings. */
export function remarksOn(
  event: CaseEvent,
  before: CaseState,
  after: CaseState,
  minimum: LevelId | undefined,
): readonly Remark[] {
  return [
    ...orderRemarks(event, before),
    ...(eventRules[event.kind].isOurs ? [{ says: event.kind, ours: true }] : []),
    ...lateRemarks(event, after),
    ...contentRemarks(event, after),
    ...ownRemarks(event, before, minimum),
    ...resumeRemarks(event, before, after),
  ];
}

/** Dates that are out of order, with the reason where one was given; else a day before that of the last entry. */
function orderRemarks(event: CaseEvent, before: CaseState): Remark[] {
  const faults = dateFaults(before, event);
  const { on, reason } = event;
  if (faults.length > 0) {
    const kept: Remark[] = reason === undefined ? [] : [{ says: says('as-it-was', { reason }), ours: false }];
    return [
      ...faults.map((fault): Remark => ({ says: says('dates-out-of-order', faultValues(fault)), ours: false })),
      ...kept,
    ];
  }
  const { lastOn } = before;
  if (lastOn === undefined || on >= lastOn) return [];
  return [{ says: says('out-of-order', { date: dateInWords(lastOn) }), ours: true }];
}

function lateRemarks({ kind }: CaseEvent, after: CaseState): Remark[] {
  const late = latenessIn(kind, after);
  return late === undefined ? [] : [{ says: lateSentence(late), ours: false }];
}

/** By how much something came late. */
export function lateSentence({ what, days, by }: Lateness): Sentence<typeof remarkTexts> {
  return says(`late-${what}`, { days: countText(days, 'day'), date: dateInWords(by) });
}

/** What the notice has by its source and was not recorded: said with the notice, and again when the case ends without it. */
function contentRemarks({ kind }: CaseEvent, after: CaseState): Remark[] {
  if (kind !== 'decision-notified' && kind !== 'released') return [];
  const when = kind === 'released' ? 'released' : 'notified';
  return missingContent(after).map((list) => ({ says: says(`${when}-without-${list}`), ours: false }));
}

function ownRemarks(event: CaseEvent, before: CaseState, minimum: LevelId | undefined): Remark[] {
  switch (event.kind) {
    case 'raise-chosen':
      return [...raiseRemarks(before, event.level), ...minimumRemarks(event.level, minimum)];
    case 'immediate-chosen':
      return [
        { says: says('at-once', { level: aLevel(event.level) }), ours: false },
        ...raiseRemarks(before, event.level),
        ...minimumRemarks(event.level, minimum),
      ];
    case 'decided':
      return event.level === 'none' ? [] : decisionRemarks(event.level, before, minimum);
    case 'plan-submitted':
      return event.lacking === undefined ? [{ says: says('plan-not-assessed'), ours: true }] : [];
    case 'report-closed':
    case 'released':
      return shouldRemarks(before);
    default:
      return [];
  }
}

function raiseRemarks({ existing, reopened }: CaseState, level: LevelId): Remark[] {
  if (existing === undefined) return [{ says: says('existing-unknown'), ours: true }];
  if (reopened === undefined || existing === 'none' || isWordedRaise(existing, level)) return [];
  const levels = listText(levelOf(existing).ifUnresolved, 'or');
  return [{ says: says('raise-not-worded', { level: aLevel(existing), levels }), ours: true }];
}

/** Whether the source names the one level as what may follow the other when that is not resolved in time. */
export function isWordedRaise(from: LevelId, to: LevelId): boolean {
  const { ifUnresolved, otherwise } = levelOf(from);
  return ifUnresolved.includes(to) || otherwise === to;
}

function minimumRemarks(level: LevelId, minimum: LevelId | undefined): Remark[] {
  if (minimum === undefined || compareLevels(level, minimum) >= 0) return [];
  return [{ says: says('below-minimum', { level: aLevel(minimum) }), ours: false }];
}

function decisionRemarks(level: LevelId, { intended }: CaseState, minimum: LevelId | undefined): Remark[] {
  if (intended === undefined || level === intended) return [];
  const id = compareLevels(level, intended) < 0 ? 'milder' : 'more-severe';
  return [{ says: says(id, { level: aLevel(intended) }), ours: true }, ...minimumRemarks(level, minimum)];
}

function shouldRemarks(before: CaseState): Remark[] {
  return owedAfter(before, 'should').map(({ title }) => ({ says: says('still-open', { message: title }), ours: true }));
}

/** A round that ended without a raise gives way to the one that it interrupted. */
function resumeRemarks({ kind }: CaseEvent, before: CaseState, after: CaseState): Remark[] {
  const level = after.inForce;
  const isResumed = before.interrupted !== undefined && after.interrupted === undefined && kind !== 'decided';
  if (!isResumed || isEnd(after.place) || level === undefined || level === 'none') return [];
  const { number, title } = stepOf(after.place);
  return [{ says: says('not-raised', { level: aLevel(level), step: String(number), title }), ours: true }];
}
