import { Choices } from '../../ui/fields/Choices.tsx';
import type { ItemFilter } from './item-filter.ts';
import { words } from './words/checklist.ts';

interface Props {
  readonly filter: ItemFilter;
  readonly owners: readonly string[];
  readonly onFilter: (filter: ItemFilter) => void;
  /** How many items are shown; empty when all are. */
  readonly shownText: string;
  /** Whether the items are shown as a table for quick entry. */
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

const { filter: labels } = words;
const choices = (['all', 'open', 'overdue'] as const).map((id) => ({ id, label: labels[id] }));

/** Chooses which items to show: all, open, or overdue ones; of any owner, or of one; as a list, or as a table. */
export function FilterRow({ filter, owners, onFilter, shownText, isTable, onTable }: Props) {
  const { owner, ...rest } = filter;
  return (
    <div class="filter">
      <Choices
        name="show"
        legend={labels.legend}
        choices={choices}
        chosen={filter.show}
        onChoose={(show) => onFilter({ ...filter, show })}
      />
      {(owners.length > 0 || owner !== undefined) && (
        <p>
          <label for="shown-owner">{labels.owner}</label>
          <select
            id="shown-owner"
            value={owner === undefined ? 'anyone' : `owner:${owner}`}
            onChange={({ currentTarget: { value } }) =>
              onFilter(value === 'anyone' ? rest : { ...rest, owner: value.slice('owner:'.length) })
            }
          >
            <option value="anyone">{labels.anyone}</option>
            {owners.map((name) => (
              <option key={name} value={`owner:${name}`}>
                {name}
              </option>
            ))}
            <option value="owner:">{labels.noOwner}</option>
          </select>
        </p>
      )}
      <p>
        <button class="btn" type="button" onClick={() => onTable(!isTable)}>
          {isTable ? labels.asList : labels.asTable}
        </button>
      </p>
      <p class="soft">{shownText}</p>
    </div>
  );
}
