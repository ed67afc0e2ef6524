import { useState } from 'preact/hooks';
import {
  columnLabels,
  neededColumns,
  type ScanColumn,
  type ScanTableMapping,
  type SeverityScale,
  scanColumns,
} from '../../../formats/evidence/scan-table/column-mapping.ts';
import type { ScanTableQuestion } from '../../../formats/evidence/scan-table/scan-question.ts';
import { Choices } from '../../fields/Choices.tsx';
import { describedBy } from '../../fields/FieldRow.tsx';
import { Announcer } from '../../tool/Announcer.tsx';
import { say } from '../words/questions.ts';

interface Props {
  /** Unlike every other on the page. */
  readonly id: string;
  readonly question: ScanTableQuestion;
  readonly onAnswer: (mapping: ScanTableMapping) => void;
  /** Says that the table is no scan but a POA&M. */
  readonly onPoam: () => void;
}

const scales: readonly { readonly id: SeverityScale; readonly label: string }[] = [
  { id: 'zero-to-four', label: say('zero-to-four') },
  { id: 'one-to-five', label: say('one-to-five') },
  { id: 'cvss', label: say('cvss') },
];

const orders = [
  { id: 'month-first', label: say('month-first') },
  { id: 'day-first', label: say('day-first') },
] as const;

/** Asks which column of a scan is what, with the first values of each; or how its numbers or dates are to be read. */
export function MappingForm({ id, question, onAnswer, onPoam }: Props) {
  const { ask, message, proposed, columns: own } = question;
  const [mapping, setMapping] = useState<ScanTableMapping>({ tool: '', ...proposed });
  const [isTried, setTried] = useState(false);
  const { columns, tool, scale, dateOrder } = mapping;
  const missing = neededColumns.filter((column) => !columns[column]);
  const isOpen = {
    columns: missing.length > 0 || tool.trim() === '',
    'severity-scale': scale === undefined,
    'date-order': dateOrder === undefined,
  }[ask];
  const openText = {
    columns: missing.length > 0 ? say('column-missing') : say('scanner-missing'),
    'severity-scale': say('scale-missing'),
    'date-order': say('order-missing'),
  }[ask];

  const select = (column: ScanColumn) => {
    const field = `${id}-${column}`;
    const isNeeded = neededColumns.some((one) => one === column);
    const problem = isTried && isNeeded && !columns[column] ? say('column-missing') : undefined;
    return (
      <div key={column} class={problem === undefined ? undefined : 'wrong'}>
        <label for={field}>{isNeeded ? say('needed', { column: columnLabels[column] }) : columnLabels[column]}</label>
        <select
          id={field}
          value={columns[column] ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { [column]: _, ...others } = columns;
            setMapping({ ...mapping, columns: value === '' ? others : { ...others, [column]: value } });
          }}
          {...describedBy(field, problem)}
        >
          <option value="">{isNeeded ? say('choose-column') : say('no-column')}</option>
          {own.map(({ heading, samples }) => (
            <option key={heading} value={heading}>
              {samples.length === 0 ? heading : say('samples', { heading, samples: samples.join(', ').slice(0, 60) })}
            </option>
          ))}
        </select>
        {problem !== undefined && <p id={`${field}-problem`}>{problem}</p>}
      </div>
    );
  };
  const toolProblem = isTried && tool.trim() === '' ? say('scanner-missing') : undefined;

  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isOpen) onAnswer({ ...mapping, tool: tool.trim() });
      }}
    >
      <p>
        <strong>{message}</strong>
      </p>
      {ask === 'columns' && (
        <>
          <div class="fields">
            {neededColumns.map(select)}
            <div class={toolProblem === undefined ? undefined : 'wrong'}>
              <label for={`${id}-tool`}>{say('scanner')}</label>
              <input
                id={`${id}-tool`}
                autoComplete="off"
                value={tool}
                onInput={({ currentTarget: { value } }) => setMapping({ ...mapping, tool: value })}
                {...describedBy(`${id}-tool`, toolProblem)}
              />
              {toolProblem !== undefined && <p id={`${id}-tool-problem`}>{toolProblem}</p>}
            </div>
          </div>
          <details>
            <summary>{say('helpful-columns')}</summary>
            <div class="fields">
              {scanColumns.filter((column) => !neededColumns.some((one) => one === column)).map(select)}
            </div>
          </details>
        </>
      )}
      {ask === 'severity-scale' && (
        <Choices
          name={`${id}-scale`}
          legend={say('scale')}
          choices={scales}
          chosen={scale}
          onChoose={(one) => setMapping({ ...mapping, scale: one })}
          problem={isTried && scale === undefined ? say('scale-missing') : undefined}
        />
      )}
      {ask === 'date-order' && (
        <Choices
          name={`${id}-order`}
          legend={say('order')}
          choices={orders}
          chosen={dateOrder}
          onChoose={(one) => setMapping({ ...mapping, dateOrder: one })}
          problem={isTried && dateOrder === undefined ? say('order-missing') : undefined}
        />
      )}
      <Announcer text={isTried && isOpen ? openText : ''} />
      <p class="btns">
        <button class="btn" type="submit">
          {say('read-it-so')}
        </button>
        {ask === 'columns' && (
          <button class="text" type="button" onClick={onPoam}>
            {say('is-poam')}
          </button>
        )}
        <span class="soft">{say('remembered')}</span>
      </p>
    </form>
  );
}
