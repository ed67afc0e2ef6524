import tableStyles from '../../components/stacking-table.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import Escalation from './Escalation.astro';
import toolStyles from './escalation.css?inline';
import EscalationCaseSheet from './page/EscalationCaseSheet.astro';
import EscalationExample from './page/EscalationExample.astro';
import EscalationMessages from './page/EscalationMessages.astro';
import EscalationWays from './page/EscalationWays.astro';

/** What the page of the tool may use besides what every MDX page may. */
export const components: ComponentSet = {
  Escalation: pageComponent(Escalation, { styles: [toolStyles] }),
  EscalationCaseSheet: pageComponent(EscalationCaseSheet, {}),
  EscalationExample: pageComponent(EscalationExample, {}),
  EscalationMessages: pageComponent(EscalationMessages, { styles: [tableStyles] }),
  EscalationWays: pageComponent(EscalationWays, { styles: [tableStyles] }),
};
