import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lowerFirst } from '../../../domain/wording.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import { type Removal, RemovedEntries, restored } from '../../../ui/undo/RemovedEntries.tsx';
import { fields as fieldWords } from '../words/fields.ts';
import { type addButtons, say } from '../words/lists.ts';
import { FactField } from './FactField.tsx';

/** A field of each entry of a list. */
export interface EntryField {
  readonly name: string;
  readonly kind: 'date' | 'text' | 'choice' | 'yes-no';
}

interface Props {
  /** Where the list stands: `changes`. */
  readonly path: string;
  readonly fields: readonly EntryField[];
  /** The names of the buttons that add an entry. */
  readonly add: (typeof addButtons)[keyof typeof addButtons];
  readonly hint?: string;
  /** What stands before the fields of an entry, given its path. */
  readonly before?: (path: string) => ComponentChildren;
  /** What stands after the fields of an entry, given its path. */
  readonly after?: (path: string) => ComponentChildren;
  /** A list within each entry, such as the updates of an attack. */
  readonly inner?: Props;
  /** An entry to a line where there is room: for lists that grow long. */
  readonly isDense?: boolean;
}

/** How many entries are drawn at first; a long list is drawn further on request. */
const pageful = 20;

/** A list of things, which may be not known, known to be empty, or entered one by one. */
export function ListFields({ path, fields, add: buttons, hint, before, after, inner, isDense = false }: Props) {
  const { value, problem, change } = useFact(path);
  const [shown, setShown] = useState(pageful);
  const [added, setAdded] = useState(0);
  const [removal, setRemoval] = useState<Removal>();
  const list = useRef<HTMLOListElement>(null);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const [isOpen, setOpen] = useState(false);
  const state =
    entries.length > 0 || (isOpen && value === undefined) ? 'some' : value === undefined ? 'unknown' : 'none';

  const firstField = (entry: string) =>
    list.current?.querySelector<HTMLElement>(`:scope > ${entry} :is(input, select)`);
  useEffect(() => {
    if (added > 0) firstField('li:last-child')?.focus();
  }, [added]);

  const labelOf = (index: number) => fieldWords.fieldLabel(`${path}.${index}`) ?? path;
  const add = () => {
    change([...entries, {}]);
    setShown(Math.max(shown, entries.length + 1));
    setRemoval(undefined);
    setAdded(added + 1);
  };
  const remove = (index: number) => {
    const rest = entries.filter((_, place) => place !== index);
    setOpen(true);
    const text = say('removed', { entry: labelOf(index) });
    setRemoval({ text, at: index, entries: [entries[index]], isOfOne: true });
    change(rest.length === 0 ? undefined : rest);
  };
  const choose = (choice: typeof state) => {
    setOpen(choice === 'some');
    if (choice === 'some') return add();
    const text = say('emptied', { count: entries.length });
    setRemoval(entries.length === 0 ? undefined : { text, at: 0, entries, isOfOne: false });
    change(choice === 'none' ? [] : undefined);
  };
  const restore = (back: Removal) => {
    change(restored(entries, back));
    setRemoval(undefined);
    requestAnimationFrame(() => firstField(`li:nth-child(${back.at + 1})`)?.focus());
  };
  const drawn = entries.slice(0, shown);
  const removed = removal && <RemovedEntries removal={removal} onRestore={() => restore(removal)} />;

  return (
    <div class="list">
      <Choices
        name={path}
        legend={
          <>
            {fieldWords.fieldName(path)}
            {hint !== undefined && <span class="soft"> {hint}</span>}
          </>
        }
        choices={[
          { id: 'unknown', label: say('not-known') },
          { id: 'none', label: say('none') },
          { id: 'some', label: say('some') },
        ]}
        chosen={state}
        problem={problem}
        onChoose={choose}
      />
      {state !== 'some' && removed}
      {state === 'some' && (
        <>
          {isDense && entries.length > 0 && <Heads path={path} fields={fields} />}
          <ol class={isDense ? 'entries dense' : 'entries'} ref={list}>
            {drawn.map((_, index) => (
              <Fragment key={index}>
                {removal?.at === index && <li>{removed}</li>}
                <li>
                  <fieldset>
                    <legend>
                      <span>{fieldWords.fieldName(`${path}.${index}`)}</span> {index + 1}
                    </legend>
                    {before?.(`${path}.${index}`)}
                    {fields.map(({ name, kind }) => (
                      <FactField key={name} path={`${path}.${index}.${name}`} kind={kind} words={fieldWords} />
                    ))}
                    {after?.(`${path}.${index}`)}
                    {inner && <ListFields {...inner} path={`${path}.${index}.${inner.path}`} />}
                    <button class="text" type="button" onClick={() => remove(index)}>
                      {say('remove')}
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
                {say('show-more', { count: entries.length - shown })}
              </button>
            )}
          </p>
        </>
      )}
    </div>
  );
}

/** The names of the fields over their columns, for eyes only: each field has its own label. */
function Heads({ path, fields }: Pick<Props, 'path' | 'fields'>) {
  return (
    <p class="heads" aria-hidden="true">
      {fields.map(({ name }) => (
        <span key={name}>{fieldWords.fieldName(`${path}.0.${name}`)}</span>
      ))}
    </p>
  );
}
