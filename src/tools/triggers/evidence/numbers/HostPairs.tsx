import type { TargetedMouseEvent } from 'preact';
import type { HostPair, PairAnswer } from '../../../../domain/poam/scans/host-authentication.ts';
import { numberText } from '../../../../domain/wording.ts';
import { useMore } from '../../../../ui/evidence/use-more.ts';
import { say } from '../words/hosts.ts';

interface Props {
  readonly pairs: readonly HostPair[];
  readonly onAnswer: (answers: readonly PairAnswer[]) => void;
}

/** How many pairs are listed at first. */
const pageful = 10;

/** Pairs of hosts that may be one machine: their owner says of each whether it is. Until then each host counts by itself. */
export function HostPairs({ pairs, onAnswer }: Props) {
  const { shown, list, show } = useMore<HTMLUListElement>(pageful);
  const answer =
    (answers: readonly PairAnswer[]) =>
    ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) => {
      // What was pressed goes away with its pair: the name of the number keeps the place.
      currentTarget.closest('li.counts-hosts')?.querySelector('h3')?.focus();
      onAnswer(answers);
    };
  return (
    <fieldset class="hosts">
      <legend>{say('pairs', { count: numberText(pairs.length) })}</legend>
      <ul class="pairs" ref={list}>
        {pairs.slice(0, shown).map((pair) => {
          const [one, other] = pair.names;
          const both = say('pair', { one, other });
          return (
            <li key={both}>
              <p>{say('pair-by', { one, other, by: pair.by })}</p>
              <p class="btns">
                <button class="btn" type="button" onClick={answer([{ pair: pair.names, isOne: true }])}>
                  {say('one-machine')}
                  <span class="vh">: {both}</span>
                </button>
                <button class="btn" type="button" onClick={answer([{ pair: pair.names, isOne: false }])}>
                  {say('two-machines')}
                  <span class="vh">: {both}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      {pairs.length > shown && (
        <button class="text" type="button" onClick={() => show(shown + 100)}>
          {say('more-pairs', { count: Math.min(100, pairs.length - shown) })}
        </button>
      )}
      {pairs.length > 1 && (
        <p class="btns">
          <button class="btn" type="button" onClick={answer(pairs.map(({ names }) => ({ pair: names, isOne: false })))}>
            {say('all-two')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
