import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntryField, EventEntry } from '../../../domain/escalation/case/event-entry.ts';

/** What is typed for the next event, and what is wrong with it. */
export interface EntryForm {
  readonly entry: EventEntry;
  readonly problems: Readonly<Partial<Record<EntryField, string>>>;
  readonly change: (part: EventEntry) => void;
  /** Told whether a date field holds what is no day. */
  readonly markUnreadable: (field: EntryField, isUnreadable: boolean) => void;
}

/** The form of the next event. */
export const EntryContext = createContext<EntryForm>({
  entry: {},
  problems: {},
  change: () => undefined,
  markUnreadable: () => undefined,
});

/** A field of the next event: its id, and what is wrong with it. */
export function useEntry(field: EntryField) {
  const form = useContext(EntryContext);
  return { ...form, id: entryId(field), problem: form.problems[field] };
}

/** The id of a field of the next event. */
function entryId(field: EntryField): string {
  return `event-${field}`;
}
