import { type CheckedFacts, type FactReader, setAside, startReading } from '../../work-documents/checked-facts.ts';
import { type TriggerId, triggerIds } from '../deficiency-triggers.ts';
import { contradictions, withoutField } from './contradictions.ts';
import {
  date,
  dateOrNone,
  type FieldRule,
  type GroupRules,
  group,
  listOf,
  oneOf,
  percentage,
  text,
  wholeNumber,
  yesOrNo,
} from './field-rules.ts';
import { judgmentQuestions } from './questions.ts';
import {
  type AnnualAssessment,
  agedTriggerIds,
  type Change,
  changeKinds,
  type Directive,
  type Incident,
  itemExceptions,
  itemImpacts,
  type Occurrence,
  type OpenItem,
  type Remediation,
  type ScanSubmission,
  submissionKinds,
  type TriggerFacts,
  type VulnerabilityCounts,
  type ZeroDay,
} from './trigger-facts.ts';

const count = wholeNumber(0);

/** A rule for each name of a list. */
function each<Name extends string, Value>(
  names: readonly Name[],
  rule: FieldRule<Value>,
): Record<Name, FieldRule<Value>> {
  return Object.fromEntries(names.map((name) => [name, rule])) as Record<Name, FieldRule<Value>>;
}

const triggerName: FieldRule<TriggerId> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  const found = triggerIds.find((id) => id === value);
  return (
    found ??
    setAside(
      reader,
      field,
      value,
      `${typeof value === 'string' ? `“${value}”` : 'This'} is not a trigger of this edition.`,
    )
  );
};

const switchedOff: FieldRule<readonly TriggerId[]> = (reader, field, value) => {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return setAside(reader, field, value, 'This is not a list of triggers.');
  return value.flatMap((entry: unknown, index) => triggerName(reader, `${field}.${index}`, entry) ?? []);
};

const readFacts = group<TriggerFacts>({
  vulnerabilities: group<VulnerabilityCounts>({ atBaseline: count, atRebaseline: count, now: count }),
  scanning: group<ScanSubmission>({
    kind: oneOf(submissionKinds),
    date,
    unauthenticated: count,
    total: wholeNumber(1),
    percent: percentage,
  }),
  remediation: group<Remediation>({
    items: listOf<OpenItem>({
      id: text,
      title: text,
      impact: oneOf(itemImpacts),
      detected: date,
      exception: oneOf(itemExceptions),
    }),
    counts: group(each(agedTriggerIds, count)),
    countExceptions: yesOrNo,
  }),
  annualAssessment: group<AnnualAssessment>({ anniversary: date, sap: dateOrNone, package: dateOrNone }),
  changes: listOf<Change>({
    title: text,
    kind: oneOf(changeKinds),
    date,
    notice: dateOrNone,
    analysisSufficient: yesOrNo,
  }),
  incidents: listOf<Incident>({ title: text, date, type: text, cause: text }),
  directives: listOf<Directive>({ title: text, due: date, response: dateOrNone }),
  zeroDays: listOf<ZeroDay>({ title: text, first: date, last: dateOrNone, updates: listOf({ date }) }),
  answers: group(
    each(
      judgmentQuestions.map(({ id }) => id),
      yesOrNo,
    ),
  ),
  history: listOf<Occurrence>({ trigger: triggerName, date, resolved: dateOrNone, note: text }),
  off: switchedOff,
} satisfies GroupRules<TriggerFacts>);

/**
 * Reads the facts of the trigger calculator from any JSON value: a file, a link, or a form whose fields are still texts.
 * What cannot be read, and what contradicts another fact, is reported at its field and set aside; its fact is then not
 * given, so that its trigger is not assessed. An empty text is a fact that is not given. Throws nothing.
 */
export function checkFacts(input: unknown): CheckedFacts<TriggerFacts> {
  const reader: FactReader = startReading();
  const read = readFacts(reader, '', input) ?? {};
  const facts = contradictions(read).reduce((kept, { field, value, message }) => {
    setAside(reader, field, value, message);
    return withoutField(kept, field);
  }, read);
  return { facts, problems: reader.problems, unread: reader.unread };
}

/** Reads the triggers that an agency has switched off, its profile, from any JSON value. Throws nothing. */
export function checkSwitchedOff(input: unknown): CheckedFacts<readonly TriggerId[]> {
  const reader = startReading();
  const facts = switchedOff(reader, 'off', input) ?? [];
  return { facts, problems: reader.problems, unread: reader.unread };
}
