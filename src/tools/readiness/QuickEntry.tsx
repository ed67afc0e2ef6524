import { useState } from 'preact/hooks';
import type { StageStatus } from '../../domain/readiness/assess.ts';
import type { ItemId } from '../../domain/readiness/checklist.ts';
import { EntryRow } from './EntryRow.tsx';
import { ManyItems } from './ManyItems.tsx';
import { moveByKey } from './row-keys.ts';
import { tableWords } from './words/table.ts';

const { columns } = tableWords;

interface Props {
  readonly stages: readonly StageStatus[];
  /** The ids of the items that pass the filter. */
  readonly shown: ReadonlySet<string>;
}

/** All items in view as rows, to be filled in quickly, one by one or many at once. */
export function QuickEntry({ stages, shown }: Props) {
  const groups = stages
    .map((stage) => ({
      stage,
      items: stage.items.filter(({ id, applicability }) => applicability.applies === 'yes' && shown.has(id)),
    }))
    .filter(({ items }) => items.length > 0);
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
  const [chosen, choose] = useState<ReadonlySet<ItemId>>(new Set());
  const [last, setLast] = useState<ItemId>();
  // What the filter hides is not changed unseen.
  const selected = ids.filter((id) => chosen.has(id));

  function select(id: ItemId, isOn: boolean, isRange: boolean) {
    const ends = [ids.indexOf(id), isRange && last !== undefined ? ids.indexOf(last) : -1];
    const others = ends.includes(-1) ? [] : ids.slice(Math.min(...ends), Math.max(...ends) + 1);
    const changed = new Set([id, ...others]);
    choose(new Set(isOn ? [...chosen, ...changed] : [...chosen].filter((one) => !changed.has(one))));
    setLast(id);
  }

  if (ids.length === 0) return <p class="none-shown">{tableWords.notThere}</p>;
  return (
    <div class="quick">
      <ManyItems all={ids} selected={selected} onSelect={(items) => choose(new Set(items))} />
      <p class="soft" id="table-keys">
        {tableWords.keys} {tableWords.notThere}
      </p>
      <table aria-label={tableWords.label} aria-describedby="table-keys" onKeyDown={moveByKey}>
        <thead>
          <tr>
            {(['select', 'item', 'state', 'owner', 'target', 'evidence', 'note'] as const).map((column) => (
              <th key={column} scope="col" class={`for-${column}`}>
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ stage, items }) => (
          <tbody key={stage.id}>
            {stages.length > 1 && (
              <tr class="stage-row">
                <th scope="rowgroup" colSpan={7}>
                  {stage.title}
                </th>
              </tr>
            )}
            {items.map((item) => (
              <EntryRow
                key={item.id}
                item={item}
                isSelected={chosen.has(item.id)}
                onSelect={(isOn, isRange) => select(item.id, isOn, isRange)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
