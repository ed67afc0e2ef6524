import {
  type FactReader,
  isRecord,
  readChoice,
  readDate,
  readText,
  setAside,
  setAsideOthers,
} from '../../work-documents/checked-facts.ts';
import { type LevelId, levelIds, levelName, levelsAnsweredBy } from '../levels.ts';
import { messages } from '../messages.ts';
import { parties } from '../parties.ts';
import { agreedDateNames, decidedName, existingName } from './choice-words.ts';
import { eventKinds } from './event-kinds.ts';
import type { AgreedDate, Answerer, CaseEvent, EventKind } from './events.ts';

type Read = (reader: FactReader, field: string, value: unknown) => unknown;

interface FieldRule {
  readonly read: Read;
  readonly required?: true;
}

const level: FieldRule = {
  read: (reader, field, value) => readChoice(reader, field, value, levelIds, levelName),
  required: true,
};
const levelOrNone =
  (nameOf: (level: LevelId | 'none') => string): Read =>
  (reader, field, value) =>
    readChoice<LevelId | 'none'>(reader, field, value, [...levelIds, 'none'], nameOf);
const date: FieldRule = { read: readDate };
const texts: FieldRule = { read: readTexts };
const answerers: readonly Answerer[] = (['csp-security-poc', 'csp-system-owner'] as const).filter(
  (party) => levelsAnsweredBy(party).length > 0,
);
const agreedDates: readonly AgreedDate[] = ['answer', 'timeframe', 'deadline'];
const messageTitles = new Map<string, string>(messages.map(({ id, title }) => [id, title]));
const messageTitle = (id: string) => messageTitles.get(id) ?? id;

/** What events hold besides kind, day and note. A kind that is not listed holds nothing more. */
const eventFields: Partial<Record<EventKind, Readonly<Record<string, FieldRule>>>> = {
  'deficiency-found': { existing: { read: levelOrNone(existingName) } },
  'raise-chosen': { level },
  'immediate-chosen': { level },
  'intent-notified': { answerBy: date },
  'intent-answered': {
    by: {
      read: (reader, field, value) => readChoice(reader, field, value, answerers, (party) => parties[party].name),
      required: true,
    },
  },
  decided: { level: { read: levelOrNone(decidedName), required: true } },
  'decision-notified': { criteria: texts, deadline: date, actions: texts, otherItems: texts },
  'plan-submitted': { lacking: texts, fullResolutionOn: date },
  'message-sent': {
    message: {
      read: (reader, field, value) => readChoice(reader, field, value, [...messageTitles.keys()], messageTitle),
      required: true,
    },
    level,
  },
  'date-agreed': {
    which: {
      read: (reader, field, value) => readChoice(reader, field, value, agreedDates, (one) => agreedDateNames[one]),
      required: true,
    },
    until: { ...date, required: true },
  },
};

/**
 * An event as it stands in a file. One that lacks what its kind needs, or is of no known kind, is set aside whole; of the
 * others, only what could not be read is.
 */
export function readEvent(reader: FactReader, field: string, input: unknown): CaseEvent | undefined {
  if (!isRecord(input)) return setAside(reader, field, input, 'This event is not a group of named values.');
  const { kind } = input;
  const found = eventKinds.find((known) => known === kind);
  if (found === undefined) return setAside(reader, field, input, 'This event is of no kind that this edition knows.');
  const rules: Readonly<Record<string, FieldRule>> = {
    on: { ...date, required: true },
    note: { read: readText },
    ...eventFields[found],
  };
  const missing = Object.keys(rules).filter((name) => rules[name]?.required && input[name] === undefined);
  if (missing.length > 0) return setAside(reader, field, input, `This event lacks: ${missing.join(', ')}.`);
  // Read apart first: an event without a part that it needs is kept whole, not in pieces.
  const trial: FactReader = { problems: [], unread: [] };
  const values = Object.entries(rules).map(
    ([name, rule]) => [name, rule.read(trial, `${field}.${name}`, input[name])] as const,
  );
  const broken = values.find(([name, value]) => value === undefined && rules[name]?.required);
  if (broken) {
    const why = trial.problems.find((problem) => problem.field === `${field}.${broken[0]}`)?.message ?? '';
    return setAside(reader, field, input, `This event could not be read. ${why}`.trim());
  }
  reader.problems.push(...trial.problems);
  reader.unread.push(...trial.unread);
  setAsideOthers(
    reader,
    `${field}.`,
    input,
    ['kind', ...Object.keys(rules)],
    (name) => `“${name}” does not belong to this event.`,
  );
  const given = values.filter(([, value]) => value !== undefined);
  return { kind: found, ...Object.fromEntries(given) } as CaseEvent;
}

/** A list of texts, or nothing: quietly where none was given, with a report for any other value. */
function readTexts(reader: FactReader, field: string, value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  return setAside(reader, field, value, 'This is not a list of texts.');
}
