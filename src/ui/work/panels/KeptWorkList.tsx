import { useMemo, useState } from 'preact/hooks';
import { countText } from '../../../domain/wording.ts';
import { useHref } from '../../tool/site-links.ts';
import { listKeptWork } from '../kept-list.ts';
import type { WorkStore } from '../store/work-store.ts';
import { FindWork } from './FindWork.tsx';
import { findWork, pageful, searchedFrom, type WorkOrder } from './find-work.ts';
import { KeptWorkEntry } from './KeptWorkEntry.tsx';
import { MoreButton } from './MoreButton.tsx';
import { kept as words } from './words.ts';

interface Props<Facts> {
  readonly store: WorkStore<Facts>;
  readonly noun: string;
}

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
        <FindWork
          query={query}
          order={order}
          foundText={foundText}
          onSearch={(text) => {
            search(text);
            setMost(pageful);
          }}
          onOrder={sortBy}
        />
      )}
      {all.length === 0 && <p>{words.none(noun)}</p>}
      {found.length > 0 && (
        <ul class="kept">
          {found.slice(0, most).map((work) => (
            <KeptWorkEntry key={work.key} work={work} store={store} />
          ))}
        </ul>
      )}
      {next && <MoreButton drawn={most} all={found.length} next={next.key} onMore={setMost} />}
      <p class="soft">{words.whoReads}</p>
      <p>
        <a href={href('work/')}>{words.everyTool}</a>
      </p>
    </div>
  );
}
