import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lowerFirst } from '../../domain/wording.ts';
import { type Removal, RemovedEntries, restored } from '../undo/RemovedEntries.tsx';
import { remove, removedText, showMore } from './words.ts';

/** How many entries are drawn at first; a long list is drawn further on request. */
const pageful = 20;

/** What the buttons are called that add an entry: the first one, and further ones. */
export interface AddButtons {
  readonly first: string;
  readonly further: string;
}

/** A list whose entries are drawn one by one. */
export interface EntryListProps {
  /** Where the list stands: `changes`. */
  readonly path: string;
  readonly entries: readonly unknown[];
  readonly add: AddButtons;
  /** What an entry is, such as “Change”; its number follows. */
  readonly noun: string;
  /** What an entry is called where its place is not plain: “Change 2”. */
  readonly labelOf: (index: number) => string;
  readonly onChange: (entries: readonly unknown[]) => void;
  /** The fields of an entry, given its path. */
  readonly children: (entry: string) => ComponentChildren;
  /** An entry to a line where there is room: for lists that grow long. */
  readonly isDense?: boolean;
  /** What stands over the columns of a dense list, for eyes only: each field has its own label. */
  readonly heads?: readonly string[];
  /** Set where the list comes with its first entry because someone wanted to add one: its first field takes the focus. */
  readonly takesFocus?: boolean;
}

/** Entries one below the other, each with its fields and a button that removes it, which can be undone. */
export function EntryList({ path, entries, add: buttons, noun, labelOf, onChange, ...rest }: EntryListProps) {
  const { children, isDense = false, heads, takesFocus = false } = rest;
  const [shown, setShown] = useState(pageful);
  const [added, setAdded] = useState(takesFocus ? 1 : 0);
  const [removal, setRemoval] = useState<Removal>();
  const list = useRef<HTMLOListElement>(null);

  const firstField = (entry: string) =>
    list.current?.querySelector<HTMLElement>(`:scope > ${entry} :is(input, select, textarea)`);
  useEffect(() => {
    if (added > 0) firstField('li:last-child')?.focus();
  }, [added]);

  const add = () => {
    onChange([...entries, {}]);
    setShown(Math.max(shown, entries.length + 1));
    setRemoval(undefined);
    setAdded(added + 1);
  };
  const takeOut = (index: number) => {
    setRemoval({ text: removedText(labelOf(index)), at: index, entries: [entries[index]], isOfOne: true });
    onChange(entries.filter((_, place) => place !== index));
  };
  const restore = (back: Removal) => {
    onChange(restored(entries, back));
    setRemoval(undefined);
    requestAnimationFrame(() => firstField(`li:nth-child(${back.at + 1})`)?.focus());
  };
  const drawn = entries.slice(0, shown);
  const removed = removal && <RemovedEntries removal={removal} onRestore={() => restore(removal)} />;
  return (
    <>
      {isDense && heads && entries.length > 0 && (
        <p class="heads" aria-hidden="true">
          {heads.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </p>
      )}
      <ol class={isDense ? 'entries dense' : 'entries'} ref={list}>
        {drawn.map((_, index) => (
          <Fragment key={index}>
            {removal?.at === index && <li>{removed}</li>}
            <li>
              <fieldset>
                <legend>
                  <span>{noun}</span> {index + 1}
                </legend>
                {children(`${path}.${index}`)}
                <button class="text" type="button" onClick={() => takeOut(index)}>
                  {remove}
                  <span class={isDense ? 'vh' : undefined}> {lowerFirst(labelOf(index))}</span>
                </button>
              </fieldset>
            </li>
          </Fragment>
        ))}
        {removal && removal.at >= drawn.length && <li>{removed}</li>}
      </ol>
      <p class="btns">
        <button class="btn" type="button" onClick={add}>
          {entries.length === 0 ? buttons.first : buttons.further}
        </button>
        {entries.length > shown && (
          <button class="text" type="button" onClick={() => setShown(shown + 5 * pageful)}>
            {showMore(entries.length - shown)}
          </button>
        )}
      </p>
    </>
  );
}
