import type { FileSummary, TableSummary } from '../tasks.ts';
import type { Evidence, EvidenceFile } from '../use-evidence.ts';
import { say } from '../words/tables.ts';
import { ColumnsForm } from './ColumnsForm.tsx';
import {
  askedPoamColumns,
  askedPoamValues,
  askedScanColumns,
  askedScanValues,
  missingOfPoam,
  missingOfScan,
  poamOptions,
  saidOfPoam,
  saidOfScan,
  scanOptions,
} from './table-answers.ts';

interface Props {
  /** Unlike every other on the page. */
  readonly id: string;
  readonly table: TableSummary;
  readonly summary: FileSummary;
  readonly entry: EvidenceFile;
  readonly evidence: Pick<Evidence, 'readAgain'>;
}

/** Every column of a table and what it is read as, to be changed; the rows that stand apart; what was not understood. */
export function TableColumns({ id, table, summary, entry: { key, hints }, evidence }: Props) {
  const { apart, unknownValues } = table;
  const { layout, poamMapping, scanMapping } = summary;
  const isPoam = summary.kind === 'poam';
  const columns = isPoam || !scanMapping ? askedPoamColumns(table) : askedScanColumns(table, scanMapping);
  return (
    <>
      {apart.length > 0 && (
        <>
          <p>
            <strong>{say('apart')}</strong>
          </p>
          <ul>
            {apart.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {summary.kind === 'inventory' ? (
        <ul>
          {table.columns.flatMap(({ heading, readAs }) =>
            readAs === undefined ? [] : [<li key={heading}>{say('samples', { heading, samples: readAs })}</li>],
          )}
        </ul>
      ) : isPoam ? (
        <ColumnsForm
          id={id}
          columns={columns}
          options={poamOptions}
          values={askedPoamValues(table)}
          missing={missingOfPoam}
          onAnswer={(said) =>
            evidence.readAgain(key, {
              ...hints,
              poamMapping: saidOfPoam(poamMapping, columns, said, unknownValues),
              layout,
            })
          }
        />
      ) : (
        scanMapping && (
          <ColumnsForm
            id={id}
            columns={columns}
            options={scanOptions}
            values={askedScanValues(table, scanMapping)}
            missing={missingOfScan}
            onAnswer={(said) =>
              evidence.readAgain(key, {
                ...hints,
                mapping: saidOfScan(scanMapping, columns, said, unknownValues),
                layout,
              })
            }
          />
        )
      )}
    </>
  );
}
