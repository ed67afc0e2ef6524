import { useState } from 'preact/hooks';
import { type Assessment, assess } from '../../domain/readiness/assess.ts';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { stages } from '../../domain/readiness/stages.ts';
import { assessorNames } from '../../domain/readiness/words.ts';
import { today } from '../../ui/clock.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import type { WorkStore } from '../../ui/work/work-store.ts';
import { progressWords } from './item-words.ts';

/** The open assessment and others that this browser keeps, as chosen, in one table. */
export function SideBySide({ store }: { readonly store: WorkStore<ReadinessFacts> }) {
  const { key: open, document: work } = store.state();
  const [chosen, choose] = useState<readonly string[]>([]);
  const others = store.kept().filter(({ key, unreadable }) => key !== open && unreadable === undefined);
  if (others.length === 0) {
    return (
      <p class="panel">
        There is no other assessment in this browser yet. Start a new one above, or open a file: what is open now stays
        kept.
      </p>
    );
  }
  const day = today();
  const columns = [
    { key: open, title: work.title, assessment: assess(work.facts, day) },
    ...others.flatMap(({ key, title }) => {
      const other = chosen.includes(key) ? store.preview(key) : undefined;
      return other ? [{ key, title, assessment: assess(other.facts, day) }] : [];
    }),
  ];
  return (
    <div class="panel">
      <fieldset class="choices">
        <legend>Set beside the one that is open</legend>
        {others.map(({ key, title }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                choose(checked ? [...chosen, key] : chosen.filter((one) => one !== key))
              }
            />
            {title}
          </label>
        ))}
      </fieldset>
      {columns.length < 2 ? (
        <p role="status">Choose one or more to set beside it.</p>
      ) : (
        <ScrollRegion label="Assessments side by side">
          <table>
            <caption>Assessments side by side</caption>
            <thead>
              <tr>
                <th scope="col">Stage</th>
                {columns.map(({ key, title }) => (
                  <th key={key} scope="col">
                    {title}
                    {key === open ? (
                      <span class="soft"> open now</span>
                    ) : (
                      <button
                        class="text"
                        type="button"
                        aria-label={`Open ${title}`}
                        onClick={() => {
                          choose([...chosen, open]);
                          store.open(key);
                        }}
                      >
                        Open
                      </button>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, cell }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {columns.map(({ key, assessment }) => (
                    <td key={key}>{cell(assessment)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </div>
  );
}

/** The lines of the table: who judges what, what comes next, and each stage’s counts. */
const rows: readonly { readonly label: string; readonly cell: (assessment: Assessment) => string }[] = [
  { label: 'Who judges', cell: ({ role }) => (role ? assessorNames[role] : 'Not said') },
  { label: 'Impact level', cell: ({ level }) => level ?? 'Not said' },
  { label: 'Comes next', cell: ({ next }) => next?.title ?? 'Nothing is open' },
  ...stages.map(({ title }, place) => ({
    label: title,
    cell: ({ role, level, stages: standings }: Assessment) => {
      const counts = standings[place]?.counts;
      if (!role || !level || !counts) return 'Not judged yet';
      return counts.open === 0 ? progressWords(counts) : `${progressWords(counts)}, ${counts.open} open`;
    },
  })),
];
