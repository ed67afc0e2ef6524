import { type PlainDate, readPlainDate } from '../../calendar/plain-date.ts';
import { definedOnly } from '../../defined-only.ts';
import type { LevelId } from '../levels.ts';
import type { CaseState } from './case-state.ts';
import type { DateField } from './date-order.ts';
import type { AgreedDate, Answerer, CaseEvent, EventKind } from './events.ts';
import type { PossibleEvent } from './possible-events.ts';

/** What is typed for an event before it is recorded. Dates and lists are texts as typed; a list has an item a line. */
export interface EventEntry {
  readonly on?: string | undefined;
  readonly note?: string | undefined;
  readonly reason?: string | undefined;
  readonly existing?: LevelId | 'none' | 'not-given' | undefined;
  readonly level?: LevelId | 'none' | undefined;
  readonly answerBy?: string | undefined;
  readonly by?: Answerer | undefined;
  readonly criteria?: string | undefined;
  readonly deadline?: string | undefined;
  readonly actions?: string | undefined;
  readonly otherItems?: string | undefined;
  readonly respondBy?: string | undefined;
  readonly completeness?: 'complete' | 'lacking' | 'not-assessed' | undefined;
  readonly lacking?: readonly string[] | undefined;
  readonly fullResolutionOn?: string | undefined;
  readonly which?: AgreedDate | undefined;
  readonly until?: string | undefined;
}

/** The name of a field of an event. */
export type EntryField = keyof EventEntry;

/** What an entry comes to: an event, or a sentence for each field that needs correcting. */
export type EntryReading =
  | { readonly event: CaseEvent }
  | { readonly problems: Readonly<Partial<Record<EntryField, string>>> };

/** The fields that cannot be left empty where an event has them. */
export const requiredFields = ['existing', 'level', 'by', 'completeness', 'lacking', 'which', 'until', 'on'] as const;

/** A field that cannot be left empty. */
export type RequiredField = (typeof requiredFields)[number];

type Problems = Partial<Record<EntryField, string>>;

/** The fields that each kind of event has besides day and note. A kind that is not listed has none. */
export function fieldsOf(kind: EventKind, { decided }: CaseState): readonly EntryField[] {
  switch (kind) {
    case 'deficiency-found':
      return ['existing'];
    case 'raise-chosen':
    case 'immediate-chosen':
    case 'decided':
      return ['level'];
    case 'intent-notified':
      return ['answerBy'];
    case 'intent-answered':
    case 'answered-late':
      return ['by'];
    case 'decision-notified':
      return decided === 'none' ? [] : ['criteria', 'deadline', 'actions', 'otherItems', 'respondBy'];
    case 'content-recorded':
      return ['criteria', 'actions', 'otherItems'];
    case 'plan-submitted':
      return ['completeness', 'lacking', 'fullResolutionOn'];
    case 'date-agreed':
      return ['which', 'until'];
    default:
      return [];
  }
}

/** The field at which a refusal of the process is shown. */
export function refusedField(kind: EventKind): EntryField {
  switch (kind) {
    case 'raise-chosen':
    case 'immediate-chosen':
    case 'decided':
      return 'level';
    case 'intent-answered':
    case 'answered-late':
      return 'by';
    case 'content-recorded':
      return 'criteria';
    case 'date-agreed':
      return 'until';
    default:
      return 'on';
  }
}

/**
 * Reads an entry as an event of the kind that was chosen. Whether it fits the case is for the case to say.
 * @param state The case as it stands: it decides which fields there are.
 * @param words What is said at a field in which nothing was entered.
 */
export function readEntry(
  choice: PossibleEvent,
  entry: EventEntry,
  state: CaseState,
  words: { readonly fields: Readonly<Record<RequiredField, { readonly missing: string }>> },
): EntryReading {
  const problems: Problems = {};
  const lacks = (field: RequiredField) => {
    problems[field] = words.fields[field].missing;
  };
  const date = (field: DateField) => {
    const text = entry[field];
    if (text === undefined || text === '') {
      if (field === 'on' || field === 'until') lacks(field);
      return undefined;
    }
    const reading = readPlainDate(text);
    if ('date' in reading) return reading.date;
    problems[field] = reading.problem;
    return undefined;
  };
  const on = date('on');
  const [note, reason] = [entry.note, entry.reason].map((text) => text?.trim() || undefined);
  const rest = readFields(choice, entry, state, { date, lacks });
  if (on === undefined || Object.keys(problems).length > 0) return { problems };
  return {
    event: { kind: choice.kind, on, ...definedOnly({ ...rest, note, reason }) } as CaseEvent,
  };
}

interface Reading {
  /** The date in a field; nothing where there is none, which is a problem where one is needed. */
  readonly date: (field: DateField) => PlainDate | undefined;
  /** Notes that nothing was entered in a field. */
  readonly lacks: (field: RequiredField) => void;
}

function readFields(
  choice: PossibleEvent,
  entry: EventEntry,
  state: CaseState,
  { date, lacks }: Reading,
): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(choice.kind, state);
  switch (choice.kind) {
    case 'deficiency-found':
      if (entry.existing === undefined) lacks('existing');
      return { existing: entry.existing === 'not-given' ? undefined : entry.existing };
    case 'raise-chosen':
    case 'immediate-chosen':
    case 'decided':
      if (entry.level === undefined) lacks('level');
      return { level: entry.level };
    case 'intent-notified':
      return { answerBy: date('answerBy') };
    case 'intent-answered':
    case 'answered-late':
      if (entry.by === undefined) lacks('by');
      return { by: entry.by };
    case 'decision-notified':
      if (fields.length === 0) return {};
      return { ...noticeLists(entry), deadline: date('deadline'), respondBy: date('respondBy') };
    case 'content-recorded':
      return noticeLists(entry);
    case 'plan-submitted':
      return { lacking: lackingOf(entry, lacks), fullResolutionOn: date('fullResolutionOn') };
    case 'message-sent':
      return { message: choice.message?.id, level: choice.message?.level };
    case 'date-agreed':
      if (entry.which === undefined) lacks('which');
      return { which: entry.which, until: date('until') };
    default:
      return {};
  }
}

function noticeLists({ criteria, actions, otherItems }: EventEntry) {
  return { criteria: lines(criteria), actions: lines(actions), otherItems: lines(otherItems) };
}

function lackingOf({ completeness, lacking = [] }: EventEntry, lacks: Reading['lacks']): readonly string[] | undefined {
  if (completeness === undefined) lacks('completeness');
  if (completeness === 'lacking' && lacking.length === 0) lacks('lacking');
  if (completeness === 'not-assessed') return undefined;
  return completeness === 'lacking' ? [...lacking].sort() : [];
}

/** The lines of a text that hold something; nothing where none does. */
function lines(text: string | undefined): string[] | undefined {
  const items = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return items.length === 0 ? undefined : items;
}
