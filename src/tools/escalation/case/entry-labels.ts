import type { EntryField } from '../../../domain/escalation/case/event-entry.ts';
import type { EventKind } from '../../../domain/escalation/case/events.ts';

const labels: Readonly<Record<EntryField, string>> = {
  existing: 'Level that the CSP is on already',
  level: 'Level to escalate to',
  answerBy: 'Last day for the CSP’s answer',
  by: 'Who answered for the CSP',
  criteria: 'Criteria for returning to a Satisfactory status (6.1)',
  deadline: 'Deadline for satisfying the criteria',
  actions: 'Actions required of the CSP (6.2)',
  otherItems: 'Other items that the response must include (7.4)',
  completeness: 'Does the response hold all that it must?',
  lacking: 'What is lacking',
  fullResolutionOn: 'The plan’s own date of full resolution',
  which: 'What the date is for',
  until: 'Last day that is still in time',
  on: 'Day on which it happened',
  note: 'Note for the log',
};

/** Where an event asks for a thing by a name of its own. */
const ownLabels: Partial<Record<EventKind, Partial<Record<EntryField, string>>>> = {
  decided: { level: 'Level decided on' },
  noted: { on: 'Day of the note', note: 'Note' },
};

/** What a field of an event is called, at the field and wherever it is named. */
export function entryLabel(field: EntryField, kind: EventKind | undefined): string {
  return (kind && ownLabels[kind]?.[field]) ?? labels[field];
}
