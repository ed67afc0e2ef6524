import type { PlainDate } from '../../calendar/plain-date.ts';
import { countText, dateInWords } from '../../wording.ts';
import { deficiencyTriggers, type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import type { QuestionWords } from '../facts/questions.ts';
import type { TriggerFacts } from '../facts/trigger-facts.ts';
import type { DeficiencyTrigger } from '../types.ts';
import { judgeAssessmentPackage, judgeAssessmentPlan } from './annual-assessment.ts';
import { judgeDirectives } from './directives.ts';
import { judgeIncidentFrequency } from './incident-frequency.ts';
import { judgeAnswers } from './judgments.ts';
import type { KnownFacts } from './known-facts.ts';
import { judgeLateRemediation } from './late-remediation.ts';
import { minimumOf, outcomeText } from './minimum-level.ts';
import { judgePlannedChanges } from './planned-changes.ts';
import { judgeRecurrences } from './recurrences.ts';
import { judgeRecurringIncidents } from './recurring-incidents.ts';
import { judgeEmergencyNotices, judgeUnreportedChanges } from './reported-changes.ts';
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

/** How each trigger is judged by the facts, but for the one that counts the others. */
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
 * Judges all triggers by the facts, as of a day. What the facts date later than that day has not happened yet. A fact
 * that is missing leaves its trigger not assessed, unless the others decide it either way.
 *
 * The facts must be sound, as `checkFacts` gives them: what contradicts itself is for it to set aside. Throws nothing.
 *
 * Source: ConMon Performance Management, Table 1 (PM-105 to PM-247), and the readings named in the results.
 *
 * @param questions The words for the questions that no number decides.
 */
export function evaluate(facts: TriggerFacts, asOf: PlainDate, questions: QuestionWords): Evaluation {
  return evaluateKnown({ facts, day: asOf, through: asOf, questions });
}

/** As {@link evaluate}, for a day after the last one of which the facts are known: nothing more is done until then. */
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
  return {
    asOf: known.day,
    results,
    counts,
    ...(minimum ? { minimum } : {}),
    text: `On ${dateInWords(known.day)}, ${outcomeText(minimum, counts)}`,
    readings: ['triggers-minimum-level', 'triggers-pick-and-choose', 'triggers-not-assessed', 'triggers-same-name'],
  };
}

function resultOf(id: TriggerId, reasons: readonly Reason[], { facts }: KnownFacts): TriggerResult {
  const trigger: DeficiencyTrigger = triggerOf(id);
  const byFacts = stateOf(reasons);
  const deciding = reasons
    .filter(({ state }) => state === byFacts)
    .toSorted((one, other) => (one.margin?.amount ?? Infinity) - (other.margin?.amount ?? Infinity));
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

/** One reason that is met suffices; one that is not assessed leaves open what the others do not decide. */
function stateOf(reasons: readonly Reason[]): FactualState {
  const states = reasons.map(({ state }) => state);
  if (states.includes('met')) return 'met';
  return states.includes('not-assessed') ? 'not-assessed' : 'not-met';
}

/** The reasons themselves while they are few, else the first of them. */
function summaryOf(reasons: readonly Reason[], state: FactualState): string {
  const texts = reasons.map(({ text }) => text);
  if (texts.length < 3) return texts.join(' ');
  const amount = texts.length - 1;
  const others = countText(amount, 'other');
  const rest = {
    met: `${others} meet it too.`,
    'not-met': `${others} do not meet it either.`,
    'not-assessed': `${others} cannot be assessed either.`,
  };
  return `${texts[0]} ${rest[state]}`;
}

function distinct(flags: readonly Flag[]): Flag[] {
  return [...new Map(flags.map((flag) => [flag.text, flag])).values()];
}

function printedElsewhere({ processArea, processAreaBySubject }: DeficiencyTrigger): Flag[] {
  if (processArea === processAreaBySubject) return [];
  const text = `By its subject it belongs to ${processAreaBySubject}; it is printed under ${processArea}.`;
  return [{ id: 'printed-elsewhere', text }];
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
