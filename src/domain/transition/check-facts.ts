import { certificationTypes } from '../changes/ruleset-days.ts';
import { isRecord, setAside } from '../work-documents/checked-facts.ts';
import { notAField } from '../work-documents/entered-groups.ts';
import {
  choice,
  date,
  group,
  longestEnteredList,
  readFacts,
  type Schema,
  shortened,
  shown,
  text,
} from '../work-documents/facts-schema.ts';
import type { WorkTool } from '../work-documents/work-document.ts';
import { type ChecklistEntry, followingStates, impactLevels, paths, sides, type TransitionFacts } from './facts.ts';
import type { ChoiceNames } from './result-words.ts';
import { classIds, packagePlaces } from './rules-data.ts';

const unknownField = notAField('the transition tool');

/** A code such as `VER-agency`. */
const rulesetCode = /^[A-Z]{3}(?:-agency)?$/;
/** A key as `dutyKey` makes it. */
const keyOfDuty = /^[A-Z]{3}-[A-Z]{3}-[A-Z0-9]{3}_(?:must|must-not|should|should-not|may)_(?:all|A?B?C?D?)$/;

/**
 * Entries by name. Any name of the right form is read, whether the rules that this edition knows have it or not: work made
 * with other rules keeps all its entries.
 */
function entriesBy(form: RegExp, entry: Schema<ChecklistEntry>, noun: string): Schema<Record<string, ChecklistEntry>> {
  return (reader, field, value) => {
    if (value === undefined) return undefined;
    if (!isRecord(value)) return setAside(reader, field, value, `${shown(value)} is not a group of named values.`);
    const names = Object.keys(value);
    if (names.length > longestEnteredList) {
      return setAside(reader, field, value, `There are too many entries here. There can be ${longestEnteredList}.`);
    }
    const read: [string, ChecklistEntry][] = [];
    for (const name of names) {
      const given = value[name];
      if (!form.test(name)) {
        setAside(reader, `${field}.${name}`, given, `“${shortened(name)}” is not ${noun}. Its entries are kept.`);
        continue;
      }
      const one = entry(reader, `${field}.${name}`, given);
      if (one && Object.keys(one).length > 0) read.push([name, one]);
    }
    return read.length === 0 ? undefined : Object.fromEntries(read);
  };
}

/** The schema of the facts. Its messages use the given names of the choices. */
function factsSchema(names: ChoiceNames): Schema<TransitionFacts> {
  const entry = group<ChecklistEntry>(
    { state: choice(followingStates, (one) => names.states[one]), owner: text, note: text },
    unknownField,
  );
  return group<TransitionFacts>(
    {
      rules: text,
      service: text,
      side: choice(sides, (one) => names.sides[one]),
      path: choice(paths, (one) => names.paths[one]),
      inView: choice(certificationTypes, (one) => names.types[one]),
      class: choice(classIds, (one) => one),
      level: choice(impactLevels, (one) => one),
      assessment: date,
      package: choice([...packagePlaces, 'not-known'] as const, (one) => names.places[one]),
      rulesets: entriesBy(rulesetCode, entry, 'the code of a ruleset'),
      duties: entriesBy(keyOfDuty, entry, 'the name of a duty'),
    },
    unknownField,
  );
}

/**
 * Reads and writes the transitions of services. It takes any JSON value and never throws: what it cannot use it reports by
 * field, and keeps in `unread`.
 *
 * @param names The names of the choices, for messages.
 */
export function transitionTool(names: ChoiceNames): WorkTool<TransitionFacts> {
  const schema = factsSchema(names);
  return { id: 'transition', migrations: [], check: (input) => readFacts(schema, input, {}) };
}
