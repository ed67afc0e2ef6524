import type { ItemStatus } from '../../domain/readiness/item-status.ts';
import { dateInWords, filled } from '../../domain/wording.ts';
import { DateInput } from '../../ui/fields/DateInput.tsx';
import { describedBy } from '../../ui/fields/FieldRow.tsx';
import { useFact } from '../../ui/tool/form.ts';
import { textInField } from './text-in-field.ts';
import { words } from './words/checklist.ts';

/** The most characters of evidence, and of a note, that the summary shows. */
const shortText = 60;

/** The owner, target date, evidence, and note of an item, folded under a summary. Unfolded while one of them has a problem. */
export function ItemEntries({ item }: { readonly item: ItemStatus }) {
  const path = `items.${item.id}`;
  const owner = useFact(`${path}.owner`);
  const target = useFact(`${path}.target`);
  const evidence = useFact(`${path}.evidence`);
  const note = useFact(`${path}.note`);
  const state = useFact(`${path}.state`);
  const isWrong = [owner.problem, target.problem, evidence.problem, note.problem].some(
    (problem) => problem !== undefined,
  );
  const longEntries = [
    ['evidence', evidence],
    ['note', note],
  ] as const;
  return (
    <details open={isWrong}>
      <summary>
        {enteredWords(item)}
        <span class="vh">: {item.title}</span>
      </summary>
      <fieldset class="fields">
        <legend class="vh">{`${words.item.entriesOf}: ${item.title}`}</legend>
        <Entry id={`${path}.owner`} label={words.item.owner} problem={owner.problem}>
          <input
            id={`${path}.owner`}
            list="owners"
            autoComplete="off"
            value={textInField(owner.value)}
            onInput={({ currentTarget: { value } }) => owner.change(value === '' ? undefined : value)}
            {...describedBy(`${path}.owner`, owner.problem)}
          />
        </Entry>
        <Entry id={`${path}.target`} label={words.item.target} problem={target.problem}>
          <DateInput id={`${path}.target`} value={target.value} problem={target.problem} onChange={target.change} />
        </Entry>
        {longEntries.map(([name, { value, problem, change }]) => (
          <Entry key={name} id={`${path}.${name}`} label={words.item[name]} problem={problem} class="all">
            <textarea
              id={`${path}.${name}`}
              rows={2}
              value={textInField(value)}
              onInput={({ currentTarget: { value: text } }) => change(text === '' ? undefined : text)}
              {...describedBy(`${path}.${name}`, problem)}
            />
          </Entry>
        ))}
        {state.value !== undefined && (
          <p class="all">
            <button class="text" type="button" onClick={() => state.change(undefined)}>
              {words.item.clear}
              <span class="vh">: {item.title}</span>
            </button>
          </p>
        )}
      </fieldset>
    </details>
  );
}

interface EntryProps {
  readonly id: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly class?: string;
  readonly children: preact.ComponentChildren;
}

/** A field with its label above, and its problem below. */
function Entry({ id, label, problem, class: names = '', children }: EntryProps) {
  return (
    <div class={problem === undefined ? names : `${names} wrong`}>
      <label for={id}>{label}</label>
      {children}
      {problem !== undefined && <p id={`${id}-problem`}>{problem}</p>}
    </div>
  );
}

/** The entries in one line: “M. Chen, by September 12, 2025, “Minutes of May 3”, “Waiting for the gateway””. */
function enteredWords({ owner, target, evidence, note }: ItemStatus): string {
  const parts = [
    owner,
    target && filled(words.phrases.by, { date: dateInWords(target) }),
    evidence && inShort(evidence),
    note && inShort(note),
  ].filter(Boolean);
  return parts.length === 0 ? words.item.entries : parts.join(', ');
}

/** A text in quotation marks, cut where it is long. */
function inShort(text: string): string {
  const letters = Array.from(text);
  return `“${letters.length > shortText ? `${letters.slice(0, shortText).join('').trimEnd()}…` : text}”`;
}
