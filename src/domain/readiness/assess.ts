import type { PlainDate } from '../calendar/plain-date.ts';
import { fillPeriods } from '../schedule/periods.ts';
import { scopeFieldsIn } from './applicability.ts';
import { itemsOf } from './checklist.ts';
import type { AssessmentFacts } from './facts.ts';
import { type ItemStatus, statusOf } from './item-status.ts';
import { type ReadinessStage, type StageId, stages } from './stages.ts';
import type { AssessorRole, ImpactLevel, ReadinessCounts, ScopeField, StageState } from './types.ts';
import { type ChecklistWords, stageSentence } from './words.ts';

/** The status of a stage. */
export interface StageStatus {
  readonly id: StageId;
  readonly title: string;
  readonly note: string;
  readonly statements: string;
  readonly state: StageState;
  readonly counts: ReadinessCounts;
  readonly items: readonly ItemStatus[];
  /** Its open items in order, except those that only `may` be done. */
  readonly between: readonly ItemStatus[];
  /** Its open items that only `may` be done. They hold nothing up. */
  readonly optional: readonly ItemStatus[];
  /** How many items stand between the assessor and the stage’s goal, in a sentence. */
  readonly sentence: string;
}

/** The result of an assessment, in words and without a score. */
export interface Assessment {
  readonly role?: AssessorRole;
  readonly level?: ImpactLevel;
  readonly severalAuthorizations?: boolean;
  /** The scope fields that are not given and that some item depends on, in the order in which they are asked. */
  readonly missing: readonly ScopeField[];
  readonly stages: readonly StageStatus[];
  /** The first stage that is open or not assessed. Absent when there is none. */
  readonly next?: StageStatus;
  readonly counts: ReadinessCounts;
}

/**
 * Assesses the facts, stage by stage.
 * @param asOf The day from which to count lateness; without it nothing is late.
 */
export function assess(facts: AssessmentFacts, words: ChecklistWords, asOf?: PlainDate): Assessment {
  const statuses = stages.map((stage) => assessStage(stage, facts, words, asOf));
  const items = statuses.flatMap((stage) => stage.items);
  const next = statuses.find((stage) => stage.state === 'open' || stage.state === 'not-assessed');
  return {
    ...(facts.role === undefined ? {} : { role: facts.role }),
    ...(facts.level === undefined ? {} : { level: facts.level }),
    ...(facts.severalAuthorizations === undefined ? {} : { severalAuthorizations: facts.severalAuthorizations }),
    missing: scopeFieldsIn([
      ...(facts.role === undefined ? (['role'] as const) : []),
      ...items.flatMap(({ applicability }) => (applicability.applies === 'not-assessed' ? applicability.missing : [])),
    ]),
    stages: statuses,
    ...(next === undefined ? {} : { next }),
    counts: countItems(items),
  };
}

function assessStage(
  { id, statements }: ReadinessStage,
  facts: AssessmentFacts,
  words: ChecklistWords,
  asOf: PlainDate | undefined,
): StageStatus {
  const { title, note, goal } = words.stages[id];
  const items = itemsOf(id).map((item) => statusOf(item, facts, words, asOf));
  const open = items.filter((item) => item.status === 'open');
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

function countItems(items: readonly ItemStatus[]): ReadinessCounts {
  const count = (test: (item: ItemStatus) => boolean) => items.filter(test).length;
  return {
    all: items.length,
    done: count((item) => item.status === 'done'),
    open: count((item) => item.status === 'open'),
    notAnswered: count((item) => item.status === 'open' && item.state === 'not-answered'),
    notApplicable: count((item) => item.status === 'not-applicable'),
    notAssessed: count((item) => item.status === 'not-assessed'),
  };
}

function stateOf(counts: ReadinessCounts, between: number): StageState {
  if (between > 0) return 'open';
  if (counts.notAssessed > 0) return 'not-assessed';
  return counts.notApplicable === counts.all ? 'not-applicable' : 'reached';
}
