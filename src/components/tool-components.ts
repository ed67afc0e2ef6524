import Escalation from './tools/Escalation.astro';
import EscalationCaseSheet from './tools/EscalationCaseSheet.astro';
import EscalationExample from './tools/EscalationExample.astro';
import EscalationMessages from './tools/EscalationMessages.astro';
import EscalationWays from './tools/EscalationWays.astro';
import Readiness from './tools/Readiness.astro';
import ReadinessChecklist from './tools/ReadinessChecklist.astro';
import ReadinessExample from './tools/ReadinessExample.astro';
import ReviewApproach from './tools/ReviewApproach.astro';
import ReviewApproachComparison from './tools/ReviewApproachComparison.astro';
import ReviewApproachExamples from './tools/ReviewApproachExamples.astro';
import ReviewApproachOrders from './tools/ReviewApproachOrders.astro';
import ReviewApproachPaper from './tools/ReviewApproachPaper.astro';
import ReviewApproachQuestions from './tools/ReviewApproachQuestions.astro';
import ReviewApproachRule from './tools/ReviewApproachRule.astro';
import Triggers from './tools/Triggers.astro';
import TriggersCountingRules from './tools/TriggersCountingRules.astro';
import TriggersExample from './tools/TriggersExample.astro';
import TriggersPaperForm from './tools/TriggersPaperForm.astro';
import TriggersSample from './tools/TriggersSample.astro';

/** What the page of a tool may use besides what every MDX page may. */
export const toolComponents = {
  Escalation,
  EscalationCaseSheet,
  EscalationExample,
  EscalationMessages,
  EscalationWays,
  Readiness,
  ReadinessChecklist,
  ReadinessExample,
  ReviewApproach,
  ReviewApproachComparison,
  ReviewApproachExamples,
  ReviewApproachOrders,
  ReviewApproachPaper,
  ReviewApproachQuestions,
  ReviewApproachRule,
  Triggers,
  TriggersCountingRules,
  TriggersExample,
  TriggersPaperForm,
  TriggersSample,
};
