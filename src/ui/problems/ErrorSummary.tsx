import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../domain/work-documents/checked-facts.ts';
import { SpeakerContext } from '../tool/announcing.ts';
import { listedProblems } from './listed-problems.ts';
import { faultsHeading, problemText } from './words.ts';

interface Props {
  readonly problems: readonly Problem[];
  /** The label of a field, where one shows it. A problem without a label has no link. */
  readonly labelOf: (field: string) => string | undefined;
  /** Brings a field to sight before it is focused, where it may be folded away. */
  readonly reveal?: (field: string) => void;
  /** What the entries belong to, where the page has other entries with a summary of their own: “next event”. */
  readonly of?: string;
}

/**
 * All that needs correcting, each linked to its field. It can take the focus, and announces what has come to need
 * correcting since the page opened. Empty when nothing needs it.
 */
export function ErrorSummary({ problems, labelOf, reveal, of }: Props) {
  useNewProblems(problems, labelOf, of);
  if (problems.length === 0) return null;
  const id = of === undefined ? 'faults' : `faults-${of.replaceAll(' ', '-')}`;
  return (
    <section class="faults" aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{faultsHeading(problems.length, of)}</h2>
      <ul>
        {listedProblems(problems).map(({ field, message }) => {
          const label = labelOf(field);
          return (
            <li key={`${field} ${message}`}>
              {label === undefined ? (
                message
              ) : (
                <>
                  <a
                    href={`#${field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      reveal?.(field);
                      requestAnimationFrame(() => document.getElementById(field)?.focus());
                    }}
                  >
                    {label}
                  </a>
                  {`: ${message}`}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The most new problems that are announced one by one; of more, their number is. */
const mostSaid = 3;

function useNewProblems(problems: readonly Problem[], labelOf: Props['labelOf'], of: string | undefined): void {
  const speaker = useContext(SpeakerContext);
  const known = useRef<ReadonlySet<string>>(new Set());
  const now = problems.map(({ field, message }) => `${field} ${message}`);
  useEffect(() => {
    const fresh = problems.filter((_, index) => !known.current.has(now[index] ?? ''));
    known.current = new Set(now);
    if (!speaker.hasBegun() || (fresh.length === 0 && problems.length > 0)) return;
    const texts = fresh.map(({ field, message }) => problemText(labelOf(field), message));
    speaker.say(fresh.length > mostSaid ? `${faultsHeading(problems.length, of)}.` : texts.join(' '), known);
  }, [now.join(' ')]);
}
