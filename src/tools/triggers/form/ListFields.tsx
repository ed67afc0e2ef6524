import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { EntryList } from '../../../ui/lists/EntryList.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import { type Removal, RemovedEntries } from '../../../ui/undo/RemovedEntries.tsx';
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

/** A list of things, which may be not known, known to be empty, or entered one by one. */
export function ListFields({ path, fields, add, hint, before, after, inner, isDense = false }: Props) {
  const { value, problem, change } = useFact(path);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const [emptied, setEmptied] = useState<Removal>();
  const [isOpen, setOpen] = useState(false);
  // Set where the entries come because someone asked for them.
  const isAsked = useRef(false);
  const state =
    entries.length > 0 || (isOpen && value === undefined) ? 'some' : value === undefined ? 'unknown' : 'none';

  const show = (next: readonly unknown[]) => {
    isAsked.current = true;
    setOpen(true);
    setEmptied(undefined);
    change(next);
  };
  const choose = (choice: typeof state) => {
    if (choice === 'some') return show([...entries, {}]);
    isAsked.current = false;
    setOpen(false);
    const text = say('emptied', { count: entries.length });
    setEmptied(entries.length === 0 ? undefined : { text, at: 0, entries, isOfOne: false });
    change(choice === 'none' ? [] : undefined);
  };

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
      {state !== 'some' && emptied && <RemovedEntries removal={emptied} onRestore={() => show(emptied.entries)} />}
      {state === 'some' && (
        <EntryList
          path={path}
          entries={entries}
          add={add}
          noun={fieldWords.fieldName(`${path}.0`) ?? path}
          labelOf={(index) => fieldWords.fieldLabel(`${path}.${index}`) ?? path}
          isDense={isDense}
          heads={fields.map(({ name }) => fieldWords.fieldName(`${path}.0.${name}`) ?? name)}
          takesFocus={isAsked.current}
          onChange={(next) => {
            setOpen(true);
            change(next.length === 0 ? undefined : next);
          }}
        >
          {(entry) => (
            <>
              {before?.(entry)}
              {fields.map(({ name, kind }) => (
                <FactField key={name} path={`${entry}.${name}`} kind={kind} words={fieldWords} />
              ))}
              {after?.(entry)}
              {inner && <ListFields {...inner} path={`${entry}.${inner.path}`} />}
            </>
          )}
        </EntryList>
      )}
    </div>
  );
}
