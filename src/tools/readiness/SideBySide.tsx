import { useState } from 'preact/hooks';
import { type Assessment, assess } from '../../domain/readiness/assess.ts';
import type { ReadinessFacts } from '../../domain/readiness/facts.ts';
import { stageIds } from '../../domain/readiness/stages.ts';
import { progressAndOpenText } from '../../domain/readiness/words.ts';
import { today } from '../../ui/tool/clock.ts';
import { ScrollRegion } from '../../ui/tool/ScrollRegion.tsx';
import { listKeptWork } from '../../ui/work/kept-list.ts';
import { openWork, previewWork } from '../../ui/work/kept-work.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { words } from './words/checklist.ts';
import { compareWords } from './words/compare.ts';

const { side: labels } = compareWords;

/** Compares the open assessment with others that this browser keeps, as the user chooses, in one table. */
export function SideBySide({ store }: { readonly store: WorkStore<ReadinessFacts> }) {
  const { key: open, document: work } = store.state();
  const [chosen, choose] = useState<readonly string[]>([]);
  const others = listKeptWork(store.browserStore).filter(
    ({ key, unreadable }) => key !== open && unreadable === undefined,
  );
  if (others.length === 0) {
    return <p class="panel">{labels.none}</p>;
  }
  const day = today();
  const columns = [
    { key: open, title: work.title, assessment: assess(work.facts, words, day) },
    ...others.flatMap(({ key, title }) => {
      const other = chosen.includes(key) ? previewWork(store, key) : undefined;
      return other ? [{ key, title, assessment: assess(other.facts, words, day) }] : [];
    }),
  ];
  return (
    <div class="panel">
      <fieldset class="choices">
        <legend>{labels.choose}</legend>
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
        <p>{labels.tooFew}</p>
      ) : (
        <ScrollRegion label={labels.title}>
          <table>
            <caption>{labels.title}</caption>
            <thead>
              <tr>
                <th scope="col">{labels.stage}</th>
                {columns.map(({ key, title }) => (
                  <th key={key} scope="col">
                    {title}
                    {key === open ? (
                      <span class="soft"> {labels.openNow}</span>
                    ) : (
                      <button
                        class="text"
                        type="button"
                        aria-label={`${labels.open} ${title}`}
                        onClick={() => {
                          choose([...chosen, open]);
                          openWork(store, key);
                        }}
                      >
                        {labels.open}
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

/** The rows of the table: who judges what, the next stage, and each stage’s counts. */
const rows: readonly { readonly label: string; readonly cell: (assessment: Assessment) => string }[] = [
  { label: words.scope.role.label, cell: ({ role }) => (role ? words.roles[role].name : labels.notSaid) },
  { label: words.scope.level.label, cell: ({ level }) => level ?? labels.notSaid },
  { label: labels.next, cell: ({ next }) => next?.title ?? labels.nothingOpen },
  ...stageIds.map((id, place) => ({
    label: words.stages[id].title,
    cell: ({ role, level, stages: statuses }: Assessment) => {
      const counts = statuses[place]?.counts;
      if (!role || !level || !counts) return labels.notJudged;
      return progressAndOpenText(counts);
    },
  })),
];
