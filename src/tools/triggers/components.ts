import levelStyles from '../../components/EscalationLevels.css?inline';
import triggerStyles from '../../components/TriggerTable.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import evidenceStyles from './evidence/evidence.css?inline';
import paperStyles from './page/paper-form.css?inline';
import TriggersCountingRules from './page/TriggersCountingRules.astro';
import TriggersExample from './page/TriggersExample.astro';
import TriggersPaperForm from './page/TriggersPaperForm.astro';
import TriggersSample from './page/TriggersSample.astro';
import Triggers from './Triggers.astro';
import toolStyles from './triggers.css?inline';

/** What the page of the tool may use besides what every MDX page may. */
export const components: ComponentSet = {
  TriggersCountingRules: pageComponent(TriggersCountingRules, {}),
  TriggersExample: pageComponent(TriggersExample, {}),
  TriggersPaperForm: pageComponent(TriggersPaperForm, { styles: [paperStyles] }),
  TriggersSample: pageComponent(TriggersSample, {}),
  // The tool draws the four levels and its results as the pages of the guide do.
  Triggers: pageComponent(Triggers, { styles: [levelStyles, triggerStyles, toolStyles, evidenceStyles] }),
};
