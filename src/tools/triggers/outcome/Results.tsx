import { useEffect, useState } from 'preact/hooks';
import type { TriggerId } from '../../../domain/triggers/deficiency-triggers.ts';
import { inReadingOrder } from '../../../domain/triggers/evaluation/result-order.ts';
import type { Evaluation } from '../../../domain/triggers/evaluation/results.ts';
import { Result } from './Result.tsx';

interface Props {
  readonly evaluation: Evaluation;
  /** Switches a trigger off, or on again. */
  readonly onSwitch: (trigger: TriggerId) => void;
}

/** How many are drawn with the first picture. All at once would hold the page up for longer than people take for at once. */
const first = 7;

/** All triggers: met first, then those nearest to their threshold, then not assessed, then switched off. */
export function Results({ evaluation, onSwitch }: Props) {
  const [amount, setAmount] = useState(first);
  useEffect(() => setAmount(evaluation.results.length), []);
  return (
    <ol class="results">
      {inReadingOrder(evaluation.results)
        .slice(0, amount)
        .map((result) => (
          <Result key={result.trigger} result={result} onSwitch={() => onSwitch(result.trigger)} />
        ))}
    </ol>
  );
}
