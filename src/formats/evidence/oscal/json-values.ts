import { type PlainDate, readPlainDate } from '../../../domain/calendar/plain-date.ts';

/** An object of JSON of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object with names. Stands here, since the like of saved work comes with the parts that draw. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a field, without blanks at its ends; nothing where there is none, or an empty one. */
export function textAt(record: JsonRecord | undefined, name: string): string | undefined {
  const value = record && Object.hasOwn(record, name) ? record[name] : undefined;
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The object of a field, or nothing. */
export function recordAt(record: JsonRecord | undefined, name: string): JsonRecord | undefined {
  const value = record && Object.hasOwn(record, name) ? record[name] : undefined;
  return isRecord(value) ? value : undefined;
}

/** The list of a field; a single value stands for a list of one, as some writers have it. */
export function listAt(record: JsonRecord | undefined, name: string): readonly unknown[] {
  const value = record && Object.hasOwn(record, name) ? record[name] : undefined;
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The objects in the list of a field. */
export function recordsAt(record: JsonRecord | undefined, name: string): readonly JsonRecord[] {
  return listAt(record, name).filter(isRecord);
}

/** The words in the list of a field, in small letters. */
export function wordsAt(record: JsonRecord | undefined, name: string): readonly string[] {
  return listAt(record, name).flatMap((value) => (typeof value === 'string' ? [value.trim().toLowerCase()] : []));
}

/** The day of a date or a date with time, as it is written, whatever its time zone. Nothing for any other text. */
export function readOscalDay(text: string): PlainDate | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].{0,40})?$/.exec(text.trim())?.[1];
  const reading = day === undefined ? undefined : readPlainDate(day);
  return reading && 'date' in reading ? reading.date : undefined;
}

/** The props of some objects, by name and without a namespace: `http`, `https` and none all occur. */
export class Props {
  readonly #values = new Map<string, string>();

  readonly #others: Props | undefined;

  /**
   * @param holders Whose props these are; of two with the same name the one that is met first counts.
   * @param others Props that count where these have none of a name.
   */
  constructor(holders: readonly (JsonRecord | undefined)[], others?: Props) {
    this.#others = others;
    for (const prop of holders.flatMap((holder) => recordsAt(holder, 'props'))) {
      const name = textAt(prop, 'name')?.toLowerCase().replaceAll('_', '-');
      const value = textAt(prop, 'value');
      if (name !== undefined && value !== undefined && !this.#values.has(name)) this.#values.set(name, value);
    }
  }

  /** The value of the first of these names that there is. */
  get(...names: readonly string[]): string | undefined {
    return names.map((name) => this.#values.get(name) ?? this.#others?.get(name)).find((value) => value !== undefined);
  }
}
