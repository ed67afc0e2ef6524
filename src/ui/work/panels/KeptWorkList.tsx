import { useMemo, useState } from 'preact/hooks';
import { countText } from '../../../domain/wording.ts';
import { Announcer } from '../../tool/Announcer.tsx';
import { useHref } from '../../tool/site-links.ts';
import { focusTitle, listedId } from '../bar/focus-title.ts';
import { listKeptWork } from '../kept-list.ts';
import type { WorkStore } from '../store/work-store.ts';
import { findWork, type WorkOrder } from './find-work.ts';
import { KeptWorkEntry } from './KeptWorkEntry.tsx';
import { kept as words } from './words.ts';

interface Props<Facts> {
  readonly store: WorkStore<Facts>;
  readonly noun: string;
}

/** How many works are drawn at first, and how many more with each press. */
const pageful = 50;

/** From how many works on they can be searched and sorted: fewer are seen at a glance. */
const searchedFrom = 6;

const orders: readonly WorkOrder[] = ['changed', 'name'];

/** All work of the tool that is kept in this browser, to search, open and delete. */
export function KeptWorkList<Facts>({ store, noun }: Props<Facts>) {
  const state = store.state();
  const href = useHref();
  // Whatever changes in the store may change what is kept.
  const all = useMemo(() => listKeptWork(store.browserStore), [state]);
  const [query, search] = useState('');
  const [order, sortBy] = useState<WorkOrder>('changed');
  const [most, setMost] = useState(pageful);
  const found = useMemo(() => findWork(all, query, order), [all, query, order]);
  const foundText = query.trim() === '' ? '' : words.found(found.length, countText(all.length, noun), noun);
  const next = found[most];

  return (
    <div class="panel">
      {all.length >= searchedFrom && (
        <div class="find-work">
          <p>
            <label for="kept-search">{words.search}</label>
            <input
              id="kept-search"
              type="search"
              autoComplete="off"
              value={query}
              onInput={({ currentTarget: { value } }) => {
                search(value);
                setMost(pageful);
              }}
            />
          </p>
          <p>
            <label for="kept-order">{words.order}</label>
            <select
              id="kept-order"
              value={order}
              onChange={({ currentTarget: { value } }) => sortBy(value === 'name' ? 'name' : 'changed')}
            >
              {orders.map((one) => (
                <option key={one} value={one}>
                  {words.orders[one]}
                </option>
              ))}
            </select>
          </p>
          {foundText !== '' && <p class="soft">{foundText}</p>}
          <Announcer text={foundText} />
        </div>
      )}
      {all.length === 0 && <p>{words.none(noun)}</p>}
      {found.length > 0 && (
        <ul class="kept">
          {found.slice(0, most).map((work) => (
            <KeptWorkEntry key={work.key} work={work} store={store} />
          ))}
        </ul>
      )}
      {next && (
        <p class="btns">
          <button
            class="text"
            type="button"
            onClick={() => {
              setMost(most + pageful);
              focusTitle(listedId(next.key));
            }}
          >
            {words.more(Math.min(pageful, found.length - most), found.length - most)}
          </button>
        </p>
      )}
      <p class="soft">{words.whoReads}</p>
      <p>
        <a href={href('work/')}>{words.everyTool}</a>
      </p>
    </div>
  );
}
