import type { Problem } from '../../domain/work-documents/checked-facts.ts';

interface Props {
  readonly problems: readonly Problem[];
  /** The label of a field, where one shows it. Without a label the problem is told without a link. */
  readonly labelOf: (field: string) => string | undefined;
  /** Brings a field to sight before it is focused, where it may be folded away. */
  readonly reveal?: (field: string) => void;
}

/** All that needs correcting, each linked to its field. Empty when nothing does. */
export function ErrorSummary({ problems, labelOf, reveal }: Props) {
  if (problems.length === 0) return null;
  return (
    <section class="faults" aria-labelledby="faults">
      <h2 id="faults">
        {problems.length === 1 ? 'One entry needs correcting' : `${problems.length} entries need correcting`}
      </h2>
      <ul>
        {problems.map(({ field, message }) => {
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
