import { useState } from 'preact/hooks';
import type { ItemStatus } from '../../domain/readiness/item-status.ts';
import { itemStates } from '../../domain/readiness/types.ts';
import { actorsSentence, dueSentence, forceSentence, numberedTitle } from '../../domain/readiness/words.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { ReadingNote } from '../../ui/ReadingNote.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { useFact } from '../../ui/tool/form.ts';
import { ItemEntries } from './ItemEntries.tsx';
import { shapeOf } from './item-shape.ts';
import { itemAnchor } from './use-stage-view.ts';
import { words } from './words/checklist.ts';

interface Props {
  readonly item: ItemStatus;
  /** The level of the item’s heading. */
  readonly level: 3 | 4;
}

const choices = itemStates.map((id) => ({ id, label: words.states[id] }));

/** An item that applies: what it asks for, its state, and its entries. */
export function ChecklistItem({ item, level }: Props) {
  const { id, title, text, step, onlyIf, target, daysLate, remarks } = item;
  const path = `items.${id}`;
  const { value, problem, change } = useFact(`${path}.state`);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <li class="item">
      <Heading id={itemAnchor(id)} tabIndex={-1}>
        <StatusTag shape={shapeOf(item)} />
        <span>{numberedTitle(step, title)}</span>
      </Heading>
      {text !== undefined && <p>{text}</p>}
      <p class="soft">
        {[actorsSentence(item), forceSentence(item.force, words.item.mayEffect), onlyIf].filter(Boolean).join(' ')}
      </p>
      {daysLate !== undefined && target !== undefined && <p class="late">{dueSentence(target, daysLate)}</p>}
      <Choices
        name={`${path}.state`}
        class="item-state"
        legend={<span class="vh">{`${words.item.stateOf}: ${title}`}</span>}
        choices={choices}
        chosen={itemStates.find((state) => state === value)}
        onChoose={change}
        problem={problem}
      />
      {remarks.map((remark) => (
        <p key={remark} class="soft">
          {remark}
        </p>
      ))}
      <div class="folds">
        <ItemEntries item={item} />
        <Why item={item} />
      </div>
    </li>
  );
}

/** Why the item matters, its source, and our readings of it. Rendered when the user unfolds it. */
function Why({ item: { title, why, statements, readings } }: { readonly item: ItemStatus }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.item.why}
        <span class="vh">: {title}</span>
      </summary>
      {isOpen && (
        <>
          <p>{why}</p>
          <SourceLine ids={statements} />
          {readings.map((reading) => (
            <ReadingNote key={reading} id={reading} />
          ))}
        </>
      )}
    </details>
  );
}
