import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntryField, EventEntry } from '../../../domain/escalation/case/event-entry.ts';
import type { EventKind } from '../../../domain/escalation/case/events.ts';
import { filled } from '../../../domain/wording.ts';
import { caseWords } from '../words/case.ts';
import { formWords } from '../words/form.ts';

/** What is typed for the next event, and what is wrong with it. */
export interface EntryForm {
  /** What is to be recorded; nothing while that is not chosen. */
  readonly kind: EventKind | undefined;
  readonly entry: EventEntry;
  readonly problems: Readonly<Partial<Record<EntryField, string>>>;
  /** What there is to know about a day that was entered. */
  readonly remarks: Readonly<Partial<Record<EntryField, string>>>;
  readonly change: (part: EventEntry) => void;
}

/** The form of the next event. */
export const EntryContext = createContext<EntryForm>({
  kind: undefined,
  entry: {},
  problems: {},
  remarks: {},
  change: () => undefined,
});

/** A field of the next event: its id, its label, its hint, and what is wrong with it. */
export function useEntry(field: EntryField) {
  const form = useContext(EntryContext);
  return {
    ...form,
    id: entryId(field),
    label: entryLabel(field, form.kind),
    hint: formWords.fields[field].hint,
    problem: form.problems[field],
    remark: form.remarks[field],
  };
}

/** The id of a field of the next event. */
export function entryId(field: EntryField): string {
  return `event-${field}`;
}

/** What a field of an event is called, at the field and wherever it is named. */
export function entryLabel(field: EntryField, kind: EventKind | undefined): string {
  const own = kind && formWords.ownLabels[kind]?.[field];
  return own ?? filled(formWords.fields[field].label, caseWords.case.labels);
}
