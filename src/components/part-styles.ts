import { citedSections } from '../content/cited-sections.ts';
import duties from '../styles/parts/duties.css?inline';
import levels from '../styles/parts/levels.css?inline';
import process from '../styles/parts/process.css?inline';
import steps from '../styles/parts/steps.css?inline';
import triggers from '../styles/parts/triggers.css?inline';
import escalationTool from '../tools/escalation/escalation.css?inline';
import readinessTool from '../tools/readiness/readiness.css?inline';
import reviewApproachTool from '../tools/review-approach/review-approach.css?inline';
import triggersEvidence from '../tools/triggers/evidence/evidence.css?inline';
import triggersPaper from '../tools/triggers/page/paper-form.css?inline';
import triggersTool from '../tools/triggers/triggers.css?inline';

/** The styles that only some components need, by the component's name. */
const partStyles: Readonly<Record<string, readonly string[]>> = {
  Duties: [duties],
  Escalation: [escalationTool],
  EscalationLevels: [levels, duties],
  EscalationSteps: [steps],
  Figure: [process],
  Readiness: [readinessTool],
  ReviewApproach: [duties, reviewApproachTool],
  TriggerTable: [triggers],
  Triggers: [levels, triggersTool, triggersEvidence],
  TriggersPaperForm: [triggersPaper],
};

/** The styles for the components and tables of an MDX page, so that no other page carries them. Empty if none is needed. */
export function stylesFor(body: string): string {
  const used = citedSections(body).flatMap(({ components }) => components.map(({ name }) => name));
  if (/^\|/m.test(body)) used.push('Duties');
  return [...new Set(used.flatMap((name) => partStyles[name] ?? []))].join('');
}
