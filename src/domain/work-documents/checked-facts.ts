import { type PlainDate, readPlainDate } from '../calendar/plain-date.ts';
import { listText } from '../wording.ts';

/** Something in a document that needs its owner’s eye. */
export interface Problem {
  /**
   * Where it stands, from the facts’ root, parts joined by a full stop: `items.conmon-strategy.target`. What belongs to
   * the envelope begins with `document.`: `document.title`.
   */
  readonly field: string;
  /** What is wrong and what is expected, as a sentence or two for the person who uses the tool. */
  readonly message: string;
}

/** A value that could not be used. It stays in the document, so that saving the document again does not lose it. */
export interface Unread extends Problem {
  /** The value as it was found. */
  readonly value: unknown;
}

/** Facts as a tool read them. */
export interface CheckedFacts<Facts> {
  /** What could be read. A fact that was not given is absent. */
  readonly facts: Facts;
  /** What could not be read, or is missing, in the order in which it was met. Empty when all is well. */
  readonly problems: readonly Problem[];
  /** The values behind the problems. Together with `facts` they hold everything that was given. */
  readonly unread: readonly Unread[];
}

/** Collects, while facts are read, what cannot be. */
export interface FactReader {
  readonly problems: Problem[];
  readonly unread: Unread[];
}

/** A reader with nothing collected yet. */
export function startReading(): FactReader {
  return { problems: [], unread: [] };
}

/**
 * Sets a value aside: reports it and keeps it. Gives nothing, which is then the fact’s value. Where there is no value,
 * the report stands alone.
 */
export function setAside(reader: FactReader, field: string, value: unknown, message: string): undefined {
  reader.problems.push({ field, message });
  if (value !== undefined) reader.unread.push({ field, message, value });
}

/** Whether a value of JSON is an object, neither a list nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * One of the given words, or nothing: quietly where none was given, with a report for any other value.
 * @param nameOf What a choice is called where people choose: the report names the choices so.
 */
export function readChoice<Choice extends string>(
  reader: FactReader,
  field: string,
  value: unknown,
  choices: readonly Choice[],
  nameOf: (choice: Choice) => string,
): Choice | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const names = choices.map((choice) => `“${nameOf(choice)}”`);
  return setAside(reader, field, value, `${shown(value)} is not a choice here. Choose ${listText(names, 'or')}.`);
}

/** Yes or no, or nothing: quietly where none was given, with a report for any other value. */
export function readFlag(reader: FactReader, field: string, value: unknown): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  return setAside(reader, field, value, `${shown(value)} is neither yes nor no. The file holds true or false here.`);
}

/** A text as it stands, or nothing: quietly where none was given, with a report for any other value. */
export function readText(reader: FactReader, field: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return setAside(reader, field, value, `${shown(value)} is not a text.`);
}

/** A date, or nothing: quietly where none was given or the text is empty, with a report for any other value. */
export function readDate(reader: FactReader, field: string, value: unknown): PlainDate | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') return setAside(reader, field, value, `${shown(value)} is not a date.`);
  const reading = readPlainDate(value);
  return 'date' in reading ? reading.date : setAside(reader, field, value, reading.problem);
}

/** The object at a field, or nothing: quietly where none was given, with a report for any other value. */
export function readRecord(
  reader: FactReader,
  field: string,
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  if (value === undefined || isRecord(value)) return value;
  return setAside(reader, field, value, `${shown(value)} is not a group of named values.`);
}

/** Sets aside every entry of an object whose name is not among the known ones. */
export function setAsideOthers(
  reader: FactReader,
  prefix: string,
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  message: (name: string) => string,
): void {
  for (const [name, value] of Object.entries(record)) {
    if (!known.includes(name)) setAside(reader, `${prefix}${name}`, value, message(name));
  }
}

/** A value within a message: short texts and numbers as they are, everything else by its kind. */
function shown(value: unknown): string {
  if (value === null) return 'An empty value (null)';
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object') return 'A group of values';
  const text = String(value);
  return `“${text.length > 40 ? `${Array.from(text).slice(0, 40).join('')}…` : text}”`;
}
