import { isRecord } from '../work-documents/checked-facts.ts';
import { factAt, withFact } from '../work-documents/fact-paths.ts';
import { sameName } from './members.ts';

/**
 * The facts as entered, with another name for an agency. Members and requirements of it take the new name, as long as no
 * other agency has the former one: what was entered once follows, letter by letter.
 *
 * @param path Of the name: `agencies.0.name`.
 * @param name May be empty: the name is then taken out, and those who were of it keep what they have.
 */
export function renameAgency(given: unknown, path: string, name: string): unknown {
  const before = factAt(given, path);
  const renamed = withFact(given, path, name === '' ? undefined : name);
  if (typeof before !== 'string' || sameName(before) === '' || name === '') return renamed;
  const agencies = factAt(renamed, 'agencies');
  const isShared =
    Array.isArray(agencies) &&
    agencies.some(
      (one: unknown) => isRecord(one) && typeof one.name === 'string' && sameName(one.name) === sameName(before),
    );
  if (isShared) return renamed;
  const follow = (entry: unknown) =>
    isRecord(entry) && typeof entry.agency === 'string' && sameName(entry.agency) === sameName(before)
      ? { ...entry, agency: name }
      : entry;
  return ['members', 'requirements'].reduce((facts, list) => {
    const entries = factAt(facts, list);
    return Array.isArray(entries) ? withFact(facts, list, entries.map(follow)) : facts;
  }, renamed);
}
