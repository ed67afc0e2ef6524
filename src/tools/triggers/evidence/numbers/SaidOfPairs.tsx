import type { PairAnswer } from '../../../../domain/poam/scans/host-authentication.ts';
import { useMore } from '../../../../ui/evidence/use-more.ts';
import { say } from '../words/hosts.ts';

interface Props {
  /** The answers in force, one a pair. */
  readonly said: readonly PairAnswer[];
  readonly onTakeBack: (answer: PairAnswer) => void;
}

/** How many answers are listed at first. */
const pageful = 10;

/** What was answered about pairs of hosts, each answer to be taken back by itself. */
export function SaidOfPairs({ said, onTakeBack }: Props) {
  const { shown, list, show } = useMore<HTMLUListElement>(pageful);
  return (
    <>
      <ul class="pairs" ref={list} aria-label={say('said-pairs')}>
        {said.slice(0, shown).map((answer) => {
          const [one, other] = answer.pair;
          return (
            <li key={answer.pair.join('\n')}>
              {say(answer.isOne ? 'said-one' : 'said-two', { one, other })}{' '}
              <button
                class="text"
                type="button"
                onClick={({ currentTarget }) => {
                  currentTarget.closest('li.counts-hosts')?.querySelector('h3')?.focus();
                  onTakeBack(answer);
                }}
              >
                {say('take-back-one')}
                <span class="vh">: {say('pair', { one, other })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {said.length > shown && (
        <button class="text" type="button" onClick={() => show(shown + 100)}>
          {say('more-answers', { count: Math.min(100, said.length - shown) })}
        </button>
      )}
    </>
  );
}
