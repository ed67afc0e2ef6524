import type { TriggerId } from '../../../domain/triggers/deficiency-triggers.ts';
import { inReadingOrder } from '../../../domain/triggers/evaluation/result-order.ts';
import type { Evaluation } from '../../../domain/triggers/evaluation/results.ts';
import { Result } from './Result.tsx';

interface Props {
  readonly evaluation: Evaluation;
  readonly goTo: (field: string) => void;
  /** Switches a trigger off, or on again. */
  readonly onSwitch: (trigger: TriggerId) => void;
}

/** All 21 triggers: met first, then those nearest to their threshold, then not assessed, then switched off. */
export function Results({ evaluation, goTo, onSwitch }: Props) {
  return (
    <ol class="results">
      {inReadingOrder(evaluation.results).map((result) => (
        <Result key={result.trigger} result={result} goTo={goTo} onSwitch={() => onSwitch(result.trigger)} />
      ))}
    </ol>
  );
}
