import type { EscalationCase } from './case/escalation-case.ts';
import { fromCapUpward } from './scenarios/from-cap-upward.ts';
import { lateRemediation } from './scenarios/late-remediation.ts';
import type { Choice, Scenario, Turn } from './scenarios/scenario.ts';
import { severeAtOnce } from './scenarios/severe-at-once.ts';

/** A worked case to open with one press: a scenario, walked up to a point. */
export interface EscalationExample {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly text: string;
  readonly scenario: Scenario;
  /** The turns that were taken, each with what was chosen. */
  readonly taken: readonly { readonly turn: Turn; readonly choice: Choice }[];
  readonly facts: EscalationCase;
}

/** The examples, the one that loads with one press first. */
export const escalationExamples: readonly EscalationExample[] = [
  {
    text: 'A DFR whose deadline has passed: the agency AO has to choose how it goes on.',
    ...walked(lateRemediation, ['answer', 'decide', 'deadline']),
  },
  {
    text: 'Suspension decided, FedRAMP told, the plan approved: what is left is to resolve it, or to find that it cannot be.',
    ...walked(fromCapUpward, ['answer', 'tell-fedramp', 'outcome']),
  },
  {
    text: 'An escalation at once, from the finding to the release.',
    ...walked(severeAtOnce, ['decide', 'plan', 'release', undefined]),
  },
];

/**
 * A scenario walked from its first turn: at each the choice that leads to the turn named next, or to the end.
 * @throws Error where no choice leads there.
 */
function walked(scenario: Scenario, to: readonly (string | undefined)[]): Omit<EscalationExample, 'text'> {
  let turn = scenario.turns[0];
  const taken = to.map((next) => {
    // Of several ways to an end, the last one told is the longest.
    const choice = turn?.choices.findLast((one) => one.outcome !== 'refused' && one.next === next);
    if (turn === undefined || choice === undefined) throw new Error(`${scenario.id}: no choice leads to ${next}.`);
    const step = { turn, choice };
    turn = scenario.turns.find(({ id }) => id === next);
    return step;
  });
  const events = [...scenario.start.events, ...taken.flatMap(({ choice }) => choice.events)];
  return { title: scenario.caseTitle, scenario, taken, facts: { ...scenario.start, events } };
}
