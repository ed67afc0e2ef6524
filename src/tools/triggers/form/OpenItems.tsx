import { useContext, useRef, useState } from 'preact/hooks';
import { itemDetails } from '../../../domain/triggers/facts/field-words.ts';
import type { PastedLines } from '../../../domain/triggers/facts/pasted-lines.ts';
import type { OpenItem } from '../../../domain/triggers/facts/trigger-facts.ts';
import { useSay } from '../../../ui/tool/announcing.ts';
import { useFact } from '../../../ui/tool/form.ts';
import { NotLoaded } from '../../../ui/tool/NotLoaded.tsx';
import { useDraftText } from '../../../ui/work/drafts/use-draft.ts';
import { fields as fieldWords, listHints } from '../words/fields.ts';
import { addButtons, say } from '../words/lists.ts';
import { ListFields } from './ListFields.tsx';
import { UndoContext } from './undo.ts';

const path = 'remediation.items';

const fields = [
  { name: 'id', kind: 'text' },
  { name: 'impact', kind: 'choice' },
  { name: 'detected', kind: 'date' },
  { name: 'exception', kind: 'choice' },
] as const;

/** Asked for only where they are wanted. */
const further = [
  { name: 'originalRating', kind: 'choice' },
  { name: 'title', kind: 'text' },
] as const;

/** Open items one by one, or many at once from pasted lines. */
export function OpenItems() {
  const { value } = useFact(path);
  const items: readonly Partial<OpenItem>[] = Array.isArray(value) ? value : [];
  const [isAsked, ask] = useState(false);
  // Once there, the fields stay: the last title may be on its way to another word.
  const hasTitles = useRef(false);
  hasTitles.current ||=
    isAsked || items.some((item) => item?.title !== undefined || item?.originalRating !== undefined);
  return (
    <>
      <ListFields
        path={path}
        add={addButtons.items}
        hint={listHints['remediation.items']}
        isDense
        fields={hasTitles.current ? [...fields, ...further] : fields}
        after={(entry) => <AsRead entry={entry} />}
      />
      {items.length > 0 && !hasTitles.current && (
        <button class="text" type="button" onClick={() => ask(true)}>
          {say('add-titles')}
        </button>
      )}
      <PasteItems />
    </>
  );
}

/** What was read of an item besides, which no trigger asks for. */
function AsRead({ entry }: { readonly entry: string }) {
  const { value } = useFact(entry);
  const lines = fieldWords.givenLines({ value }, 'value', readOnly);
  return lines.length === 0 ? null : <p class="soft all">{lines.join('; ')}</p>;
}

const readOnly = itemDetails.filter((name) => name !== 'originalRating');

const countsOf = ({ entries, refused }: PastedLines) =>
  say('lines-read', { added: entries.length, left: refused.length });

function PasteItems() {
  const { value, change } = useFact(path);
  const withUndo = useContext(UndoContext);
  const [text, setText] = useDraftText('pasted-lines');
  // What waits to be added is not hidden when it comes back.
  const [isOpen] = useState(text !== '');
  const [read, setRead] = useState<PastedLines>();
  const [isNotRead, setNotRead] = useState(false);
  const announce = useSay();

  async function add() {
    const loaded = await import('../../../domain/triggers/facts/pasted-lines.ts').catch(() => undefined);
    setNotRead(loaded === undefined);
    // The lines stay in the box.
    if (!loaded) return;
    const lines = loaded.readItemLines(text);
    setRead(lines);
    if (lines.refused.length > 0) announce(countsOf(lines));
    // What was refused stays in the box, to be corrected and added.
    setText(lines.refused.map((line) => line.text).join('\n'));
    if (lines.entries.length === 0) return;
    const all = [...(Array.isArray(value) ? value : []), ...lines.entries];
    const added = lines.entries.length;
    withUndo(added === 1 ? say('item-added') : say('items-added', { count: added }), () => change(all));
  }

  return (
    <details open={isOpen}>
      <summary>{say('paste')}</summary>
      <div class="fields">
        <label class="all">
          {say('paste-how')}
          <textarea
            rows={5}
            value={text}
            placeholder={say('paste-example')}
            aria-describedby="pasted-lines"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
      </div>
      <button class="btn" type="button" disabled={text.trim() === ''} onClick={add}>
        {say('add-lines')}
      </button>
      <div id="pasted-lines">
        {isNotRead && <NotLoaded />}
        {read && !isNotRead && <p>{countsOf(read)}</p>}
        {read && !isNotRead && read.refused.length > 0 && (
          <ul>
            {read.refused.map(({ line, text: refused, message }) => (
              <li key={line}>{say('line-refused', { line: line, text: refused, message })}</li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
