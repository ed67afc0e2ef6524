import type { PlainDate } from '../calendar/plain-date.ts';
import {
  type CheckedFacts,
  type FactReader,
  isRecord,
  readChoice,
  readDate,
  readFlag,
  readRecord,
  readText,
  setAside,
  setAsideOthers,
  startReading,
} from '../work-documents/checked-facts.ts';
import type { WorkTool } from '../work-documents/work-document.ts';
import { isItemId, itemIds } from './checklist.ts';
import type { AssessmentFacts, ItemFacts, KeptFacts, ReadinessFacts } from './facts.ts';
import { assessorRoles, impactLevels, itemStates } from './types.ts';
import type { ChoiceNames } from './words.ts';

/** How readiness documents are read and written; reports call the choices by these names. */
export function readinessTool(names: ChoiceNames): WorkTool<ReadinessFacts> {
  return { id: 'readiness', migrations: [], check: (input) => checkFacts(input, names) };
}

type Given = Readonly<Record<string, unknown>>;

const assessmentFields = ['role', 'level', 'severalAuthorizations', 'items'];

/**
 * Reads readiness facts from any JSON value. What cannot be used, unknown items among it, is reported by field and kept
 * in `unread`. Throws nothing.
 */
export function checkFacts(input: unknown, names: ChoiceNames): CheckedFacts<ReadinessFacts> {
  const reader = startReading();
  const given = readRecord(reader, '', input);
  if (!given) return { facts: {}, ...reader };
  const facts = readAssessment(reader, '', given, names);
  const { kept: earlier } = given;
  const kept = readKept(reader, earlier, names);
  setAsideOthers(reader, '', given, [...assessmentFields, 'kept'], unknownField);
  return { facts: { ...facts, ...(kept.length === 0 ? {} : { kept }) }, ...reader };
}

const unknownField = (name: string) => `“${name}” is not a field of the readiness checklist.`;

function readAssessment(reader: FactReader, prefix: string, given: Given, names: ChoiceNames): AssessmentFacts {
  const { role, level, severalAuthorizations, items: entered } = given;
  const items = Object.entries(readRecord(reader, `${prefix}items`, entered) ?? {}).flatMap(([id, value]) => {
    const field = `${prefix}items.${id}`;
    if (!isItemId(id)) {
      setAside(reader, field, value, `“${id}” is not an item of this checklist. What it holds is kept.`);
      return [];
    }
    const item = readItem(reader, field, value, names);
    return Object.keys(item).length === 0 ? [] : [[id, item] as const];
  });
  // In the order of the checklist, so that the same facts make the same file.
  items.sort(([one], [other]) => itemIds.indexOf(one) - itemIds.indexOf(other));
  return withoutAbsent({
    role: readChoice(reader, `${prefix}role`, role, assessorRoles, (one) => names.roles[one].name),
    level: readChoice(reader, `${prefix}level`, level, impactLevels, (one) => one),
    severalAuthorizations: readFlag(reader, `${prefix}severalAuthorizations`, severalAuthorizations),
    items: items.length === 0 ? undefined : Object.fromEntries(items),
  });
}

function readItem(reader: FactReader, field: string, value: unknown, names: ChoiceNames): ItemFacts {
  const given = readRecord(reader, field, value);
  if (!given) return {};
  const { state, owner, target, note } = given;
  const item = withoutAbsent({
    state: readChoice(reader, `${field}.state`, state, itemStates, (one) => names.states[one]),
    owner: readText(reader, `${field}.owner`, owner) || undefined,
    target: readDate(reader, `${field}.target`, target),
    note: readText(reader, `${field}.note`, note) || undefined,
  });
  setAsideOthers(reader, `${field}.`, given, ['state', 'owner', 'target', 'note'], unknownField);
  return item;
}

function readKept(reader: FactReader, value: unknown, names: ChoiceNames): KeptFacts[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    setAside(reader, 'kept', value, 'What was kept on earlier days is not a list.');
    return [];
  }
  const days = new Map<PlainDate, KeptFacts>();
  value.forEach((given: unknown, index) => {
    const field = `kept.${index}`;
    if (!isRecord(given)) {
      setAside(reader, field, given, 'What was kept on an earlier day is not a group of named values.');
      return;
    }
    const on = dayOf(given);
    if (!on || days.has(on)) {
      const fault = on ? `There are two records of ${on}; the first is used.` : 'An earlier record has no date.';
      setAside(reader, field, given, fault);
      return;
    }
    days.set(on, { on, ...readAssessment(reader, `${field}.`, given, names) });
    setAsideOthers(reader, `${field}.`, given, ['on', ...assessmentFields], unknownField);
  });
  return [...days.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The day of an earlier record, if it has a sound one. */
function dayOf({ on }: Given): PlainDate | undefined {
  return readDate(startReading(), 'on', on);
}

/** The facts that were given. */
function withoutAbsent<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}
