import { daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Applicability, applicabilityOf } from './applicability.ts';
import type { ChecklistItem, ItemId } from './checklist.ts';
import type { AssessmentFacts, ItemFacts } from './facts.ts';
import type { StageId } from './stages.ts';
import type { Force, ItemState } from './types.ts';
import { type ChecklistWords, itemWords, type RemarkId } from './words.ts';

/**
 * Where an item stands. `open` covers what is not started, in progress or not answered; `not-assessed` waits for a fact
 * on which it depends whether the item applies at all.
 */
export type Standing = 'done' | 'open' | 'not-applicable' | 'not-assessed';

/** An item as it stands in an assessment. */
export interface ItemStanding {
  readonly id: ItemId;
  readonly stage: StageId;
  /** Its number in a numbered list of the source. */
  readonly step?: number;
  readonly title: string;
  /** What holds once it is done, for whoever judges. Absent until it is said who that is. */
  readonly text?: string;
  readonly why: string;
  readonly force: Force;
  readonly statements: string;
  readonly actors: ChecklistItem['actors'];
  /** Whether the assessor is among those who have to act. Absent until it is said who judges. */
  readonly yours?: boolean;
  readonly onlyIf?: string;
  readonly readings: readonly string[];
  readonly applicability: Applicability;
  readonly standing: Standing;
  /** What was entered; `not-answered` where nothing was. It is kept even where the item does not apply. */
  readonly state: ItemState | 'not-answered';
  /** How it stands, in words: its state, or that it does not apply or cannot be judged yet. */
  readonly standingName: string;
  readonly owner?: string;
  readonly target?: PlainDate;
  readonly note?: string;
  /** Whole calendar days since the target date, for an open item whose date has passed on the given day. */
  readonly daysLate?: number;
  /** What the assessor should see to, as sentences. */
  readonly remarks: readonly string[];
}

/**
 * An item as it stands.
 * @param asOf The day from which lateness is counted; without it none is.
 */
export function standingOf(
  item: ChecklistItem,
  facts: AssessmentFacts,
  words: ChecklistWords,
  asOf?: PlainDate,
): ItemStanding {
  const { role } = facts;
  const entered = facts.items?.[item.id] ?? {};
  const applicability = applicabilityOf(item, facts, words);
  const state = entered.state ?? 'not-answered';
  const standing = standingFor(applicability, state);
  const daysLate = standing === 'open' ? lateness(entered, asOf) : undefined;
  return {
    id: item.id,
    stage: item.stage,
    ...(item.step === undefined ? {} : { step: item.step }),
    ...itemWords(item, role, words),
    ...(role === undefined ? {} : { yours: item.actors.includes(role) }),
    force: item.force,
    statements: item.statements,
    actors: item.actors,
    readings: item.readings ?? [],
    applicability,
    standing,
    state,
    standingName: nameFor(applicability, state, words),
    ...(entered.owner === undefined ? {} : { owner: entered.owner }),
    ...(entered.target === undefined ? {} : { target: entered.target }),
    ...(entered.note === undefined ? {} : { note: entered.note }),
    ...(daysLate === undefined ? {} : { daysLate }),
    remarks: remarksOn(item, applicability, entered).map((id) => words.remarks[id]),
  };
}

function standingFor({ applies }: Applicability, state: ItemStanding['state']): Standing {
  if (applies !== 'yes') return applies === 'no' ? 'not-applicable' : 'not-assessed';
  return state === 'done' || state === 'not-applicable' ? state : 'open';
}

function lateness({ target }: ItemFacts, asOf: PlainDate | undefined): number | undefined {
  if (target === undefined || asOf === undefined) return undefined;
  const days = daysBetween(target, asOf);
  return days > 0 ? days : undefined;
}

function nameFor({ applies }: Applicability, state: ItemStanding['state'], { states, standings }: ChecklistWords) {
  if (applies === 'yes') return states[state];
  return standings[applies === 'no' ? 'does-not-apply' : 'not-assessed'];
}

function remarksOn(item: ChecklistItem, { applies }: Applicability, { state, note }: ItemFacts): RemarkId[] {
  if (applies === 'no') return state === 'done' || state === 'in-progress' ? ['kept'] : [];
  if (state !== 'not-applicable') return [];
  return [
    ...(item.force === 'must' && !item.isConditional ? (['must-without-exception'] as const) : []),
    ...(note === undefined ? (['reason-missing'] as const) : []),
  ];
}
