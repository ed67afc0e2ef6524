import { charterChecks } from '../domain/charter/checks/charter-checks.ts';
import { charterSections } from '../domain/charter/sections.ts';
import { deliverables as monthlyDeliverables } from '../domain/collaborative-conmon/deliverables.ts';
import { eventRules } from '../domain/escalation/case/event-rules.ts';
import { edges, ends } from '../domain/escalation/edges.ts';
import { levels } from '../domain/escalation/levels.ts';
import { messages } from '../domain/escalation/messages.ts';
import { steps } from '../domain/escalation/steps.ts';
import { subSteps } from '../domain/escalation/sub-steps.ts';
import { expandStatementIds } from '../domain/ledger/statement-ids.ts';
import { planConstraints } from '../domain/plan/constraints.ts';
import { stepsFor } from '../domain/plan/steps.ts';
import { unusedTimes } from '../domain/plan/time-statements.ts';
import { authorizationItems } from '../domain/readiness/items/authorization.ts';
import { monitoringItems } from '../domain/readiness/items/monitoring.ts';
import { preparationItems } from '../domain/readiness/items/preparation.ts';
import { limits } from '../domain/readiness/limits.ts';
import { stages } from '../domain/readiness/stages.ts';
import { approaches, approachIds, deliverables, reviewReadings } from '../domain/review-approach/approaches.ts';
import { comparison } from '../domain/review-approach/comparison.ts';
import { criteria } from '../domain/review-approach/criteria.ts';
import { ordersOfWork } from '../domain/review-approach/order-of-work.ts';
import { decisionRule } from '../domain/review-approach/rule.ts';
import { periods } from '../domain/schedule/periods.ts';
import { changeRows } from '../domain/triggers/changes.ts';
import { deliverableRows } from '../domain/triggers/deliverables.ts';
import { incidentRows } from '../domain/triggers/incidents.ts';
import { vulnerabilityRows } from '../domain/triggers/vulnerabilities.ts';
import { type ContentFault, type Place, unknownIds } from './content-fault.ts';
import { type Content, idKinds } from './content-model.ts';

/** Rules that name entries of the content, and the file in which they stand. */
export interface Rules {
  /** From the project's root. */
  readonly file: string;
  /**
   * The rules as the domain has them: objects with `statements`, `statement`, `exception`, and `readings` among their
   * fields.
   */
  readonly rules: unknown;
}

/** All rules that cite statements or rest on readings. */
const allRules: readonly Rules[] = [
  { file: 'src/domain/charter/checks/charter-checks.ts', rules: charterChecks },
  { file: 'src/domain/charter/sections.ts', rules: charterSections },
  { file: 'src/domain/collaborative-conmon/deliverables.ts', rules: monthlyDeliverables },
  { file: 'src/domain/escalation/steps.ts', rules: steps.map(({ subSteps: _, ...step }) => step) },
  { file: 'src/domain/escalation/sub-steps.ts', rules: subSteps },
  { file: 'src/domain/escalation/edges.ts', rules: [edges, ends] },
  { file: 'src/domain/escalation/levels.ts', rules: levels },
  { file: 'src/domain/escalation/messages.ts', rules: messages },
  { file: 'src/domain/escalation/case/event-rules.ts', rules: eventRules },
  { file: 'src/domain/plan/constraints.ts', rules: planConstraints },
  { file: 'src/domain/plan/steps.ts', rules: approachIds.map(stepsFor) },
  { file: 'src/domain/plan/time-statements.ts', rules: unusedTimes },
  { file: 'src/domain/readiness/items/preparation.ts', rules: preparationItems },
  { file: 'src/domain/readiness/items/authorization.ts', rules: authorizationItems },
  { file: 'src/domain/readiness/items/monitoring.ts', rules: monitoringItems },
  { file: 'src/domain/readiness/limits.ts', rules: limits },
  { file: 'src/domain/readiness/stages.ts', rules: stages },
  { file: 'src/domain/review-approach/approaches.ts', rules: [approaches, deliverables, { readings: reviewReadings }] },
  { file: 'src/domain/review-approach/comparison.ts', rules: comparison },
  { file: 'src/domain/review-approach/criteria.ts', rules: criteria },
  { file: 'src/domain/review-approach/order-of-work.ts', rules: ordersOfWork },
  { file: 'src/domain/review-approach/rule.ts', rules: decisionRule },
  { file: 'src/domain/schedule/periods.ts', rules: periods },
  { file: 'src/domain/triggers/changes.ts', rules: changeRows },
  { file: 'src/domain/triggers/deliverables.ts', rules: deliverableRows },
  { file: 'src/domain/triggers/incidents.ts', rules: incidentRows },
  { file: 'src/domain/triggers/vulnerabilities.ts', rules: vulnerabilityRows },
];

/**
 * Statements and readings that the rules name and that do not exist.
 *
 * @param rules The rules to look through.
 */
export function ruleFaults(content: Content, rules: readonly Rules[] = allRules): ContentFault[] {
  return rules.flatMap(({ file, rules: given }) => faultsIn(given, { file, field: 'rules' }, content));
}

function faultsIn(rule: unknown, place: Place, content: Content): ContentFault[] {
  if (typeof rule !== 'object' || rule === null) return [];
  const own = 'id' in rule && typeof rule.id === 'string' ? { ...place, entry: rule.id } : place;
  return Object.entries(rule).flatMap(([field, value]) => {
    if (field === 'readings' && Array.isArray(value)) {
      return unknownIds({ ...own, field }, value.map(String), idKinds.reading(content));
    }
    if (['statements', 'statement', 'exception'].includes(field) && typeof value === 'string') {
      return statementFaults({ ...own, field }, value, content);
    }
    return faultsIn(value, Array.isArray(rule) || 'id' in rule ? own : { ...own, entry: field }, content);
  });
}

function statementFaults(place: Place, list: string, content: Content): ContentFault[] {
  try {
    return unknownIds(place, expandStatementIds(list), idKinds.statement(content));
  } catch (error) {
    const hint = 'Write ids and ranges of one document: AP-268..274 AP-276.';
    return [{ ...place, what: error instanceof Error ? error.message : String(error), hint }];
  }
}

/** Deficiency triggers without a reading, and readings of triggers that do not exist. */
export function triggerReadingFaults(content: Content, triggers: readonly string[]): ContentFault[] {
  const { home, ids } = idKinds.reading(content);
  const missing = triggers.filter((id) => !ids.includes(`trigger-${id}`));
  const extra = ids.filter((id) => id.startsWith('trigger-') && !triggers.some((one) => id === `trigger-${one}`));
  return [
    ...missing.map((id) => ({
      file: home,
      field: `trigger-${id}`,
      what: `the deficiency trigger “${id}” has no reading`,
      hint: `Add an entry with the id trigger-${id}, the field trigger: ${id}, and the page deficiency-triggers among its steps.`,
    })),
    ...extra.map((id) => ({
      file: home,
      entry: id,
      field: 'trigger',
      what: 'there is no such deficiency trigger',
      hint: `Write one of ${triggers.join(', ')}.`,
    })),
  ];
}
