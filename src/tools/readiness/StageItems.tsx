import { useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/readiness/assess.ts';
import type { ItemStatus } from '../../domain/readiness/item-status.ts';
import { filled } from '../../domain/wording.ts';
import { Announcer } from '../../ui/tool/Announcer.tsx';
import { Loaded } from '../../ui/tool/Loaded.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { FilterRow } from './FilterRow.tsx';
import { type ItemFilter, ownersOf, passes } from './item-filter.ts';
import { StageSection } from './StageSection.tsx';
import { type StageView, viewId } from './use-stage-view.ts';
import { words } from './words/checklist.ts';

interface Props {
  readonly assessment: Assessment;
  readonly view: StageView;
  /** Which opening of which work it is: the filter starts over when it changes. */
  readonly work: string;
  readonly filter: ItemFilter;
  readonly onFilter: (filter: ItemFilter) => void;
}

/** The items of the stage in view, or of all stages, that pass the filter. */
export function StageItems({ assessment: { stages, next }, view, work, filter, onFilter }: Props) {
  const inSight = view === 'all' ? stages : stages.filter(({ id }) => id === view);
  const items = inSight.flatMap((stage) => stage.items);
  const shown = useFiltered(items, filter, `${work} ${view}`);
  const place = stages.findIndex(({ id }) => id === view);
  const isFiltered = filter.show !== 'all' || filter.owner !== undefined;
  const shownText = isFiltered ? filled(words.phrases.shown, { shown: shown.size, all: items.length }) : '';
  const owners = ownersOf(stages.flatMap((stage) => stage.items));
  const between = [stages[place - 1], stages[place + 1]] as const;
  const [isTable, setTable] = useState(false);
  const table = useLoaded(isTable, () => import('./QuickEntry.tsx'));
  const row = (
    <FilterRow
      filter={filter}
      owners={owners}
      onFilter={onFilter}
      shownText={shownText}
      isTable={isTable}
      onTable={setTable}
    />
  );
  return (
    <div class="stage-items">
      {(view === 'all' || isTable) && (
        <>
          <h2 id={viewId(view)} tabIndex={-1}>
            {stages[place]?.title ?? words.stageLine.all}
          </h2>
          {row}
        </>
      )}
      {isTable && (
        <Loaded part={table}>
          {({ QuickEntry }) => <QuickEntry key={`${work} ${view}`} stages={inSight} shown={shown} />}
        </Loaded>
      )}
      {(isTable ? [] : inSight).map((stage) => (
        <StageSection
          key={stage.id}
          stage={stage}
          shown={shown}
          isFiltered={isFiltered}
          isNext={stage.id === next?.id}
          isPart={view === 'all'}
          filterRow={view === 'all' ? undefined : row}
        />
      ))}
      {isFiltered && shown.size === 0 && (
        <p class="none-shown">
          {words.filter.nothing}{' '}
          <button class="text" type="button" onClick={() => onFilter({ show: 'all' })}>
            {words.filter.showAll}
          </button>
        </p>
      )}
      {view !== 'all' && (
        <p class="stage-ends">
          {between[0] && <a href={`#${viewId(between[0].id)}`}>{`${words.back}: ${between[0].title}`}</a>}
          {between[1] && <a href={`#${viewId(between[1].id)}`}>{`${words.next}: ${between[1].title}`}</a>}
        </p>
      )}
      <datalist id="owners">
        {owners.map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <Announcer text={shownText} />
    </div>
  );
}

/**
 * The ids of the items that pass, and of those that passed when the user set the filter, so that an item does not
 * disappear while the user works on it.
 */
function useFiltered(items: readonly ItemStatus[], filter: ItemFilter, place: string): ReadonlySet<string> {
  const passing = items.filter((item) => passes(filter, item)).map(({ id }) => id);
  const setting = `${place} ${filter.show} ${filter.owner}`;
  const held = useRef({ setting: '', ids: [] as readonly string[] });
  if (held.current.setting !== setting) held.current = { setting, ids: passing };
  return new Set([...held.current.ids, ...passing]);
}
