import type { TriggerId } from '../../triggers/deficiency-triggers.ts';
import { withCurrentTriggers } from '../../triggers/former-ids.ts';
import { triggerKeys } from '../../triggers/trigger-keys.ts';
import { isRecord, setAside } from '../../work-documents/checked-facts.ts';
import {
  group,
  list,
  longestEnteredList,
  readFacts,
  type Schema,
  shown,
  text,
} from '../../work-documents/facts-schema.ts';
import type { WorkTool } from '../../work-documents/work-document.ts';
import { caseEvent } from './check-events.ts';
import { entryOf } from './entry-kinds.ts';
import { type CaseNames, type EscalationCase, type Finding, startCase } from './escalation-case.ts';

const trigger: Schema<TriggerId> = (reader, field, value) => {
  const named = typeof value === 'string' ? shown(value) : 'What it names';
  return (
    triggerKeys.ids.find((id) => id === value) ??
    setAside(reader, field, value, `${named} is not a deficiency trigger of this edition.`)
  );
};

const finding = entryOf<Finding>({
  noun: 'finding',
  fieldsOf: (kind) => (kind === 'trigger' ? { trigger, detail: text } : kind === 'described' ? { text } : undefined),
  needed: ['trigger', 'text'],
});

const caseSchema = group<EscalationCase>(
  {
    names: group<CaseNames>(
      { agency: text, csp: text, service: text },
      (name) => `“${name}” is not a name that a case has.`,
    ),
    findings: list(finding, undefined, longestEnteredList),
    events: list(caseEvent, undefined, longestEnteredList),
  },
  (name) => `“${name}” does not belong to an escalation case.`,
);

/** How escalation cases are kept, opened, and saved. */
export const escalationTool: WorkTool<EscalationCase> = {
  id: 'escalation',
  migrations: [withTriggersByMeaning],
  check: (input) => {
    const { facts, ...others } = readFacts(caseSchema, input, startCase());
    const { names } = facts;
    return { facts: { ...(names && { names }), ...startCase(), ...facts }, ...others };
  },
};

/** A case of version 1, whose ids of triggers named a number of days, as a case of version 2. Drops nothing. */
function withTriggersByMeaning(facts: unknown): unknown {
  if (!isRecord(facts) || facts.findings === undefined) return facts;
  return { ...facts, findings: withCurrentTriggers(facts.findings) };
}
