import { type PlainDate, readPlainDate } from '../../calendar/plain-date.ts';
import type { LevelId } from '../levels.ts';
import type { CaseState } from './case-state.ts';
import type { AgreedDate, Answerer, CaseEvent, EventKind } from './events.ts';
import type { PossibleEvent } from './possible-events.ts';

/** What is typed for an event before it is recorded. Dates and lists are texts as typed; a list has an item a line. */
export interface EventEntry {
  readonly on?: string | undefined;
  readonly note?: string | undefined;
  readonly existing?: LevelId | 'none' | 'not-given' | undefined;
  readonly level?: LevelId | 'none' | undefined;
  readonly answerBy?: string | undefined;
  readonly by?: Answerer | undefined;
  readonly criteria?: string | undefined;
  readonly deadline?: string | undefined;
  readonly actions?: string | undefined;
  readonly otherItems?: string | undefined;
  readonly completeness?: 'complete' | 'lacking' | 'not-assessed' | undefined;
  readonly lacking?: readonly string[] | undefined;
  readonly fullResolutionOn?: string | undefined;
  readonly which?: AgreedDate | undefined;
  readonly until?: string | undefined;
}

/** The name of a field of an event. */
export type EntryField = keyof EventEntry;

/** What an entry comes to: an event, or a sentence for each field that needs an eye. */
export type EntryReading =
  | { readonly event: CaseEvent }
  | { readonly problems: Readonly<Partial<Record<EntryField, string>>> };

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
      return ['by'];
    case 'decision-notified':
      return decided === 'none' ? [] : ['criteria', 'deadline', 'actions', 'otherItems'];
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
      return 'by';
    case 'date-agreed':
      return 'until';
    default:
      return 'on';
  }
}

/**
 * Reads an entry as an event of the kind that was chosen. Whether it fits the case is for the case to say.
 * @param state The case as it stands: it decides which fields there are.
 */
export function readEntry(choice: PossibleEvent, entry: EventEntry, state: CaseState): EntryReading {
  const problems: Problems = {};
  const date = (field: 'on' | 'answerBy' | 'deadline' | 'fullResolutionOn' | 'until', missing?: string) => {
    const text = entry[field];
    if (text === undefined || text === '') {
      if (missing !== undefined) problems[field] = missing;
      return undefined;
    }
    const reading = readPlainDate(text);
    if ('date' in reading) return reading.date;
    problems[field] = reading.problem;
    return undefined;
  };
  const on = date('on', 'Enter the day on which it happened.');
  const note = entry.note?.trim();
  const rest = readFields(choice, entry, state, problems, date);
  if (on === undefined || Object.keys(problems).length > 0) return { problems };
  return { event: { kind: choice.kind, on, ...given({ ...rest, note: note === '' ? undefined : note }) } as CaseEvent };
}

type ReadDate = (
  field: 'answerBy' | 'deadline' | 'fullResolutionOn' | 'until',
  missing?: string,
) => PlainDate | undefined;

function readFields(
  choice: PossibleEvent,
  entry: EventEntry,
  state: CaseState,
  problems: Problems,
  date: ReadDate,
): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(choice.kind, state);
  switch (choice.kind) {
    case 'deficiency-found':
      if (entry.existing === undefined) problems.existing = 'Choose the level that the CSP is on already.';
      return { existing: entry.existing === 'not-given' ? undefined : entry.existing };
    case 'raise-chosen':
    case 'immediate-chosen':
    case 'decided':
      if (entry.level === undefined) problems.level = 'Choose a level.';
      return { level: entry.level };
    case 'intent-notified':
      return { answerBy: date('answerBy') };
    case 'intent-answered':
      if (entry.by === undefined) problems.by = 'Choose who answered for the CSP.';
      return { by: entry.by };
    case 'decision-notified':
      if (fields.length === 0) return {};
      return {
        criteria: lines(entry.criteria),
        deadline: date('deadline'),
        actions: lines(entry.actions),
        otherItems: lines(entry.otherItems),
      };
    case 'plan-submitted':
      return { lacking: lackingOf(entry, problems), fullResolutionOn: date('fullResolutionOn') };
    case 'message-sent':
      return { message: choice.message?.id, level: choice.message?.level };
    case 'date-agreed':
      if (entry.which === undefined) problems.which = 'Choose what the date is for.';
      return { which: entry.which, until: date('until', 'Enter the last day that is still in time.') };
    default:
      return {};
  }
}

function lackingOf({ completeness, lacking = [] }: EventEntry, problems: Problems): readonly string[] | undefined {
  if (completeness === undefined) problems.completeness = 'Choose whether the response holds all that it must.';
  if (completeness === 'lacking' && lacking.length === 0) problems.lacking = 'Tick what the response lacks.';
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

function given(part: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}
