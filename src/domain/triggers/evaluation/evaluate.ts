import type { PlainDate } from '../../calendar/plain-date.ts';
import { deficiencyTriggers, type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import type { QuestionWords } from '../facts/questions.ts';
import type { TriggerFacts } from '../facts/trigger-facts.ts';
import type { DeficiencyTrigger } from '../types.ts';
import { evaluationText, otherReasonsText, printedElsewhereText } from '../words/outcome.ts';
import { judgeAssessmentPackage, judgeAssessmentPlan } from './annual-assessment.ts';
import { caveatsOf } from './caveats.ts';
import { judgeDirectives } from './directives.ts';
import { judgeIncidentFrequency } from './incident-frequency.ts';
import { judgeAnswers } from './judgments.ts';
import type { KnownFacts } from './known-facts.ts';
import { judgeLateRemediation } from './late-remediation.ts';
import { minimumOf } from './minimum-level.ts';
import { judgePlannedChanges } from './planned-changes.ts';
import { judgeRecurrences } from './recurrences.ts';
import { judgeRecurringIncidents } from './recurring-incidents.ts';
import { judgeEmergencyNotices, judgeUnreportedChanges } from './reported-changes.ts';
import { decidingReasons } from './result-order.ts';
import {
  type Evaluation,
  type FactualState,
  type Flag,
  type Reason,
  type TriggerResult,
  type TriggerState,
  triggerStates,
} from './results.ts';
import { judgeScanning } from './scanning.ts';
import { judgeVulnerabilityCount } from './vulnerability-count.ts';
import { judgeZeroDayUpdates } from './zero-day-updates.ts';

/** How each trigger is judged by the facts. The one that counts the others is judged last, by their results. */
const judges: Readonly<
  Record<Exclude<TriggerId, 'multiple-recurrences'>, (known: KnownFacts, id: TriggerId) => Reason[]>
> = {
  'unique-vulnerability-count-increase': judgeVulnerabilityCount,
  'scanning-noncompliance-first': (known) => judgeScanning('scanning-noncompliance-first', known),
  'scanning-noncompliance-subsequent': (known) => judgeScanning('scanning-noncompliance-subsequent', known),
  'late-remediation-high-dfr': (known) => judgeLateRemediation('late-remediation-high-dfr', known),
  'late-remediation-high-cap': (known) => judgeLateRemediation('late-remediation-high-cap', known),
  'late-remediation-moderate-dfr': (known) => judgeLateRemediation('late-remediation-moderate-dfr', known),
  'late-remediation-moderate-cap': (known) => judgeLateRemediation('late-remediation-moderate-cap', known),
  'late-annual-assessment-sap': judgeAssessmentPlan,
  'late-annual-assessment-package': judgeAssessmentPackage,
  'poor-quality-of-deliverables': judgeAnswers,
  'lack-of-transparency': judgeAnswers,
  'insufficient-notice-of-planned-change': judgePlannedChanges,
  'late-notice-of-emergency-change': judgeEmergencyNotices,
  'undocumented-unreported-change': judgeUnreportedChanges,
  'degradation-of-change-processes': judgeAnswers,
  'late-incident-notification': judgeAnswers,
  'late-response-to-cisa-emergency-directives': judgeDirectives,
  'incident-recurring-type': judgeRecurringIncidents,
  'incident-frequency': judgeIncidentFrequency,
  'zero-day-daily-updates': judgeZeroDayUpdates,
};

/**
 * Judges all triggers by the facts, as of a day. What happened on that day counts; anything dated later has not happened
 * yet. A trigger that lacks a fact is not assessed, unless the other facts decide it.
 *
 * Give it facts from `checkFacts`, which sets contradictions aside. Throws nothing.
 *
 * Source: ConMon Performance Management, Table 1 (PM-105 to PM-247), and the readings named in the results.
 *
 * @param questions The words of the questions that a person has to answer.
 */
export function evaluate(facts: TriggerFacts, asOf: PlainDate, questions: QuestionWords): Evaluation {
  return evaluateKnown({ facts, day: asOf, through: asOf, questions });
}

/** Does what {@link evaluate} does, also for a day after `known.through`: nothing happens between the two. */
export function evaluateKnown(known: KnownFacts): Evaluation {
  const others = new Map<TriggerId, TriggerResult>();
  for (const trigger of deficiencyTriggers) {
    if (trigger.id === 'multiple-recurrences') continue;
    others.set(trigger.id, resultOf(trigger.id, judges[trigger.id](known, trigger.id), known));
  }
  const recurrences = judgeRecurrences(known, [...others.values()]);
  const results = deficiencyTriggers.map(({ id }) => others.get(id) ?? resultOf(id, recurrences, known));
  const counts = Object.fromEntries(
    triggerStates.map((state) => [state, results.filter((result) => result.state === state).length]),
  ) as Record<TriggerState, number>;
  const minimum = minimumOf(results);
  const caveats = caveatsOf(results, minimum);
  return {
    asOf: known.day,
    results,
    counts,
    ...(minimum ? { minimum } : {}),
    caveats,
    text: evaluationText(known.day, minimum, counts, caveats.length > 0),
    readings: ['triggers-minimum-level', 'triggers-pick-and-choose', 'triggers-not-assessed', 'triggers-same-name'],
  };
}

function resultOf(id: TriggerId, reasons: readonly Reason[], { facts }: KnownFacts): TriggerResult {
  const trigger: DeficiencyTrigger = triggerOf(id);
  const byFacts = stateOf(reasons);
  const deciding = decidingReasons(reasons, byFacts);
  const margin = deciding.find((one) => one.margin)?.margin;
  return {
    trigger: id,
    level: triggerOf(id).level,
    state: facts.off?.includes(id) ? 'off' : byFacts,
    byFacts,
    text: summaryOf(deciding, byFacts),
    reasons,
    ...(margin ? { margin } : {}),
    flags: distinct([...reasons.flatMap(({ flags }) => flags), ...printedElsewhere(trigger)]),
    missing: byFacts === 'not-assessed' ? [...new Set(reasons.flatMap(({ missing }) => missing))] : [],
    readings: readingsOf(trigger, byFacts),
    statements: trigger.statements,
  };
}

/** Met if any reason is met; otherwise not assessed if any reason is not assessed. */
function stateOf(reasons: readonly Reason[]): FactualState {
  const states = reasons.map(({ state }) => state);
  if (states.includes('met')) return 'met';
  return states.includes('not-assessed') ? 'not-assessed' : 'not-met';
}

/** One or two reasons in full; of three or more the first, and how many others agree. */
function summaryOf(reasons: readonly Reason[], state: FactualState): string {
  const texts = reasons.map(({ text }) => text);
  if (texts.length < 3) return texts.join(' ');
  return `${texts[0]} ${otherReasonsText(texts.length - 1, state)}`;
}

function distinct(flags: readonly Flag[]): Flag[] {
  return [...new Map(flags.map((flag) => [flag.text, flag])).values()];
}

function printedElsewhere(trigger: DeficiencyTrigger): Flag[] {
  if (trigger.processArea === trigger.processAreaBySubject) return [];
  return [{ id: 'printed-elsewhere', text: printedElsewhereText(trigger) }];
}

function readingsOf({ id, thresholds }: DeficiencyTrigger, state: FactualState): string[] {
  const units = Object.values(thresholds).map(({ unit }) => unit);
  return [
    `trigger-${id}`,
    ...(units.includes('days') ? ['triggers-calendar-days'] : []),
    ...(units.includes('months') ? ['triggers-rolling-window'] : []),
    ...(state === 'not-assessed' ? ['triggers-not-assessed'] : []),
  ];
}
