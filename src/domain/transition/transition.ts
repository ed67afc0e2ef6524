import type { PlainDate } from '../calendar/plain-date.ts';
import { type DueDay, dueDays } from './due-days.ts';
import { classARulesIn, dutiesIn } from './duty-answers.ts';
import type { TransitionFacts } from './facts.ts';
import { doubtsAboutRuleset, type NotSure, type RulesData, type Ruleset } from './rules-data.ts';
import type { RulesetAnswer } from './ruleset-answer.ts';
import { countingDays, graceOf, nextDay, outlookOf, stateOn } from './ruleset-state.ts';
import { type MissingFact, type RemarkId, type Situation, situationOf } from './situation.ts';
import { type LostEntry, lostEntries } from './versions.ts';

/** The way of a service to the rules of 2026. */
export interface Transition {
  readonly asOf: PlainDate;
  readonly situation: Situation;
  readonly remarks: readonly RemarkId[];
  /** Those that bind the side that asks first; each part by the days from which they bind. */
  readonly rulesets: readonly RulesetAnswer[];
  /** All days that count, earliest first, days gone by among them. */
  readonly due: readonly DueDay[];
  /** What is not sure about all of it. */
  readonly doubts: readonly NotSure[];
  /** Entries for which these rules have no duty or ruleset. */
  readonly lost: readonly LostEntry[];
}

/** What the facts come to: a transition, or what has to be said first. */
export type TransitionResult =
  | { readonly outcome: 'judged'; readonly transition: Transition }
  | { readonly outcome: 'missing'; readonly missing: readonly MissingFact[]; readonly lost: readonly LostEntry[] };

/**
 * Judges the facts by the rules.
 * @param asOf The day in view. A day that begins something is part of it.
 */
export function judgeTransition(facts: TransitionFacts, data: RulesData, asOf: PlainDate): TransitionResult {
  const reading = situationOf(facts, asOf);
  const lost = lostEntries(facts, data);
  if (!reading.known) return { outcome: 'missing', missing: reading.missing, lost };
  const { situation, remarks } = reading;
  const inView = data.rulesets.filter(({ binds }) => binds === 'providers' || situation.side === 'agency');
  const answers = inView
    .map((ruleset) => answerFor(ruleset, situation, facts, data, asOf))
    .toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn));
  return {
    outcome: 'judged',
    transition: {
      asOf,
      situation,
      remarks,
      rulesets: answers,
      due: dueDays(answers, data.milestones, situation, asOf),
      doubts: data.notSure.filter(({ concernsAll }) => concernsAll),
      lost,
    },
  };
}

function answerFor(
  ruleset: Ruleset,
  situation: Situation,
  facts: TransitionFacts,
  data: RulesData,
  asOf: PlainDate,
): RulesetAnswer {
  const { code, title, purpose, binds, replaces, files, differs20x } = ruleset;
  const days = ruleset.days[situation.type];
  const grace = graceOf(days, situation.assessment);
  const state = stateOn(days, grace, situation, asOf);
  const counting = countingDays(days, grace, situation);
  const next = nextDay(counting, asOf);
  const entry = facts.rulesets?.[code] ?? {};
  return {
    code,
    title,
    purpose,
    isOwn: (binds === 'providers') === (situation.side === 'provider'),
    days,
    grace,
    counting,
    ...(next ? { next } : {}),
    state,
    outlook: outlookOf(state, entry.state),
    entry,
    duties: dutiesIn(ruleset, situation, facts, data),
    classA: classARulesIn(ruleset, situation, data.classA),
    replaces,
    ...(situation.type === '20x' ? { differs20x } : {}),
    doubts: doubtsAboutRuleset(data, code),
    files,
  };
}
