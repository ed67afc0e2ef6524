import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CharterChoices } from '../choice-names.ts';
import type { CharterFacts } from '../facts.ts';
import { comingMeetings } from '../meeting-days.ts';
import { type CharterCheck, type CheckId, charterChecks } from './charter-checks.ts';
import { decisionRules } from './decision-rules.ts';
import type { CheckRules, Finding } from './finding.ts';
import { listRules } from './list-rules.ts';
import { memberRules } from './member-rules.ts';
import { scheduleRules } from './schedule-rules.ts';
import { stepRules } from './step-rules.ts';

/** A check with what it finds. */
export interface JudgedCheck extends Finding {
  readonly check: CharterCheck & { readonly id: CheckId };
}

/** How many meetings ahead are looked at. */
export const meetingsAhead = 12;

const rules: CheckRules<CheckId> = { ...stepRules, ...memberRules, ...scheduleRules, ...listRules, ...decisionRules };

/**
 * Every check of a charter with what it finds, in their order; satisfied ones too.
 *
 * @param asOf Today.
 * @param choices The names of choices, as they stand in sentences.
 */
export function judgeCharter(facts: CharterFacts, asOf: PlainDate, choices: CharterChoices): JudgedCheck[] {
  const input = { facts, asOf, choices, days: comingMeetings(facts.schedule, asOf, meetingsAhead) };
  return charterChecks.map((check) => ({ check, ...rules[check.id](input) }));
}
