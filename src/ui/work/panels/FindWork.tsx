import type { ComponentChildren } from 'preact';
import { Announcer } from '../../tool/Announcer.tsx';
import type { WorkOrder } from './find-work.ts';
import { kept as words } from './words.ts';

interface Props {
  readonly query: string;
  readonly order: WorkOrder;
  /** How many were found; empty where nothing is searched for. */
  readonly foundText: string;
  readonly onSearch: (query: string) => void;
  readonly onOrder: (order: WorkOrder) => void;
  /** Other fields that narrow the list down. */
  readonly children?: ComponentChildren;
}

const orders: readonly WorkOrder[] = ['changed', 'name'];

/** The fields by which a list of work is searched and sorted; what was found is announced. */
export function FindWork({ query, order, foundText, onSearch, onOrder, children }: Props) {
  return (
    <div class="find-work">
      <p>
        <label for="kept-search">{words.search}</label>
        <input
          id="kept-search"
          type="search"
          autoComplete="off"
          value={query}
          onInput={({ currentTarget: { value } }) => onSearch(value)}
        />
      </p>
      <p>
        <label for="kept-order">{words.order}</label>
        <select
          id="kept-order"
          value={order}
          onChange={({ currentTarget: { value } }) => onOrder(value === 'name' ? 'name' : 'changed')}
        >
          {orders.map((one) => (
            <option key={one} value={one}>
              {words.orders[one]}
            </option>
          ))}
        </select>
      </p>
      {children}
      {foundText !== '' && <p class="soft">{foundText}</p>}
      <Announcer text={foundText} />
    </div>
  );
}
