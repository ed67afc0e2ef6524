import type { ChecklistEntry, TransitionFacts } from './facts.ts';
import {
  type ClassARules,
  type Duty,
  doubtsAboutRule,
  dutyKey,
  type NotSure,
  type RulesData,
  type Ruleset,
  type Timeframe,
} from './rules-data.ts';
import type { Situation } from './situation.ts';

/**
 * When a duty binds in a situation: `binds`, `when-applying` where it is worded for those who apply and a certification is
 * held already, or `other-place` where it is worded for packages that lie elsewhere.
 */
export type DutyStatus = 'binds' | 'when-applying' | 'other-place';

/** A duty in a situation. */
export interface DutyAnswer {
  readonly duty: Duty;
  /** Its name in saved work. */
  readonly key: string;
  readonly status: DutyStatus;
  /** Whether it binds the side that asks: only these have a state of their own. */
  readonly isOwn: boolean;
  /** Its times for the class; for every class where none is given. */
  readonly times: readonly Timeframe[];
  readonly entry: ChecklistEntry;
  /** What is not sure about its rule. */
  readonly doubts: readonly NotSure[];
  /** Whether it is new, or has changed, since the version that the work was made with. */
  readonly news?: 'new' | 'changed';
}

/** A rule that Class A names with a force of its own, and whose text and times for Class A are not in this edition. */
export interface ClassARule {
  readonly id: string;
  readonly force: keyof ClassARules;
  /** Its name, where another class has the rule, too. */
  readonly name?: string;
}

/** The duties of a ruleset in a situation, in the order of the file. */
export function dutiesIn(
  { duties }: Ruleset,
  { side, path, type, stage, class: own }: Situation,
  facts: TransitionFacts,
  data: RulesData,
): DutyAnswer[] {
  return duties
    .filter(
      (duty) =>
        duty.path.includes(type) &&
        (own === undefined || duty.classes === 'all' || duty.classes.includes(own)) &&
        (duty.only !== 'ready' || path === 'ready'),
    )
    .map((duty) => {
      const key = dutyKey(duty);
      const news = newsOf(duty, facts.rules);
      return {
        duty,
        key,
        status: statusOf(duty, stage, facts.package),
        isOwn: duty.who === side,
        times: (duty.times ?? []).filter(({ class: one }) => own === undefined || one === 'all' || one === own),
        entry: facts.duties?.[key] ?? {},
        doubts: doubtsAboutRule(data, duty.id),
        ...(news ? { news } : {}),
      };
    });
}

function statusOf(
  { only, package: places }: Duty,
  stage: Situation['stage'],
  place: TransitionFacts['package'],
): DutyStatus {
  if (only === 'applying' && stage === 'keep') return 'when-applying';
  const isElsewhere = places && place !== undefined && place !== 'not-known' && !places.includes(place);
  return isElsewhere ? 'other-place' : 'binds';
}

/** Whether a duty is new or has changed since a version; nothing where the version is not known. Ids of versions are days. */
function newsOf({ since, changed }: Duty, madeWith: string | undefined): DutyAnswer['news'] {
  if (madeWith === undefined) return undefined;
  if (since !== undefined && since > madeWith) return 'new';
  return changed !== undefined && changed > madeWith ? 'changed' : undefined;
}

/** The prefix of the indicators that Class A names, and the ruleset under which they stand: its own rules are FRC-CLA. */
const indicators = { prefix: 'KSI', under: 'FRC' } as const;

/**
 * The rules of a ruleset that Class A names with a force of its own: those whose duty, as it stands for Class A in
 * `duties`, has another force, or that have no such duty.
 */
export function classARulesIn({ code, duties }: Ruleset, { class: own }: Situation, classA: ClassARules): ClassARule[] {
  if (own !== 'A') return [];
  const forClassA = duties.filter(({ classes }) => classes === 'all' || classes.includes('A'));
  return (['must', 'should', 'may'] as const).flatMap((force) =>
    classA[force]
      .filter((id) => {
        const [prefix] = id.split('-');
        const isHere = prefix === code || (prefix === indicators.prefix && code === indicators.under);
        const stands = forClassA.some((duty) => duty.id === id && duty.force.toLowerCase().startsWith(force));
        return isHere && !stands;
      })
      .map((id) => {
        const name = duties.find((duty) => duty.id === id)?.name;
        return { id, force, ...(name === undefined ? {} : { name }) };
      }),
  );
}
