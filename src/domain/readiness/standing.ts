import { daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Applicability, applicabilityOf } from './applicability.ts';
import type { ChecklistItem, ItemId } from './checklist.ts';
import type { AssessmentFacts, ItemFacts } from './facts.ts';
import type { StageId } from './stages.ts';
import type { Force, ItemState } from './types.ts';

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
export function standingOf(item: ChecklistItem, facts: AssessmentFacts, asOf?: PlainDate): ItemStanding {
  const { role } = facts;
  const entered = facts.items?.[item.id] ?? {};
  const applicability = applicabilityOf(item, facts);
  const state = entered.state ?? 'not-answered';
  const standing = standingFor(applicability, state);
  const daysLate = standing === 'open' ? lateness(entered, asOf) : undefined;
  return {
    id: item.id,
    stage: item.stage,
    ...(item.step === undefined ? {} : { step: item.step }),
    title: item.title,
    ...(role === undefined ? {} : { yours: item.actors.includes(role) }),
    force: item.force,
    statements: item.statements,
    actors: item.actors,
    ...(item.onlyIf === undefined ? {} : { onlyIf: item.onlyIf }),
    readings: item.readings ?? [],
    applicability,
    standing,
    state,
    ...(entered.owner === undefined ? {} : { owner: entered.owner }),
    ...(entered.target === undefined ? {} : { target: entered.target }),
    ...(entered.note === undefined ? {} : { note: entered.note }),
    ...(daysLate === undefined ? {} : { daysLate }),
    remarks: remarksOn(item, applicability, entered),
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

function remarksOn(item: ChecklistItem, { applies }: Applicability, { state, note }: ItemFacts): string[] {
  const remarks: string[] = [];
  if (applies === 'no' && (state === 'done' || state === 'in-progress')) {
    remarks.push('What you entered here is kept, though the item does not apply.');
  }
  if (applies !== 'no' && state === 'not-applicable') {
    if (item.force === 'must' && item.onlyIf === undefined) {
      remarks.push('You marked this not applicable. The source says “must” here and names no exception.');
    }
    if (note === undefined) remarks.push('Write in the note why this does not apply.');
  }
  return remarks;
}
