import { type CheckedFacts, setAside, startReading } from '../../work-documents/checked-facts.ts';
import { date, list, readFacts, type Schema, text, yesOrNo } from '../../work-documents/facts-schema.ts';
import { percentage, wholeNumber } from '../../work-documents/number-schema.ts';
import type { TriggerId } from '../deficiency-triggers.ts';
import { triggerKeys } from '../trigger-keys.ts';
import { notAListOfTriggers, notATrigger } from '../words/refusals.ts';
import { contradictions, withoutFields } from './contradictions.ts';
import { dateOrNone, enteredList, groupOf, listOf, oneOf } from './field-rules.ts';
import { judgmentQuestions } from './questions.ts';
import {
  agedTriggerIds,
  basisKinds,
  basisUses,
  changeKinds,
  deviationStates,
  itemExceptions,
  itemImpacts,
  itemStatuses,
  submissionKinds,
  type TriggerFacts,
} from './trigger-facts.ts';

const count = wholeNumber(0);

/** The same schema for each name of a list. */
function each<Name extends string, Value>(names: readonly Name[], schema: Schema<Value>): Record<Name, Schema<Value>> {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<Name, Schema<Value>>;
}

const triggerName: Schema<TriggerId> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  const found = triggerKeys.ids.find((id) => id === value);
  if (found !== undefined) return found;
  return setAside(reader, field, value, notATrigger(value));
};

const switchedOff = list(triggerName, notAListOfTriggers);

const factsSchema = groupOf<TriggerFacts>({
  vulnerabilities: groupOf({ atBaseline: count, atRebaseline: count, now: count, nowIsLowerBound: yesOrNo }),
  scanning: groupOf({
    kind: oneOf(submissionKinds),
    date,
    unauthenticated: count,
    total: wholeNumber(1),
    percent: percentage,
  }),
  remediation: groupOf({
    items: listOf({
      id: text,
      title: text,
      impact: oneOf(itemImpacts),
      detected: date,
      exception: oneOf(itemExceptions),
      status: oneOf(itemStatuses),
      vulnerability: text,
      originalRating: oneOf(itemImpacts),
      adjustedRating: oneOf(itemImpacts),
      riskAdjustment: oneOf(deviationStates),
      falsePositive: oneOf(deviationStates),
      operationalRequirement: oneOf(deviationStates),
      vendorDependency: yesOrNo,
      vendorCheckIn: date,
    }),
    counts: groupOf(each(agedTriggerIds, count)),
    countExceptions: yesOrNo,
    isLowerBound: yesOrNo,
  }),
  annualAssessment: groupOf({ anniversary: date, sap: dateOrNone, package: dateOrNone }),
  changes: enteredList({
    title: text,
    kind: oneOf(changeKinds),
    date,
    notice: dateOrNone,
    analysisSufficient: yesOrNo,
  }),
  incidents: enteredList({ title: text, date, type: text, cause: text }),
  directives: enteredList({ title: text, due: date, response: dateOrNone }),
  zeroDays: enteredList({ title: text, first: date, last: dateOrNone, updates: enteredList({ date }) }),
  answers: groupOf(
    each(
      judgmentQuestions.map(({ id }) => id),
      yesOrNo,
    ),
  ),
  history: enteredList({ trigger: triggerName, date, resolved: dateOrNone, note: text }),
  off: switchedOff,
  basis: groupOf({
    ...{ csp: text, system: text },
    files: listOf({
      ...{ name: text, kind: oneOf(basisKinds), date, format: text, rows: count },
      ...{ csp: text, system: text, use: oneOf(basisUses) },
    }),
    shortfalls: list(text),
  }),
});

/**
 * Reads the facts of the trigger calculator from any JSON value: a file, a link, or a form whose fields are still texts.
 * What cannot be read, and what contradicts another fact, is reported at its field and set aside; its fact is then not
 * given, so that its trigger is not assessed. An empty text is a fact that is not given. Throws nothing.
 */
export function checkFacts(input: unknown): CheckedFacts<TriggerFacts> {
  const { facts, problems, unread } = readFacts(factsSchema, input, {});
  const found = contradictions(facts);
  return {
    facts: withoutFields(facts, found),
    problems: [...problems, ...found.map(({ field, message }) => ({ field, message }))],
    unread: [...unread, ...found],
  };
}

/** Reads the triggers that an agency has switched off, its profile, from any JSON value. Throws nothing. */
export function checkSwitchedOff(input: unknown): CheckedFacts<readonly TriggerId[]> {
  const reader = startReading();
  return { facts: switchedOff(reader, 'off', input) ?? [], ...reader };
}
