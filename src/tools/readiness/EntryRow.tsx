import type { ItemStatus } from '../../domain/readiness/item-status.ts';
import { itemStates } from '../../domain/readiness/types.ts';
import { latenessText, numberedTitle } from '../../domain/readiness/words.ts';
import { filled } from '../../domain/wording.ts';
import { useDateInput } from '../../ui/fields/DateInput.tsx';
import { describedBy } from '../../ui/fields/FieldRow.tsx';
import { useFact } from '../../ui/tool/form.ts';
import { textInField } from './text-in-field.ts';
import { itemAnchor } from './use-stage-view.ts';
import { words } from './words/checklist.ts';
import { tableWords } from './words/table.ts';

const { columns, fields } = tableWords;

interface Props {
  readonly item: ItemStatus;
  readonly isSelected: boolean;
  /** Selects the row, or all rows from the last one on. */
  readonly onSelect: (isOn: boolean, isRange: boolean) => void;
}

/** An item as a row: its state, its owner, its target date, its evidence and its note. */
export function EntryRow({ item, isSelected, onSelect }: Props) {
  const { id, step, daysLate } = item;
  const title = numberedTitle(step, item.title);
  const path = `items.${id}`;
  const state = useFact(`${path}.state`);
  const owner = useFact(`${path}.owner`);
  const target = useFact(`${path}.target`);
  const evidence = useFact(`${path}.evidence`);
  const note = useFact(`${path}.note`);
  const date = useDateInput({ value: target.value, onChange: target.change });
  const texts = [
    ['evidence', evidence],
    ['note', note],
  ] as const;
  /** What every field of a column has. */
  const named = (column: keyof typeof fields, problem?: string) => ({
    id: `${path}.${column}`,
    'aria-label': filled(fields[column], { item: title }),
    'data-column': column,
    ...describedBy(`${path}.${column}`, problem),
  });
  return (
    <tr class={isSelected ? 'selected' : undefined}>
      <td class="for-select">
        <input
          type="checkbox"
          {...named('select')}
          checked={isSelected}
          onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)}
        />
      </td>
      <th scope="row" id={itemAnchor(id)} tabIndex={-1}>
        {title}
        {daysLate !== undefined && <span class="late"> {latenessText(daysLate)}</span>}
      </th>
      <td data-h={columns.state}>
        <select
          {...named('state', state.problem)}
          value={itemStates.find((one) => one === state.value) ?? ''}
          onChange={({ currentTarget: { value } }) => state.change(value === '' ? undefined : value)}
        >
          <option value="">{words.states['not-answered']}</option>
          {itemStates.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </select>
        <Problem id={`${path}.state`} text={state.problem} />
      </td>
      <td data-h={columns.owner}>
        <input
          {...named('owner', owner.problem)}
          list="owners"
          autoComplete="off"
          value={textInField(owner.value)}
          onInput={({ currentTarget: { value } }) => owner.change(value === '' ? undefined : value)}
        />
        <Problem id={`${path}.owner`} text={owner.problem} />
      </td>
      <td data-h={columns.target}>
        <input {...date} {...named('target', target.problem)} />
        <Problem id={`${path}.target`} text={target.problem} />
      </td>
      {texts.map(([column, { value: text, problem, change }]) => (
        <td key={column} data-h={columns[column]}>
          <textarea
            {...named(column, problem)}
            rows={1}
            value={textInField(text)}
            onInput={({ currentTarget: { value } }) => change(value === '' ? undefined : value)}
          />
          <Problem id={`${path}.${column}`} text={problem} />
        </td>
      ))}
    </tr>
  );
}

/** What is wrong with a field, beneath it. */
function Problem({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return text === undefined ? null : (
    <p class="late" id={`${id}-problem`}>
      {text}
    </p>
  );
}
