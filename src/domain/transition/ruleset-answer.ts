import type { RulesetDays } from '../changes/ruleset-days.ts';
import type { ClassARule, DutyAnswer } from './duty-answers.ts';
import type { ChecklistEntry } from './facts.ts';
import type { NotSure, Replaced } from './rules-data.ts';
import type { Grace, Outlook, RulesetDay, RulesetState } from './ruleset-state.ts';

/** A ruleset in a situation, as of a day. */
export interface RulesetAnswer {
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  /** Whether it binds the side that asks. An agency is shown the rulesets of its provider, too. */
  readonly isOwn: boolean;
  readonly days: RulesetDays;
  readonly grace: Grace;
  /** The days that count in the situation. */
  readonly counting: readonly RulesetDay[];
  readonly next?: RulesetDay & { readonly daysLeft: number };
  readonly state: RulesetState;
  readonly outlook: Outlook;
  readonly entry: ChecklistEntry;
  readonly duties: readonly DutyAnswer[];
  readonly classA: readonly ClassARule[];
  readonly replaces: readonly Replaced[];
  /** What differs for a 20x service, where the service is one. */
  readonly differs20x?: string;
  /** What is not sure about the ruleset as a whole. */
  readonly doubts: readonly NotSure[];
  readonly files: readonly string[];
}
