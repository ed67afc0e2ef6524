import { Choices } from '../../ui/fields/Choices.tsx';
import type { ItemFilter } from './item-filter.ts';

interface Props {
  readonly filter: ItemFilter;
  readonly owners: readonly string[];
  readonly onFilter: (filter: ItemFilter) => void;
  /** How many items are shown; empty where all are. */
  readonly told: string;
}

const shows = [
  { id: 'all', label: 'All' },
  { id: 'open', label: 'Open only' },
  { id: 'overdue', label: 'Overdue' },
] as const;

/** Which items to show: all, what is open, what is overdue; of anyone, or of one owner. */
export function FilterRow({ filter, owners, onFilter, told }: Props) {
  const { owner, ...rest } = filter;
  return (
    <div class="filter">
      <Choices
        name="show"
        legend="Show"
        choices={shows}
        chosen={filter.show}
        onChoose={(show) => onFilter({ ...filter, show })}
      />
      {(owners.length > 0 || owner !== undefined) && (
        <p>
          <label for="shown-owner">Owner</label>
          <select
            id="shown-owner"
            value={owner === undefined ? 'anyone' : `owner:${owner}`}
            onChange={({ currentTarget: { value } }) =>
              onFilter(value === 'anyone' ? rest : { ...rest, owner: value.slice('owner:'.length) })
            }
          >
            <option value="anyone">Anyone</option>
            {owners.map((name) => (
              <option key={name} value={`owner:${name}`}>
                {name}
              </option>
            ))}
            <option value="owner:">No owner</option>
          </select>
        </p>
      )}
      <p class="soft">{told}</p>
    </div>
  );
}
