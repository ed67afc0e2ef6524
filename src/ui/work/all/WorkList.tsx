import { useContext, useMemo, useState } from 'preact/hooks';
import { Announcer } from '../../tool/Announcer.tsx';
import { useHref } from '../../tool/site-links.ts';
import { FindWork } from '../panels/FindWork.tsx';
import { findWork, pageful, searchedFrom, type WorkOrder } from '../panels/find-work.ts';
import { MoreButton } from '../panels/MoreButton.tsx';
import { allTools, type ListedWork, listedKey, toolName } from './all-work.ts';
import { DeskNotice } from './DeskNotice.tsx';
import { atList, atTogether, DeskContext } from './parts.ts';
import { WorkRow } from './WorkRow.tsx';
import { list as words } from './words.ts';

/** The list of all work, to search, to sort, and to narrow down to one tool. */
export function WorkList({ all }: { readonly all: readonly ListedWork[] }) {
  const { stores, noticeAt } = useContext(DeskContext);
  const href = useHref();
  const [query, search] = useState('');
  const [order, sortBy] = useState<WorkOrder>('changed');
  const [tool, choose] = useState('');
  const [most, setMost] = useState(pageful);
  const tools = [...new Set(all.map((work) => work.tool))];
  // The last work of a tool may be deleted while the list shows that tool alone.
  const shown = tools.includes(tool) ? tool : '';
  const found = useMemo(
    () => findWork(shown === '' ? all : all.filter((work) => work.tool === shown), query, order),
    [all, query, order, shown],
  );
  const isSearched = query.trim() !== '' || shown !== '';
  const foundText = isSearched ? words.found(found.length, all.length) : '';
  const next = found[most];
  const drawn = found.slice(0, most);
  // What is said of work that the list does not show stands above the list.
  const isAtRow = noticeAt === atTogether || drawn.some((work) => listedKey(work) === noticeAt);
  const said = <DeskNotice at={isAtRow ? atList : noticeAt} />;
  const isBlocked = [...stores.values()].every(({ isOpen }) => !isOpen);
  const narrow = (change: () => void) => {
    change();
    setMost(pageful);
  };

  if (all.length === 0) {
    return (
      <>
        {said}
        <p>{isBlocked ? words.blocked : words.none}</p>
        <p>{words.begin}</p>
        <ul class="begin">
          {allTools.map((id) => (
            <li key={id}>
              <a href={href(`tools/${id}/`)}>{toolName(id)}</a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <p class="soft">{words.count(all.length, tools.length)}</p>
      <Announcer text={words.count(all.length, tools.length)} />
      {said}
      {all.length >= searchedFrom && (
        <FindWork
          query={query}
          order={order}
          foundText={foundText}
          onSearch={(text) => narrow(() => search(text))}
          onOrder={sortBy}
        >
          <p>
            <label for="kept-tool">{words.tool}</label>
            <select
              id="kept-tool"
              value={shown}
              onChange={({ currentTarget: { value } }) => narrow(() => choose(value))}
            >
              <option value="">{words.anyTool}</option>
              {tools.map((id) => (
                <option key={id} value={id}>
                  {toolName(id) ?? words.otherTool}
                </option>
              ))}
            </select>
          </p>
        </FindWork>
      )}
      <ul class="kept all-work" aria-label={words.name}>
        {drawn.map((work) => (
          <WorkRow key={listedKey(work)} work={work} all={all} />
        ))}
      </ul>
      {next && <MoreButton drawn={most} all={found.length} next={listedKey(next)} onMore={setMost} />}
    </>
  );
}
