import type { ChecklistEntry, TransitionFacts } from './facts.ts';
import { type Duty, dutyKey, type RulesData, ruleOf } from './rules-data.ts';

/** An entry of saved work for which the rules of this edition have no duty or ruleset. It stays in the work. */
export interface LostEntry {
  /** Where it stands in the facts. */
  readonly kind: 'rulesets' | 'duties';
  /** The code of a ruleset, or the key of a duty. */
  readonly key: string;
  /** The id of the rule, or the code of the ruleset. */
  readonly rule: string;
  readonly entry: ChecklistEntry;
  /** The duties that the rule has today: with another force, or for other classes. */
  readonly today: readonly Duty[];
}

/** The entries for which these rules have no duty or ruleset, in the order in which they stand. */
export function lostEntries(facts: TransitionFacts, { rulesets }: RulesData): LostEntry[] {
  if (facts.rulesets === undefined && facts.duties === undefined) return [];
  const duties = rulesets.flatMap((ruleset) => ruleset.duties);
  const keys = new Set(duties.map(dutyKey));
  const codes = new Set(rulesets.map(({ code }) => code));
  return [
    ...Object.entries(facts.rulesets ?? {})
      .filter(([code]) => !codes.has(code))
      .map(([code, entry]) => ({ kind: 'rulesets' as const, key: code, rule: code, entry, today: [] })),
    ...Object.entries(facts.duties ?? {})
      .filter(([key]) => !keys.has(key))
      .map(([key, entry]) => ({
        kind: 'duties' as const,
        key,
        rule: ruleOf(key),
        entry,
        today: duties.filter(({ id }) => id === ruleOf(key)),
      })),
  ];
}

/** How the rules that a work was made with compare to those of this edition. */
export type RulesAge = 'same' | 'older' | 'newer' | 'not-said';

/** Compares the version that a work was made with to that of this edition. Ids of versions are days. */
export function ageOfRules(madeWith: string | undefined, { version }: Pick<RulesData, 'version'>): RulesAge {
  if (madeWith === undefined) return 'not-said';
  if (madeWith === version.id) return 'same';
  return madeWith < version.id ? 'older' : 'newer';
}
