import { type TriggerId, triggerIds } from '../../triggers/deficiency-triggers.ts';
import { withCurrentTriggers } from '../../triggers/former-ids.ts';
import {
  type CheckedFacts,
  type FactReader,
  isRecord,
  readRecord,
  readText,
  setAside,
  setAsideOthers,
  startReading,
} from '../../work-documents/checked-facts.ts';
import type { WorkTool } from '../../work-documents/work-document.ts';
import { readEvent } from './check-events.ts';
import { type CaseNames, type EscalationCase, type Finding, startCase } from './escalation-case.ts';

/** How escalation cases are kept, opened and saved. */
export const escalationTool: WorkTool<EscalationCase> = {
  id: 'escalation',
  migrations: [withTriggersByMeaning],
  check: checkCase,
};

/** A case of version 1, whose ids of triggers named a number of days, as a case of version 2. Drops nothing. */
function withTriggersByMeaning(facts: unknown): unknown {
  if (!isRecord(facts) || facts.findings === undefined) return facts;
  return { ...facts, findings: withCurrentTriggers(facts.findings) };
}

/** Reads a case from any JSON value. Throws nothing and drops nothing. */
function checkCase(input: unknown): CheckedFacts<EscalationCase> {
  const reader = startReading();
  if (!isRecord(input)) {
    setAside(reader, '', input, 'The case is missing: the file holds something else in its place.');
    return { facts: startCase(), ...reader };
  }
  const { findings, events } = input;
  const names = readNames(reader, input);
  const facts: EscalationCase = {
    ...(names === undefined ? {} : { names }),
    findings: readList(reader, 'findings', findings, readFinding),
    events: readList(reader, 'events', events, readEvent),
  };
  const known = ['names', 'findings', 'events'];
  setAsideOthers(reader, '', input, known, (name) => `“${name}” does not belong to an escalation case.`);
  return { facts, ...reader };
}

function readNames(reader: FactReader, { names }: Readonly<Record<string, unknown>>): CaseNames | undefined {
  const record = readRecord(reader, 'names', names);
  if (record === undefined) return undefined;
  const known = ['agency', 'csp', 'service'] as const;
  setAsideOthers(reader, 'names.', record, known, (name) => `“${name}” is not a name that a case has.`);
  const given = known.flatMap((name) => {
    const text = readText(reader, `names.${name}`, record[name]);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(given);
}

function readList<Item>(
  reader: FactReader,
  field: string,
  input: unknown,
  read: (reader: FactReader, field: string, value: unknown) => Item | undefined,
): Item[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) {
    setAside(reader, field, input, 'This is not a list.');
    return [];
  }
  return input.flatMap((value: unknown, index) => read(reader, `${field}.${index}`, value) ?? []);
}

/** A finding as it stands in a file. One of an unknown trigger, or of an unknown kind, is set aside whole. */
function readFinding(reader: FactReader, field: string, input: unknown): Finding | undefined {
  if (!isRecord(input)) return setAside(reader, field, input, 'This finding is not a group of named values.');
  const { kind, text, trigger, detail } = input;
  if (kind === 'described' && typeof text === 'string') {
    others(reader, field, input, ['kind', 'text']);
    return { kind, text };
  }
  if (kind !== 'trigger') return setAside(reader, field, input, 'This finding is of no kind that this edition knows.');
  const known = triggerIds.find((id): id is TriggerId => id === trigger);
  if (known === undefined) {
    const named = typeof trigger === 'string' ? `“${trigger}”` : 'What it names';
    return setAside(reader, field, input, `${named} is not a deficiency trigger of this edition.`);
  }
  others(reader, field, input, ['kind', 'trigger', 'detail']);
  const given = readText(reader, `${field}.detail`, detail);
  return { kind, trigger: known, ...(given === undefined ? {} : { detail: given }) };
}

function others(reader: FactReader, field: string, input: Readonly<Record<string, unknown>>, known: readonly string[]) {
  setAsideOthers(reader, `${field}.`, input, known, (name) => `“${name}” does not belong to a finding.`);
}
