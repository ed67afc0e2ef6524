import { countText, listText, numberText } from '../../../domain/wording.ts';
import { Fold } from '../Fold.tsx';
import type { FileSummary, TableSummary } from '../tasks.ts';
import type { Evidence, EvidenceFile } from '../use-evidence.ts';
import { useMore } from '../use-more.ts';
import { say } from '../words/files.ts';

interface Props {
  readonly summary: FileSummary;
  readonly entry: EvidenceFile;
  readonly evidence: Pick<Evidence, 'readAgain'>;
}

/** How many tables are shown at first, and how many columns or values of one are named in a line. */
const shownTables = 8;
const named = 6;

/** What was read of each table of a file before its numbers are used: a line a table, and what asks for attention. */
export function Tables({ summary, entry, evidence }: Props) {
  const { tables } = summary;
  const { shown: amount, list, show } = useMore<HTMLUListElement>(shownTables);
  const shown = tables.slice(0, amount);
  return (
    <>
      <ul class="tables" ref={list}>
        {shown.map((table, index) => (
          <li key={index}>
            <p>{say('sentence', { text: table.text })}</p>
            <Unknown table={table} />
            <Fold summary={say('columns', columnsOf(table))} load={() => import('./TableColumns.tsx')}>
              {({ TableColumns }) => (
                <TableColumns
                  id={`table-${entry.key}-${index}`}
                  table={table}
                  summary={summary}
                  entry={entry}
                  evidence={evidence}
                />
              )}
            </Fold>
          </li>
        ))}
      </ul>
      {shown.length < tables.length && (
        <button class="text" type="button" onClick={() => show(tables.length)}>
          {say('more-tables', { tables: countText(tables.length - shown.length, 'more table') })}
        </button>
      )}
    </>
  );
}

/** The values that were not understood, and the columns that are not used. */
function Unknown({ table: { columns, unknownValues } }: { readonly table: TableSummary }) {
  const unused = columns.filter(({ readAs }) => readAs === undefined).map(({ heading }) => heading);
  return (
    <>
      {unknownValues.length > 0 && (
        <p>
          <strong>{say('not-understood')}</strong>{' '}
          {firstOf(
            unknownValues.map(({ heading, value, rows }) =>
              say('unknown-value', { value, heading, rows: countText(rows, 'row') }),
            ),
          )}
        </p>
      )}
      {unused.length > 0 && <p class="soft">{say('not-used', { columns: firstOf(unused) })}</p>}
    </>
  );
}

function firstOf(texts: readonly string[]): string {
  if (texts.length <= named) return listText(texts);
  return listText([...texts.slice(0, named), say('others', { count: numberText(texts.length - named) })]);
}

function columnsOf({ columns }: TableSummary) {
  const used = columns.filter(({ readAs }) => readAs !== undefined).length;
  return { columns: countText(columns.length, 'column'), used: numberText(used) };
}
