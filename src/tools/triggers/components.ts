import TriggersCountingRules from './page/TriggersCountingRules.astro';
import TriggersExample from './page/TriggersExample.astro';
import TriggersPaperForm from './page/TriggersPaperForm.astro';
import TriggersSample from './page/TriggersSample.astro';
import Triggers from './Triggers.astro';

/** What the page of the tool may use besides what every MDX page may. */
export const components = {
  TriggersCountingRules,
  TriggersExample,
  TriggersPaperForm,
  TriggersSample,
  Triggers,
};
