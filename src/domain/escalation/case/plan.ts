import { listText } from '../../wording.ts';
import { aLevel, type LevelId, levelIds } from '../levels.ts';
import { stepOf, subStepsAt } from '../steps.ts';
import type { SubStep } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import type { EventOf } from './events.ts';
import { type Refusal, refusal } from './refusal.ts';

/** What the CSP’s response of step 7 must include at a level: the lines beneath that step. */
export function planLines(level: LevelId): SubStep[] {
  return subStepsAt(stepOf('answer-decision'), level, 'content');
}

/**
 * Whether the plan needs a signature, and then the agency AO’s approval: where the source confines a line of step 7 to
 * some levels (7.3; reading `escalation-signature`).
 */
export function needsApproval(level: LevelId): boolean {
  return planLines(level).some((line) => line.levels !== undefined);
}

/** Why a response with the plan cannot be recorded; nothing where it can. */
export function planRefusal(state: CaseState, { lacking = [] }: EventOf<'plan-submitted'>): Refusal | undefined {
  const level = levelAt(state) ?? levelIds[0];
  if (level === undefined) return undefined;
  const known = planLines(level).map(({ number }) => number);
  const unknown = lacking.filter((number) => !known.includes(number));
  if (unknown.length === 0) return undefined;
  return [refusal('plan-lines', { level: aLevel(level), lines: listText(known), lacking: listText(unknown) })];
}
