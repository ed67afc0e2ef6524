import paperStyles from '../../components/paper.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import documentStyles from '../../ui/document.css?inline';
import countingStyles from './page/counting.css?inline';
import formStyles from './page/paper.css?inline';
import TriggersCountingRules from './page/TriggersCountingRules.astro';
import TriggersExample from './page/TriggersExample.astro';
import TriggersPaperForm from './page/TriggersPaperForm.astro';
import TriggersSample from './page/TriggersSample.astro';
import Triggers from './Triggers.astro';

/** What the page of the tool may use besides what every MDX page may. */
export const components: ComponentSet = {
  TriggersCountingRules: pageComponent(TriggersCountingRules, { styles: [countingStyles] }),
  TriggersExample: pageComponent(TriggersExample, { styles: [documentStyles] }),
  TriggersPaperForm: pageComponent(TriggersPaperForm, { styles: [paperStyles, formStyles] }),
  TriggersSample: pageComponent(TriggersSample, {}),
  Triggers: pageComponent(Triggers, {}),
};
