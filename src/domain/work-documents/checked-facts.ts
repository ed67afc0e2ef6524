/** Something in a document that its owner has to look at. */
export interface Problem {
  /**
   * Where it stands, from the root of the facts, parts joined by a full stop: `items.conmon-strategy.target`. What
   * belongs to the envelope begins with `document.`: `document.title`.
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
 * Sets a value aside: reports it and keeps it. Gives nothing, which is then the value of the fact. Where there is no
 * value, the report stands alone.
 */
export function setAside(reader: FactReader, field: string, value: unknown, message: string): undefined {
  reader.problems.push({ field, message });
  if (value !== undefined) reader.unread.push({ field, message, value });
}

/** Whether a value of JSON is an object, neither a list nor null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
