import { useEffect, useState } from 'preact/hooks';
import type { EvidenceTable } from '../../../../domain/poam/evidence-tables.ts';
import { numberText } from '../../../../domain/wording.ts';
import type { EvidenceClient } from '../../../../ui/evidence/evidence-client.ts';
import type { CountSummary, ListHead } from '../../../../ui/evidence/tasks.ts';
import { Announcer, Said } from '../../../../ui/tool/Announcer.tsx';
import { ScrollRegion } from '../../../../ui/tool/ScrollRegion.tsx';
import { download } from '../../../../ui/work/download.ts';
import { say } from '../words/rows.ts';

interface Props {
  readonly list: ListHead;
  readonly client: EvidenceClient;
  readonly count: CountSummary;
}

type Sort = { readonly column: number; readonly isDescending: boolean };

/** How many rows are shown at once: with all their columns, more take the browser too long to lay out. */
const pageful = 20;

/** From so many letters on, a cell is set in several lines. */
const longCell = 28;

/** The rows behind a number: sorted by any column, a page at a time, and saved as a file. */
export function EvidenceList({ list: { list, title, rows: total, certainty }, client, count }: Props) {
  const [from, setFrom] = useState(0);
  const [sort, setSort] = useState<Sort>();
  const [table, setTable] = useState<EvidenceTable>();
  const [problem, setProblem] = useState<string>();
  const start = from < total ? from : 0;

  useEffect(() => {
    let isWanted = true;
    client.rows(list, { from: start, amount: pageful, ...(sort ? { sort } : {}) }).then(
      (fetched) => isWanted && setTable(fetched),
      () => isWanted && setProblem(say('not-fetched')),
    );
    return () => {
      isWanted = false;
    };
  }, [list, start, sort, count]);

  async function save() {
    try {
      const name = `${list.replace(/[^\w-]+/g, '-')}${certainty === undefined ? '' : '-at-least'}`;
      download(`${name}.csv`, await client.csv(list), 'csv');
    } catch {
      setProblem(say('not-saved'));
    }
  }

  if (problem !== undefined) return <Said text={problem} />;
  if (!table) return <Said text={say('fetching')} />;
  const last = Math.min(start + pageful, total);
  const place = say('place', { from: numberText(start + 1), to: numberText(last), all: numberText(total) });
  return (
    <div class="evidence-list">
      <ScrollRegion label={title}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={column} scope="col" aria-sort={sortedAs(sort, index)}>
                  <button
                    class="text"
                    type="button"
                    onClick={() => {
                      setSort({ column: index, isDescending: sort?.column === index && !sort.isDescending });
                      setFrom(0);
                    }}
                  >
                    {column}
                    <span aria-hidden="true">{sort?.column === index ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={place} class={cell.length > longCell ? 'long' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p class="btns">
        <button class="btn" type="button" onClick={save}>
          {say('save')}
          <span class="vh">: {title}</span>
        </button>
        {total > pageful && (
          <>
            <button class="text" type="button" disabled={start === 0} onClick={() => setFrom(start - pageful)}>
              {say('previous', { count: pageful })}
            </button>
            <button class="text" type="button" disabled={last >= total} onClick={() => setFrom(start + pageful)}>
              {say('next', { count: pageful })}
            </button>
          </>
        )}
        <span class="soft">{place}</span>
        <Announcer text={place} />
      </p>
    </div>
  );
}

function sortedAs(sort: Sort | undefined, column: number): 'ascending' | 'descending' | 'none' {
  if (sort?.column !== column) return 'none';
  return sort.isDescending ? 'descending' : 'ascending';
}
