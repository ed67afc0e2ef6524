import { isEnd } from '../edges.ts';
import { stepOf, subStepsAt } from '../steps.ts';
import type { EscalationStep, Force, SubStep } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import { aLevel } from './level-words.ts';
import { messageOf, owedAfter } from './notices.ts';

/** Something that whoever acts now has to bring about. */
export interface Product {
  /** The number of the line that words it, where there is one. */
  readonly number?: string;
  readonly text: string;
  readonly force: Force;
  /** Statements of the ledger. */
  readonly statements: string;
}

const rebuttal: Product = {
  text: 'Whatever information may rebut the intended escalation.',
  force: 'should',
  statements: 'PM-062',
};

/** What whoever acts now has to bring about; empty at an end. */
export function productsOf(state: CaseState): Product[] {
  const { place } = state;
  if (isEnd(place)) return [];
  const step = stepOf(place);
  switch (place) {
    case 'answer-intent':
      return [...lines(state, step, 'answerer'), rebuttal];
    case 'notify-decision':
      return state.decided === 'none'
        ? [whole(step, 'does', 'A notice of the decision not to follow through.')]
        : lines(state, step, 'content');
    case 'answer-decision':
      return planProducts(state, step);
    case 'report':
      return reportProducts(state, step);
    case 'release':
      return state.resolvedOn === undefined
        ? [whole(step, 'does', step.action), ...lines(state, step, 'report')]
        : reportProducts(state, step);
    case 'review':
      return lines(state, step, 'choice');
    default:
      return [whole(step, 'does', step.produces)];
  }
}

function planProducts(state: CaseState, step: EscalationStep): Product[] {
  const { plan } = state;
  const all = lines(state, step, 'content');
  const confined = step.subSteps.filter((line) => line.levels !== undefined).map((line) => line.number);
  if (plan.stage === 'awaiting-approval') return all.filter(({ number = '' }) => confined.includes(number));
  if (plan.stage === 'incomplete') return all.filter(({ number = '' }) => plan.lacking.includes(number));
  return all;
}

/** What is still to be sent or filed; a line that says so where the source names nothing. */
function reportProducts(state: CaseState, step: EscalationStep): Product[] {
  const owed = owedAfter(state).filter((notice) => notice.step === step.id);
  if (owed.length > 0) {
    return owed.map(({ title, force, statements, level }) => ({
      text: `${title}, for ${aLevel(level)}.`,
      force,
      statements,
    }));
  }
  const level = levelAt(state);
  const sent = state.notices.some(
    ({ sentOn, message }) => sentOn !== undefined && messageOf(message)?.step === step.id,
  );
  if (sent || level === undefined) return [whole(step, 'does', 'Everything that this step names has gone out.')];
  return [
    whole(step, 'does', `Nothing: for ${aLevel(level)} the source names neither a notice to FedRAMP nor a letter.`),
  ];
}

/** The lines of a kind beneath the step, as they hold at the level. */
function lines(state: CaseState, step: EscalationStep, kind: SubStep['kind']): Product[] {
  const level = levelAt(state);
  const held = level === undefined ? step.subSteps.filter((line) => line.kind === kind) : subStepsAt(step, level, kind);
  return held.map(({ number, text, force, statements, levels }) => ({
    number,
    text: levels === undefined || level === undefined ? text : `For ${aLevel(level)}: ${text}`,
    force,
    statements,
  }));
}

function whole({ statements }: EscalationStep, force: Force, text: string): Product {
  return { text, force, statements };
}
