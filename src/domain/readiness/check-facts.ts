import type { PlainDate } from '../calendar/plain-date.ts';
import { isRecord, setAside, startReading } from '../work-documents/checked-facts.ts';
import { notAField } from '../work-documents/entered-groups.ts';
import { choice, date, group, list, readFacts, type Schema, text, yesOrNo } from '../work-documents/facts-schema.ts';
import type { WorkTool } from '../work-documents/work-document.ts';
import { itemIds } from './checklist.ts';
import type { AssessmentFacts, ItemFacts, KeptFacts, ReadinessFacts } from './facts.ts';
import { assessorRoles, impactLevels, itemStates } from './types.ts';
import type { ChoiceNames } from './words.ts';

const unknownField = notAField('the readiness checklist');

/** The schema of the facts. Its messages use the given names of the choices. */
function factsSchema({ roles, states }: ChoiceNames): Schema<ReadinessFacts> {
  const item = nonEmpty(
    group<ItemFacts>(
      { state: choice(itemStates, (one) => states[one]), owner: text, target: date, evidence: text, note: text },
      unknownField,
    ),
  );
  const assessment = {
    role: choice(assessorRoles, (one) => roles[one].name),
    level: choice(impactLevels, (one) => one),
    severalAuthorizations: yesOrNo,
    // In the order of the checklist, so that the same facts make the same file.
    items: nonEmpty(
      group<NonNullable<AssessmentFacts['items']>>(
        Object.fromEntries(itemIds.map((id) => [id, item])) as Record<(typeof itemIds)[number], typeof item>,
        (id) => `“${id}” is not an item of this checklist. Its entries are kept.`,
      ),
    ),
  };
  const kept = keptDays(group<KeptFacts>({ on: date, ...assessment }, unknownField));
  return group<ReadinessFacts>({ ...assessment, kept }, unknownField);
}

/** One record for each day, in order. Sets aside a record that has no day, or the day of another. */
const keptDays =
  (record: Schema<KeptFacts>): Schema<readonly KeptFacts[]> =>
  (reader, field, value) => {
    const days = new Map<PlainDate, KeptFacts>();
    const oneADay: Schema<KeptFacts> = (_, place, given) => {
      if (!isRecord(given)) {
        return setAside(reader, place, given, 'What was kept on an earlier day is not a group of named values.');
      }
      const { on: entered } = given;
      const on = date(startReading(), place, entered);
      if (on === undefined) return setAside(reader, place, given, 'An earlier record has no date.');
      if (days.has(on)) return setAside(reader, place, given, `There are two records of ${on}. The first one is used.`);
      const read = record(reader, place, given);
      if (read) days.set(on, read);
      return read;
    };
    list(oneADay, 'What was kept on earlier days is not a list.')(reader, field, value);
    return days.size === 0 ? undefined : [...days.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
  };

/**
 * Reads and writes readiness documents. It takes any JSON value and never throws: it reports what it cannot use by
 * field, unknown items included, and keeps it in `unread`.
 *
 * @param names The names of the choices, for messages.
 */
export function readinessTool(names: ChoiceNames): WorkTool<ReadinessFacts> {
  const schema = factsSchema(names);
  return { id: 'readiness', migrations: [keepNotes], check: (input) => readFacts(schema, input, {}) };
}

/**
 * From version 1 to 2: evidence has a field of its own. Which part of an earlier note was evidence only its writer knows, so
 * every note stays a note.
 */
const keepNotes = (facts: unknown): unknown => facts;

/** Reads an empty group as no group. */
function nonEmpty<Group extends object>(schema: Schema<Group>): Schema<Group> {
  return (reader, field, value) => {
    const read = schema(reader, field, value);
    return read && Object.keys(read).length > 0 ? read : undefined;
  };
}
