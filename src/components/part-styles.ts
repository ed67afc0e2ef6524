import { citedSections } from '../content/cited-sections.ts';
import duties from '../styles/parts/duties.css?inline';
import levels from '../styles/parts/levels.css?inline';
import process from '../styles/parts/process.css?inline';
import steps from '../styles/parts/steps.css?inline';
import triggers from '../styles/parts/triggers.css?inline';
import triggersPaper from '../styles/parts/triggers-paper.css?inline';
import escalationTool from '../styles/tools/escalation.css?inline';
import readinessTool from '../styles/tools/readiness.css?inline';
import reviewApproachTool from '../styles/tools/review-approach.css?inline';
import triggersTool from '../styles/tools/triggers.css?inline';
import triggersEvidence from '../styles/tools/triggers-evidence.css?inline';

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
