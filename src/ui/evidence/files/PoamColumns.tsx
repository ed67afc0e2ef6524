import type { PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import { mappableColumns } from '../../../domain/poam/fields/poam-mapping.ts';
import type { PoamTableQuestion } from '../../../formats/evidence/reading/reader.ts';
import { say } from '../words/tables.ts';
import { ColumnsForm } from './ColumnsForm.tsx';
import { answerOfPoam, missingOfPoam, poamOptions } from './table-answers.ts';

interface Props {
  /** Unlike every other on the page. */
  readonly id: string;
  readonly question: PoamTableQuestion;
  readonly onAnswer: (mapping: PoamMapping) => void;
  /** Takes an answer other than which column is what: that the file is no POA&M. */
  readonly onOther: (answer: string) => void;
  /** Says that the table is a scan. */
  readonly onScan: () => void;
}

/** Asks which column of a table of unknown headings is what, with the first values of each. */
export function PoamColumns({ id, question: { message, table, options }, onAnswer, onOther, onScan }: Props) {
  const columns = table.columns.map(({ heading, samples }) => ({
    ...{ heading, samples },
    readAs: mappableColumns.find((one) => one === table.proposed.columns[heading]),
  }));
  return (
    <>
      <p>
        <strong>{message}</strong>
      </p>
      <ColumnsForm
        id={id}
        columns={columns}
        options={poamOptions}
        values={[]}
        missing={missingOfPoam}
        onAnswer={(said) => onAnswer(answerOfPoam(columns, said))}
      >
        {/* Scans are read from text alone. */}
        {table.sheet === undefined && (
          <button class="text" type="button" onClick={onScan}>
            {say('is-scan')}
          </button>
        )}
        {options.map(({ answer, words }) => (
          <button key={answer} class="text" type="button" onClick={() => onOther(answer)}>
            {words}
          </button>
        ))}
      </ColumnsForm>
    </>
  );
}
