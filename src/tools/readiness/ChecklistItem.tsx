import { useState } from 'preact/hooks';
import type { ItemStanding } from '../../domain/readiness/standing.ts';
import { itemStates } from '../../domain/readiness/types.ts';
import { actorNames, forceNames, stateNames } from '../../domain/readiness/words.ts';
import { dateInWords } from '../../domain/wording.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { useFact } from '../../ui/fields/form.ts';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';
import { ItemEntries } from './ItemEntries.tsx';
import { latenessWords, shapeOf } from './item-words.ts';
import { itemAnchor } from './use-stage-view.ts';

interface Props {
  readonly item: ItemStanding;
  /** What holds once it is done. */
  readonly text: string | undefined;
  /** The level of its heading. */
  readonly level: 3 | 4;
}

const choices = itemStates.map((id) => ({ id, label: stateNames[id] }));

/** An item that applies: what it asks for, its state, and what was entered for it. */
export function ChecklistItem({ item, text, level }: Props) {
  const { id, title, step, onlyIf, target, daysLate, remarks } = item;
  const path = `items.${id}`;
  const { value, problem, change } = useFact(`${path}.state`);
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <li class="item">
      <Heading id={itemAnchor(id)} tabIndex={-1}>
        <StatusTag shape={shapeOf(item)} />
        <span>
          {step !== undefined && `Step ${step}: `}
          {title}
        </span>
      </Heading>
      {text !== undefined && <p>{text}</p>}
      <p class="soft">{[partWords(item), forceWords(item), onlyIf].filter(Boolean).join(' ')}</p>
      {daysLate !== undefined && target !== undefined && (
        <p class="late">{`Was due on ${dateInWords(target)}: ${latenessWords(daysLate)}.`}</p>
      )}
      <Choices
        name={`${path}.state`}
        class="item-state"
        legend={<span class="vh">{`State of: ${title}`}</span>}
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

function partWords(item: ItemStanding): string {
  return `For ${actorNames(item)}${item.yours === false ? ': others have to act' : ''}.`;
}

function forceWords({ force }: ItemStanding): string {
  if (force === 'does') return '';
  return `The source says “${forceNames[force]}”${force === 'may' ? ', so it holds nothing up' : ''}.`;
}

/** Why the item matters and where it comes from, loaded when it is unfolded for the first time. */
function Why({ item }: { readonly item: ItemStanding }) {
  const [isOpen, setOpen] = useState(false);
  const part = useLoaded(isOpen, () => import('./WhyItMatters.tsx'));
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Why it matters, and its source</summary>
      {part === 'failed' && <p>This could not be loaded. The reasons stand below, in the checklist in full.</p>}
      {typeof part === 'object' && <part.WhyItMatters item={item} />}
    </details>
  );
}
