import { daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Applicability, applicabilityOf } from './applicability.ts';
import type { ChecklistItem, ItemId } from './checklist.ts';
import type { AssessmentFacts, ItemFacts } from './facts.ts';
import type { StageId } from './stages.ts';
import type { Force, ItemState } from './types.ts';
import { type ChecklistWords, itemWords, type RemarkId } from './words.ts';

/**
 * Whether an item is done. `open` covers not started, in progress, and not answered; `not-assessed` waits for a scope
 * field that decides whether the item applies at all.
 */
export type Status = 'done' | 'open' | 'not-applicable' | 'not-assessed';

/** The status of an item in an assessment, with its words. */
export interface ItemStatus {
  readonly id: ItemId;
  readonly stage: StageId;
  /** Its number in a numbered list of the source. */
  readonly step?: number;
  readonly title: string;
  /** What holds once it is done, worded for the assessor. Absent while the role is not given. */
  readonly text?: string;
  readonly why: string;
  readonly force: Force;
  readonly statements: string;
  readonly actors: ChecklistItem['actors'];
  /** That a reading of this edition names the actors, not the source. */
  readonly whoActs?: 'our-reading';
  /** Whether the assessor is among those who have to act. Absent while the role is not given. */
  readonly yours?: boolean;
  readonly onlyIf?: string;
  readonly readings: readonly string[];
  readonly applicability: Applicability;
  readonly status: Status;
  /** The state that was entered, or `not-answered`. Kept even if the item does not apply. */
  readonly state: ItemState | 'not-answered';
  /** The status in words: the state, or that the item does not apply or cannot be judged yet. */
  readonly statusName: string;
  readonly owner?: string;
  readonly target?: PlainDate;
  readonly evidence?: string;
  readonly note?: string;
  /** Calendar days since the target date, 1 or more; only for an open item whose date has passed. */
  readonly daysLate?: number;
  /** What the assessor should check or add, as sentences. */
  readonly remarks: readonly string[];
}

/**
 * Finds the status of an item.
 * @param asOf The day from which to count lateness; without it nothing is late.
 */
export function statusOf(
  item: ChecklistItem,
  facts: AssessmentFacts,
  words: ChecklistWords,
  asOf?: PlainDate,
): ItemStatus {
  const { role } = facts;
  const entered = facts.items?.[item.id] ?? {};
  const applicability = applicabilityOf(item, facts, words);
  const state = entered.state ?? 'not-answered';
  const status = statusFor(applicability, state);
  const daysLate = status === 'open' ? lateness(entered, asOf) : undefined;
  return {
    id: item.id,
    stage: item.stage,
    ...(item.step === undefined ? {} : { step: item.step }),
    ...itemWords(item, role, words),
    ...(role === undefined ? {} : { yours: item.actors.includes(role) }),
    force: item.force,
    statements: item.statements,
    actors: item.actors,
    ...(item.whoActs === undefined ? {} : { whoActs: item.whoActs }),
    readings: item.readings ?? [],
    applicability,
    status,
    state,
    statusName: nameFor(applicability, state, words),
    ...(entered.owner === undefined ? {} : { owner: entered.owner }),
    ...(entered.target === undefined ? {} : { target: entered.target }),
    ...(entered.evidence === undefined ? {} : { evidence: entered.evidence }),
    ...(entered.note === undefined ? {} : { note: entered.note }),
    ...(daysLate === undefined ? {} : { daysLate }),
    remarks: remarksOn(item, applicability, entered).map((id) => words.remarks[id]),
  };
}

function statusFor({ applies }: Applicability, state: ItemStatus['state']): Status {
  if (applies !== 'yes') return applies === 'no' ? 'not-applicable' : 'not-assessed';
  return state === 'done' || state === 'not-applicable' ? state : 'open';
}

function lateness({ target }: ItemFacts, asOf: PlainDate | undefined): number | undefined {
  if (target === undefined || asOf === undefined) return undefined;
  const days = daysBetween(target, asOf);
  return days > 0 ? days : undefined;
}

function nameFor({ applies }: Applicability, state: ItemStatus['state'], { states, statuses }: ChecklistWords) {
  if (applies === 'yes') return states[state];
  return statuses[applies === 'no' ? 'does-not-apply' : 'not-assessed'];
}

function remarksOn(item: ChecklistItem, { applies }: Applicability, { state, note }: ItemFacts): RemarkId[] {
  if (applies === 'no') return state === 'done' || state === 'in-progress' ? ['kept'] : [];
  if (state !== 'not-applicable') return [];
  return [
    ...(item.force === 'must' && !item.isConditional && item.exception === undefined
      ? (['must-without-exception'] as const)
      : []),
    ...(note === undefined ? (['reason-missing'] as const) : []),
  ];
}
