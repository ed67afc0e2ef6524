import { setAside } from '../../work-documents/checked-facts.ts';
import { choice, date, longestList, longestText, type Schema, text } from '../../work-documents/facts-schema.ts';
import { levelIds, levelName, levelsAnsweredBy } from '../levels.ts';
import { messages } from '../messages.ts';
import { parties } from '../parties.ts';
import { agreedDateNames, decidedName, existingName } from './choice-words.ts';
import { entryOf } from './entry-kinds.ts';
import { eventKinds } from './event-kinds.ts';
import type { AgreedDate, Answerer, CaseEvent, EventKind } from './events.ts';

const levelsOrNone = [...levelIds, 'none'] as const;
const answerers: readonly Answerer[] = (['csp-security-poc', 'csp-system-owner'] as const).filter(
  (party) => levelsAnsweredBy(party).length > 0,
);
const agreedDates: readonly AgreedDate[] = ['answer', 'response', 'timeframe', 'deadline'];
const messageTitles = new Map(messages.map(({ id, title }) => [id, title]));
const level = choice(levelIds, levelName);

const answered = { by: choice(answerers, (party) => parties[party].name) };

const isText = (value: unknown) => typeof value === 'string' && value.length <= longestText;

/** A list of texts, read as a whole or not at all. */
const texts: Schema<readonly string[]> = (reader, field, value) =>
  value === undefined || (Array.isArray(value) && value.length <= longestList && value.every(isText))
    ? value
    : setAside(reader, field, value, 'This is not a list of texts, or it is too long.');

const noticeLists = { criteria: texts, actions: texts, otherItems: texts };

/** What events hold besides kind, day, and note. A kind that is not listed holds nothing more. */
const eventFields: Partial<Record<EventKind, Readonly<Record<string, Schema<unknown>>>>> = {
  'deficiency-found': { existing: choice(levelsOrNone, existingName) },
  'raise-chosen': { level },
  'immediate-chosen': { level },
  'intent-notified': { answerBy: date },
  'intent-answered': answered,
  'answered-late': answered,
  decided: { level: choice(levelsOrNone, decidedName) },
  'decision-notified': { ...noticeLists, deadline: date, respondBy: date },
  'content-recorded': noticeLists,
  'plan-submitted': { lacking: texts, fullResolutionOn: date },
  'message-sent': { message: choice([...messageTitles.keys()], (id) => messageTitles.get(id) ?? id), level },
  'date-agreed': { which: choice(agreedDates, (one) => agreedDateNames[one]), until: date },
};

/** An event. One without what its kind needs is set aside whole. */
export const caseEvent = entryOf<CaseEvent>({
  noun: 'event',
  fieldsOf: (kind) => {
    const known = eventKinds.find((one) => one === kind);
    return known && { on: date, note: text, reason: text, ...eventFields[known] };
  },
  needed: ['on', 'level', 'by', 'message', 'which', 'until'],
  preface: 'This event could not be read. ',
});
