import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countText } from '../../../domain/wording.ts';
import { describedBy } from '../../fields/FieldRow.tsx';
import { Said } from '../../tool/Announcer.tsx';
import { useMore } from '../use-more.ts';
import { say } from '../words/tables.ts';

/** What can be said of a column or a value. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** A column of a table, and what it is read as; without that it is not used. */
export interface AskedColumn {
  readonly heading: string;
  readonly samples?: readonly string[];
  readonly readAs?: string | undefined;
}

/** A value that was not understood. Without options nothing can be said of it. */
export interface AskedValue {
  readonly heading: string;
  readonly value: string;
  readonly rows: number;
  readonly options: readonly Option[];
}

/** What a person said of a table: of each column in its place what it is, and of each value in its place what it means. */
export interface SaidOfTable {
  /** Empty for a column that is not used. */
  readonly columns: readonly string[];
  /** Empty for a value of which nothing was said. */
  readonly values: readonly string[];
}

interface Props {
  /** Unlike every other on the page. */
  readonly id: string;
  readonly columns: readonly AskedColumn[];
  readonly options: readonly Option[];
  readonly values: readonly AskedValue[];
  /** What is still missing, in a sentence; nothing where the answer suffices. */
  readonly missing: (columns: readonly string[]) => string | undefined;
  readonly onAnswer: (said: SaidOfTable) => void;
  /** Further buttons. */
  readonly children?: ComponentChildren;
}

/** So many columns are shown at first. */
const shownAtFirst = 60;

/** Asks what the columns of a table are and what its values mean. The same for POA&Ms and scans. */
export function ColumnsForm({ id, columns, options, values, missing, onAnswer, children }: Props) {
  const [said, setSaid] = useState(() => columns.map(({ readAs = '' }) => readAs));
  const [meant, setMeant] = useState(() => values.map(() => ''));
  const { shown, list, show } = useMore<HTMLDivElement>(shownAtFirst);
  const [isTried, setTried] = useState(false);
  const problem = isTried ? missing(said) : undefined;
  // One column is one thing: the one that was it before is then not used.
  const choose = (place: number, column: string) =>
    setSaid(said.map((one, at) => (at === place ? column : column !== '' && one === column ? '' : one)));
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing(said) === undefined) onAnswer({ columns: said, values: meant });
      }}
    >
      {values.length > 0 && (
        <fieldset>
          <legend>{say('meanings')}</legend>
          <div class="fields">
            {values.map(({ heading, value, rows, options: meanings }, at) => (
              <div key={at}>
                <label for={`${id}-value-${at}`}>
                  {say('value', { value, heading, rows: countText(rows, 'row') })}
                </label>
                {meanings.length === 0 ? (
                  <p class="soft">{say('only-reading')}</p>
                ) : (
                  <Select
                    id={`${id}-value-${at}`}
                    none={say('no-meaning')}
                    options={meanings}
                    chosen={meant[at] ?? ''}
                    onChoose={(meaning) => setMeant(meant.map((one, other) => (other === at ? meaning : one)))}
                  />
                )}
              </div>
            ))}
          </div>
        </fieldset>
      )}
      <fieldset>
        <legend>{say('columns')}</legend>
        <p class="soft">{say('columns-hint')}</p>
        <div class="fields" ref={list}>
          {columns.slice(0, shown).map(({ heading, samples = [] }, at) => (
            <div key={at}>
              <label for={`${id}-column-${at}`}>
                {samples.length === 0 ? heading : say('samples', { heading, samples: samples.join(', ') })}
              </label>
              <Select
                id={`${id}-column-${at}`}
                none={say('not-used')}
                options={options}
                chosen={said[at] ?? ''}
                onChoose={(column) => choose(at, column)}
              />
            </div>
          ))}
        </div>
        {columns.length > shown && (
          <button class="text" type="button" onClick={() => show(columns.length)}>
            {say('shown', { count: columns.length - shown })}
          </button>
        )}
      </fieldset>
      {problem !== undefined && <Said class="wrong" id={`${id}-problem`} text={problem} />}
      <p class="btns">
        <button class="btn" type="submit" {...describedBy(id, problem)}>
          {say('read-so')}
        </button>
        {children}
        <span class="soft">{say('kept-here')}</span>
      </p>
    </form>
  );
}

interface SelectProps {
  readonly id: string;
  /** What stands for no choice. */
  readonly none: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Select({ id, none, options, chosen, onChoose }: SelectProps) {
  return (
    <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value="">{none}</option>
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {one.label}
        </option>
      ))}
    </select>
  );
}
