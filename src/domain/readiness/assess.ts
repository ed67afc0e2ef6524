import type { PlainDate } from '../calendar/plain-date.ts';
import { fillPeriods } from '../schedule/periods.ts';
import { type Ground, groundsIn } from './applicability.ts';
import { itemsOf, stageOf } from './checklist.ts';
import type { AssessmentFacts } from './facts.ts';
import { type StageId, stages } from './stages.ts';
import { type ItemStanding, standingOf } from './standing.ts';
import type { AssessorRole, ImpactLevel } from './types.ts';

/** How many items stand where. `done`, `open`, `notApplicable` and `notAssessed` add up to `all`. */
export interface ReadinessCounts {
  readonly all: number;
  readonly done: number;
  readonly open: number;
  /** Of the open ones, those without an answer. */
  readonly notAnswered: number;
  /** By rule, or because the assessor says so. */
  readonly notApplicable: number;
  readonly notAssessed: number;
}

/** A stage as it stands. */
export interface StageStanding {
  readonly id: StageId;
  readonly title: string;
  readonly note?: string;
  readonly statements: string;
  /**
   * `reached` when nothing stands before it any more; `open` when something does; `not-assessed` when only facts are
   * missing on which it depends whether items apply; `not-applicable` when none of its items applies.
   */
  readonly state: 'reached' | 'open' | 'not-assessed' | 'not-applicable';
  readonly counts: ReadinessCounts;
  readonly items: readonly ItemStanding[];
  /** What still stands before the stage, in order: its open items, without those that only `may` be. */
  readonly between: readonly ItemStanding[];
  /** Its open items that `may` be. They hold nothing up. */
  readonly optional: readonly ItemStanding[];
  /** What stands between you and the stage’s goal, in a sentence. */
  readonly sentence: string;
}

/** An assessment: a pure reading of its facts, and no score. */
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
export function assess(facts: AssessmentFacts, asOf?: PlainDate): Assessment {
  const standings = stages.map((stage) => assessStage(stage.id, facts, asOf));
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

function assessStage(id: StageId, facts: AssessmentFacts, asOf: PlainDate | undefined): StageStanding {
  const stage = stageOf(id);
  const items = itemsOf(id).map((item) => standingOf(item, facts, asOf));
  const open = items.filter((item) => item.standing === 'open');
  const between = open.filter((item) => item.force !== 'may');
  const counts = countItems(items);
  const state = stateOf(counts, between.length);
  return {
    id,
    title: stage.title,
    ...(stage.note === undefined ? {} : { note: fillPeriods(stage.note) }),
    statements: stage.statements,
    state,
    counts,
    items,
    between,
    optional: open.filter((item) => item.force === 'may'),
    sentence: sentenceFor(stage.goal, state, between, counts.notAssessed),
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

function stateOf(counts: ReadinessCounts, between: number): StageStanding['state'] {
  if (between > 0) return 'open';
  if (counts.notAssessed > 0) return 'not-assessed';
  return counts.notApplicable === counts.all ? 'not-applicable' : 'reached';
}

function sentenceFor(
  goal: string,
  state: StageStanding['state'],
  between: readonly ItemStanding[],
  notAssessed: number,
): string {
  const waiting =
    notAssessed === 0 ? '' : ` ${items(notAssessed)} can be judged once the questions above are answered.`;
  switch (state) {
    case 'open': {
      const stand = between.length === 1 ? 'stands' : 'stand';
      return `Between you and ${goal} ${stand} ${items(between.length)}.${shareOf(between)}${waiting}`;
    }
    case 'not-assessed':
      return `Nothing that is known stands between you and ${goal}.${waiting}`;
    case 'not-applicable':
      return `Nothing on the way to ${goal} applies to you.`;
    case 'reached':
      return `Nothing stands between you and ${goal}.`;
  }
}

/** How much of it is the assessor’s to do; nothing until it is said who judges. */
function shareOf(between: readonly ItemStanding[]): string {
  if (between.some((item) => item.yours === undefined)) return '';
  const yours = between.filter((item) => item.yours).length;
  if (yours === 0) return ` Others have to act.`;
  if (yours === between.length) return ` You have to act on ${yours === 1 ? 'it' : 'all of them'}.`;
  const rest = between.length - yours;
  return ` You have to act on ${yours} of them, others on ${rest === 1 ? '1' : 'the rest'}.`;
}

const items = (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`;
