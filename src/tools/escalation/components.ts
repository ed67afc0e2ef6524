import paperStyles from '../../components/paper.css?inline';
import sourceStyles from '../../components/Source.css?inline';
import tableStyles from '../../components/stacking-table.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import Escalation from './Escalation.astro';
import caseSheetStyles from './page/case-sheet.css?inline';
import EscalationCaseSheet from './page/EscalationCaseSheet.astro';
import EscalationEdges from './page/EscalationEdges.astro';
import EscalationExample from './page/EscalationExample.astro';
import EscalationMessages from './page/EscalationMessages.astro';

/** What the page of the tool may use besides what every MDX page may. */
export const components: ComponentSet = {
  Escalation: pageComponent(Escalation, {}),
  EscalationCaseSheet: pageComponent(EscalationCaseSheet, { styles: [paperStyles, caseSheetStyles] }),
  EscalationEdges: pageComponent(EscalationEdges, { styles: [sourceStyles, tableStyles] }),
  EscalationExample: pageComponent(EscalationExample, {}),
  EscalationMessages: pageComponent(EscalationMessages, { styles: [sourceStyles, tableStyles] }),
};
