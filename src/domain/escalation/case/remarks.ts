import { dateInWords, listText } from '../../wording.ts';
import { isEnd } from '../edges.ts';
import { compareLevels, type LevelId, levelOf } from '../levels.ts';
import { stepOf } from '../steps.ts';
import type { CaseState } from './case-state.ts';
import { eventRules } from './event-rules.ts';
import type { CaseEvent } from './events.ts';
import { aLevel } from './level-words.ts';
import { owedAfter } from './notices.ts';

/** Something to know about an event that fits. It changes nothing. */
export interface Remark {
  readonly text: string;
  /** Whether it is our reading or judgment, or follows from the source. */
  readonly ours: boolean;
}

/** What has to be said of an event that fitted, given the state before and after it, and the minimum of the findings. */
export function remarksOn(
  event: CaseEvent,
  before: CaseState,
  after: CaseState,
  minimum: LevelId | undefined,
): readonly Remark[] {
  const { ours } = eventRules[event.kind];
  return [
    ...orderRemarks(event, before),
    ...(ours === undefined ? [] : [{ text: ours, ours: true }]),
    ...ownRemarks(event, before, minimum),
    ...resumeRemarks(event, before, after),
  ];
}

function orderRemarks({ on }: CaseEvent, { lastOn }: CaseState): Remark[] {
  if (lastOn === undefined || on >= lastOn) return [];
  return [{ text: `This is dated before the event recorded before it (${dateInWords(lastOn)}).`, ours: true }];
}

function ownRemarks(event: CaseEvent, before: CaseState, minimum: LevelId | undefined): Remark[] {
  switch (event.kind) {
    case 'raise-chosen':
      return [...raiseRemarks(before, event.level), ...minimumRemarks(event.level, minimum)];
    case 'immediate-chosen': {
      const text = `The escalation takes effect at once: ${aLevel(event.level)} is in force before the formal decision of step 5.`;
      return [{ text, ours: false }, ...raiseRemarks(before, event.level), ...minimumRemarks(event.level, minimum)];
    }
    case 'decided':
      return event.level === 'none' ? [] : decisionRemarks(event.level, before, minimum);
    case 'plan-submitted':
      if (event.lacking !== undefined) return [];
      return [{ text: 'Whether the response is complete has not been assessed.', ours: true }];
    case 'report-closed':
    case 'released':
      return shouldRemarks(before);
    default:
      return [];
  }
}

function raiseRemarks({ existing, reopened }: CaseState, level: LevelId): Remark[] {
  if (existing === undefined) {
    const text = 'The level that the CSP is on already was not given, so whether this raises it has not been assessed.';
    return [{ text, ours: true }];
  }
  if (reopened === undefined || existing === 'none' || isWordedRaise(existing, level)) return [];
  const worded = listText((levelOf(existing).ifUnresolved?.to ?? []).map(String), 'or');
  const text = `For ${aLevel(existing)} that is not resolved in time, the source names ${worded}. It also has the agency AO raise a level in step 2, without a limit.`;
  return [{ text, ours: true }];
}

/** Whether the source names the one level as what may follow the other when that is not resolved in time. */
export function isWordedRaise(from: LevelId, to: LevelId): boolean {
  const { ifUnresolved, otherwise } = levelOf(from);
  return (ifUnresolved?.to.includes(to) ?? false) || otherwise?.to === to;
}

function minimumRemarks(level: LevelId, minimum: LevelId | undefined): Remark[] {
  if (minimum === undefined || compareLevels(level, minimum) >= 0) return [];
  return [{ text: `Among the findings is a trigger whose minimum level is ${aLevel(minimum)}.`, ours: false }];
}

function decisionRemarks(level: LevelId, { intended }: CaseState, minimum: LevelId | undefined): Remark[] {
  const order = intended === undefined ? 0 : compareLevels(level, intended);
  if (order === 0 || intended === undefined) return [];
  const text =
    order < 0
      ? `The level decided on is milder than the intended one, ${aLevel(intended)}.`
      : `The level decided on is more severe than the intended one: the CSP was told of ${aLevel(intended)}, and answered to that.`;
  return [{ text, ours: true }, ...minimumRemarks(level, minimum)];
}

function shouldRemarks(before: CaseState): Remark[] {
  return owedAfter(before, 'should').map(({ title }) => ({
    text: `Still open: ${title}. The source says that it should be done, so the case goes on without it.`,
    ours: true,
  }));
}

/** A round that ended without a raise gives way to the one that it interrupted. */
function resumeRemarks({ kind }: CaseEvent, before: CaseState, after: CaseState): Remark[] {
  const level = after.inForce;
  const isResumed = before.interrupted !== undefined && after.interrupted === undefined && kind !== 'decided';
  if (!isResumed || isEnd(after.place) || level === undefined || level === 'none') return [];
  const { number, title } = stepOf(after.place);
  const text = `The level is not raised, so ${aLevel(level)} stays in force. The case goes on at step ${number} (${title}).`;
  return [{ text, ours: true }];
}
