import { isEnd } from '../edges.ts';
import type { LevelId } from '../levels.ts';
import { stepOf, subStepsAt } from '../steps.ts';
import type { EscalationStep, Force, LineId, MessageId, StepId, SubStep } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import { owedAfter } from './notices.ts';

/** Something that whoever acts now has to bring about. */
export interface Product {
  /** The number of the line that words it, where there is one. */
  readonly number?: string;
  readonly says: ProductContent;
  readonly force: Force;
  /** Statements of the ledger. */
  readonly statements: string;
}

/** What a product is, for `words.ts` to put into words. A line comes with the level if it is confined to some. */
export type ProductContent =
  | { readonly line: LineId; readonly of: StepId; readonly level?: LevelId }
  | { readonly step: StepId; readonly part: 'action' | 'produces' }
  | { readonly message: MessageId; readonly level: LevelId }
  | { readonly phrase: 'rebuttal' | 'drop-notice' | 'all-sent' };

/** What whoever acts now has to bring about; empty at an end. */
export function productsOf(state: CaseState): Product[] {
  const { place } = state;
  if (isEnd(place)) return [];
  const step = stepOf(place);
  switch (place) {
    case 'answer-intent':
      return [
        ...lines(state, step, 'answerer'),
        { says: { phrase: 'rebuttal' }, force: 'should', statements: 'PM-062' },
      ];
    case 'notify-decision':
      return state.decided === 'none' ? [whole(step, { phrase: 'drop-notice' })] : lines(state, step, 'content');
    case 'answer-decision':
      return planProducts(state, step);
    case 'report':
      return reportProducts(state, step);
    case 'release':
      return state.resolvedOn === undefined
        ? [whole(step, { step: place, part: 'action' }), ...lines(state, step, 'report')]
        : reportProducts(state, step);
    case 'review':
      return lines(state, step, 'choice');
    default:
      return [whole(step, { step: place, part: 'produces' })];
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

/** What is still to be sent or filed; one product that says so where all of it has gone out. */
function reportProducts(state: CaseState, step: EscalationStep): Product[] {
  const owed = owedAfter(state).filter((notice) => notice.step === step.id);
  if (owed.length > 0) {
    return owed.map(({ id, force, statements, level }) => ({ says: { message: id, level }, force, statements }));
  }
  return [whole(step, { phrase: 'all-sent' })];
}

/** The lines of a kind beneath the step, as they hold at the level. */
function lines(state: CaseState, step: EscalationStep, kind: SubStep['kind']): Product[] {
  const level = levelAt(state);
  const held = level === undefined ? step.subSteps.filter((line) => line.kind === kind) : subStepsAt(step, level, kind);
  return held.map(({ id, number, force, statements, levels }) => ({
    number,
    says: { line: id, of: step.id, ...(levels === undefined || level === undefined ? {} : { level }) },
    force,
    statements,
  }));
}

function whole({ statements }: EscalationStep, says: ProductContent): Product {
  return { says, force: 'does', statements };
}
