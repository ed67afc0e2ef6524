import Escalation from './Escalation.astro';
import EscalationCaseSheet from './page/EscalationCaseSheet.astro';
import EscalationEdges from './page/EscalationEdges.astro';
import EscalationExample from './page/EscalationExample.astro';
import EscalationMessages from './page/EscalationMessages.astro';

/** What the page of the tool may use besides what every MDX page may. */
export const components = {
  Escalation,
  EscalationCaseSheet,
  EscalationEdges,
  EscalationExample,
  EscalationMessages,
};
