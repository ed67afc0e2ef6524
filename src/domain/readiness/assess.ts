import type { PlainDate } from '../calendar/plain-date.ts';
import { fillPeriods } from '../schedule/periods.ts';
import { groundsIn } from './applicability.ts';
import { itemsOf } from './checklist.ts';
import type { AssessmentFacts } from './facts.ts';
import { type ReadinessStage, type StageId, stages } from './stages.ts';
import { type ItemStanding, standingOf } from './standing.ts';
import type { AssessorRole, Ground, ImpactLevel, ReadinessCounts, StageState } from './types.ts';
import { type ChecklistWords, stageSentence } from './words.ts';

/** A stage as it stands. */
export interface StageStanding {
  readonly id: StageId;
  readonly title: string;
  readonly note: string;
  readonly statements: string;
  readonly state: StageState;
  readonly counts: ReadinessCounts;
  readonly items: readonly ItemStanding[];
  /** What still stands before the stage, in order: its open items, without those that only `may` be. */
  readonly between: readonly ItemStanding[];
  /** Its open items that `may` be. They hold nothing up. */
  readonly optional: readonly ItemStanding[];
  /** What stands between you and the stage’s goal, in a sentence. */
  readonly sentence: string;
}

/** An assessment: what its facts amount to, in words, and no score. */
export interface Assessment {
  readonly role?: AssessorRole;
  readonly level?: ImpactLevel;
  readonly severalAuthorizations?: boolean;
  /** The facts that were not given and on which some item depends, in the order in which they are asked. */
  readonly missing: readonly Ground[];
  readonly stages: readonly StageStanding[];
  /** The first stage, in order, that is neither reached nor without applicable items. Absent when there is none. */
  readonly next?: StageStanding;
  readonly counts: ReadinessCounts;
}

/**
 * Where an assessment stands, stage by stage.
 * @param asOf The day from which lateness is counted; without it none is.
 */
export function assess(facts: AssessmentFacts, words: ChecklistWords, asOf?: PlainDate): Assessment {
  const standings = stages.map((stage) => assessStage(stage, facts, words, asOf));
  const items = standings.flatMap((stage) => stage.items);
  const next = standings.find((stage) => stage.state === 'open' || stage.state === 'not-assessed');
  return {
    ...(facts.role === undefined ? {} : { role: facts.role }),
    ...(facts.level === undefined ? {} : { level: facts.level }),
    ...(facts.severalAuthorizations === undefined ? {} : { severalAuthorizations: facts.severalAuthorizations }),
    missing: groundsIn([
      ...(facts.role === undefined ? (['role'] as const) : []),
      ...items.flatMap(({ applicability }) => (applicability.applies === 'not-assessed' ? applicability.missing : [])),
    ]),
    stages: standings,
    ...(next === undefined ? {} : { next }),
    counts: countItems(items),
  };
}

function assessStage(
  { id, statements }: ReadinessStage,
  facts: AssessmentFacts,
  words: ChecklistWords,
  asOf: PlainDate | undefined,
): StageStanding {
  const { title, note, goal } = words.stages[id];
  const items = itemsOf(id).map((item) => standingOf(item, facts, words, asOf));
  const open = items.filter((item) => item.standing === 'open');
  const between = open.filter((item) => item.force !== 'may');
  const counts = countItems(items);
  const state = stateOf(counts, between.length);
  return {
    id,
    title,
    note: fillPeriods(note),
    statements,
    state,
    counts,
    items,
    between,
    optional: open.filter((item) => item.force === 'may'),
    sentence: stageSentence(goal, state, between, counts.notAssessed),
  };
}

function countItems(items: readonly ItemStanding[]): ReadinessCounts {
  const count = (test: (item: ItemStanding) => boolean) => items.filter(test).length;
  return {
    all: items.length,
    done: count((item) => item.standing === 'done'),
    open: count((item) => item.standing === 'open'),
    notAnswered: count((item) => item.standing === 'open' && item.state === 'not-answered'),
    notApplicable: count((item) => item.standing === 'not-applicable'),
    notAssessed: count((item) => item.standing === 'not-assessed'),
  };
}

function stateOf(counts: ReadinessCounts, between: number): StageState {
  if (between > 0) return 'open';
  if (counts.notAssessed > 0) return 'not-assessed';
  return counts.notApplicable === counts.all ? 'not-applicable' : 'reached';
}
