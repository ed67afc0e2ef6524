import { useState } from 'preact/hooks';
import type { Letterhead } from '../../../domain/documents/letterhead.ts';
import { Said } from '../../tool/Announcer.tsx';
import { keepLetterhead, keptLetterhead } from './kept-letterhead.ts';
import { letterheadWords as words } from './words.ts';

/** Who Word files come from. This browser keeps it for the files of all tools, from the first letter on. */
export function LetterheadFields() {
  const [letterhead, setLetterhead] = useState<Letterhead>(() => keptLetterhead() ?? {});
  const [isKept, setKept] = useState(true);

  function change(part: keyof Letterhead, text: string) {
    const changed = { ...letterhead, [part]: text };
    setLetterhead(changed);
    setKept(keepLetterhead(changed));
  }

  const id = (part: keyof Letterhead) => `letterhead-${part}`;
  const line = (part: 'name' | 'office') => (
    <div class="row for-text">
      <label for={id(part)}>{words.parts[part]}</label>
      <input
        id={id(part)}
        autoComplete="off"
        value={letterhead[part] ?? ''}
        onInput={({ currentTarget }) => change(part, currentTarget.value)}
      />
    </div>
  );
  return (
    <details class="letterhead">
      <summary>{words.title}</summary>
      <p class="soft">{words.hint}</p>
      {line('name')}
      {line('office')}
      <div class="row for-text">
        <label for={id('address')}>{words.parts.address}</label>
        <textarea
          id={id('address')}
          rows={3}
          autoComplete="off"
          value={letterhead.address ?? ''}
          onInput={({ currentTarget }) => change('address', currentTarget.value)}
        />
      </div>
      {!isKept && <Said text={words.notKept} />}
    </details>
  );
}
