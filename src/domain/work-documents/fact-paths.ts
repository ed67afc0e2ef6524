import { isRecord } from './checked-facts.ts';

/**
 * The same value with another one at a path; absent groups on the way are made. With `undefined` the entry is taken out
 * of its group. Nothing is changed in place.
 *
 * @param path Names of fields, and places in lists: `changes.0.notice`.
 */
export function withFact(facts: unknown, path: string, value: unknown): unknown {
  const [name = '', ...rest] = path.split('.');
  const inner = rest.length === 0 ? value : withFact(factAt(facts, name), rest.join('.'), value);
  if (Array.isArray(facts)) return facts.map((entry: unknown, index) => (String(index) === name ? inner : entry));
  const { [name]: _, ...others } = isRecord(facts) ? facts : {};
  return inner === undefined ? others : { ...others, [name]: inner };
}

/** The value at a path, or nothing. */
export function factAt(facts: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return inner[Number(name)];
    return isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
  }, facts);
}
