import { useState } from 'preact/hooks';
import type { WorkStore } from '../store/work-store.ts';
import { titleField } from './focus-title.ts';
import * as words from './words.ts';

interface Props<Facts> {
  readonly store: WorkStore<Facts>;
  /** What one piece of work is called: “assessment”, “case”. */
  readonly noun: string;
}

/** The name of the work. Each letter is kept at once; until the field is left it shows what was typed. */
export function TitleField<Facts>({ store, noun }: Props<Facts>) {
  const { opening, document: work } = store.state();
  const [typed, type] = useState<{ readonly text: string; readonly in: string }>();
  return (
    <>
      <label for={titleField}>{words.title(noun)}</label>
      <input
        id={titleField}
        autoComplete="off"
        value={typed?.in === opening ? typed.text : work.title}
        onInput={({ currentTarget: { value: text } }) => {
          type({ text, in: opening });
          store.rename(text);
        }}
        onBlur={() => type(undefined)}
      />
    </>
  );
}
