import { citedSections } from '../content/cited-sections.ts';
import duties from '../styles/parts/duties.css?inline';
import levels from '../styles/parts/levels.css?inline';
import process from '../styles/parts/process.css?inline';
import steps from '../styles/parts/steps.css?inline';
import triggers from '../styles/parts/triggers.css?inline';
import caseSheet from '../tools/escalation/page/case-sheet.css?inline';
import checklistForm from '../tools/readiness/page/paper.css?inline';
import approachForm from '../tools/review-approach/page/paper.css?inline';
import counting from '../tools/triggers/page/counting.css?inline';
import triggersForm from '../tools/triggers/page/paper.css?inline';
import entered from '../ui/document.css?inline';
import paper from './paper.css?inline';
import line from './process-line.css?inline';

/** The styles that only some components need, by the component's name. */
const partStyles: Readonly<Record<string, readonly string[]>> = {
  Duties: [duties],
  EscalationCaseSheet: [paper, caseSheet],
  EscalationLevels: [levels, duties],
  EscalationMessages: [duties],
  EscalationSteps: [line, steps],
  EscalationWays: [duties],
  Figure: [process],
  ReadinessChecklist: [paper, checklistForm],
  ReviewApproachComparison: [duties],
  ReviewApproachExamples: [duties],
  ReviewApproachOrders: [duties],
  ReviewApproachPaper: [paper, approachForm],
  ReviewApproachQuestions: [duties],
  TriggersCountingRules: [counting],
  TriggersExample: [entered],
  TriggersPaperForm: [paper, triggersForm],
  TriggerTable: [triggers],
};

/** The styles for the components and tables of an MDX page, so that no other page carries them. */
export function stylesFor(body: string): string[] {
  const used = citedSections(body).flatMap(({ components }) => components.map(({ name }) => name));
  if (/^\|/m.test(body)) used.push('Duties');
  return used.flatMap((name) => partStyles[name] ?? []);
}
