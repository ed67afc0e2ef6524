import { useContext, useState } from 'preact/hooks';
import { notADayText } from '../../domain/calendar/plain-date.ts';
import type { ItemId } from '../../domain/readiness/checklist.ts';
import {
  type EmptiedEntry,
  emptiedEntries,
  restoreItems,
  type SharedEntry,
  type SharedValues,
  setForItems,
  sharedEntries,
} from '../../domain/readiness/many-items.ts';
import { itemStates } from '../../domain/readiness/types.ts';
import { setSentence } from '../../domain/readiness/words.ts';
import { filled } from '../../domain/wording.ts';
import { isRecord } from '../../domain/work-documents/checked-facts.ts';
import { problemText } from '../../ui/problems/words.ts';
import { useSay } from '../../ui/tool/announcing.ts';
import { FormContext } from '../../ui/tool/form.ts';
import { UndoButton } from '../../ui/undo/UndoButton.tsx';
import { useDraft } from '../../ui/work/drafts/use-draft.ts';
import { words } from './words/checklist.ts';
import { tableWords } from './words/table.ts';

const { many: labels } = tableWords;

interface Props {
  /** All items in the table. */
  readonly all: readonly ItemId[];
  readonly selected: readonly ItemId[];
  readonly onSelect: (items: readonly ItemId[]) => void;
}

/** What was last done, or what is missing for it. */
interface Report {
  readonly text: string;
  /** What was set for which items, and the facts before; absent where there is nothing to undo. */
  readonly done?: { readonly before: unknown; readonly items: readonly ItemId[]; readonly values: SharedValues };
}

/** Sets a state, an owner, or a target date for all selected items at once, or empties them, and takes it back as one step. */
export function ManyItems({ all, selected, onSelect }: Props) {
  const { given, change } = useContext(FormContext);
  const [values = nothing, setValues] = useDraft('many', isValues);
  const [emptied, setEmptied] = useState<readonly SharedEntry[]>([]);
  const [report, show] = useState<Report>({ text: '' });
  const announce = useSay();
  const isAll = selected.length === all.length;

  function setReport(next: Report) {
    show(next);
    announce(next.text);
  }

  function apply(event: Event) {
    event.preventDefault();
    // The browser hands out no text for what is no day: the field would pass for one that was left empty.
    const target = (event.currentTarget as HTMLFormElement).elements.namedItem('many-target');
    if (target instanceof HTMLInputElement && target.validity.badInput) {
      setReport({ text: problemText(labels.target, notADayText) });
      target.focus();
      return;
    }
    const entries = sharedEntries.filter((entry) => values[entry] !== '' || emptied.includes(entry));
    if (selected.length === 0 || entries.length === 0) {
      setReport({ text: selected.length === 0 ? labels.noItem : labels.noValue });
      return;
    }
    const set = Object.fromEntries(
      entries.map((entry) => [entry, values[entry] === notAnswered ? undefined : values[entry] || undefined]),
    );
    change(setForItems(given, selected, set));
    const names = (isEmptied: boolean) =>
      entries.filter((entry) => emptied.includes(entry) === isEmptied).map((entry) => words.entries[entry]);
    setReport({
      text: setSentence(selected.length, names(false), names(true)),
      done: { before: given, items: selected, values: set },
    });
    setValues(undefined);
    setEmptied([]);
    onSelect([]);
  }

  function undo() {
    if (!report.done) return;
    const { before, items, values: set } = report.done;
    change(restoreItems(given, before, items, set));
    setReport({ text: labels.undone });
    onSelect(items);
    document.getElementById('select-all')?.focus();
  }

  /** What every field has. */
  const field = (entry: SharedEntry) => ({
    id: `many-${entry}`,
    value: values[entry],
    onInput: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => {
      setValues({ ...values, [entry]: value });
      setEmptied(emptied.filter((one) => one !== entry));
    },
  });
  /** An entry is either given a value or emptied. */
  function empty(entry: EmptiedEntry, isOn: boolean) {
    setEmptied([...emptied.filter((one) => one !== entry), ...(isOn ? [entry] : [])]);
    if (isOn) setValues({ ...values, [entry]: '' });
  }
  return (
    <form class="many" noValidate onSubmit={apply}>
      <fieldset>
        <legend>{labels.legend}</legend>
        <label class="all-shown">
          <input
            id="select-all"
            type="checkbox"
            checked={isAll}
            onChange={() => onSelect(isAll ? [] : all)}
            ref={(box) => {
              if (box) box.indeterminate = selected.length > 0 && !isAll;
            }}
          />
          {filled(labels.selectAll, { count: all.length })}
          <span class="soft">{filled(labels.selected, { count: selected.length })}</span>
        </label>
        <div>
          <label for="many-state">{labels.state}</label>
          <select {...field('state')}>
            <option value="">{labels.leave}</option>
            {itemStates.map((state) => (
              <option key={state} value={state}>
                {words.states[state]}
              </option>
            ))}
            <option value={notAnswered}>{words.states[notAnswered]}</option>
          </select>
        </div>
        <div>
          <label for="many-owner">{labels.owner}</label>
          <input {...field('owner')} list="owners" autoComplete="off" />
        </div>
        <div>
          <label for="many-target">{labels.target}</label>
          <input {...field('target')} type="date" autoComplete="off" aria-describedby="many-report" />
        </div>
        <div class="emptied">
          {emptiedEntries.map((entry) => (
            <label key={entry}>
              <input
                type="checkbox"
                checked={emptied.includes(entry)}
                onChange={({ currentTarget: { checked } }) => empty(entry, checked)}
              />
              {labels.empty[entry]}
            </label>
          ))}
        </div>
        <button class="btn main" type="submit">
          {labels.set}
        </button>
      </fieldset>
      <p class="done">
        <span id="many-report">{report.text}</span>
        {report.done && <UndoButton of={report} describedBy="many-report" onUndo={undo} />}
      </p>
    </form>
  );
}

/** The choice that takes the state out. */
const notAnswered = 'not-answered';

type Values = Readonly<Record<(typeof sharedEntries)[number], string>>;

/** No value to set. */
const nothing: Values = { state: '', owner: '', target: '' };

function isValues(value: unknown): value is Values {
  return isRecord(value) && sharedEntries.every((entry) => typeof value[entry] === 'string');
}
