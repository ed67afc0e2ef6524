import paperStyles from '../../components/paper.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import documentStyles from '../../ui/document.css?inline';
import Plan from './Plan.astro';
import PlanConstraints from './page/PlanConstraints.astro';
import PlanExample from './page/PlanExample.astro';
import PlanPaper from './page/PlanPaper.astro';
import PlanTimes from './page/PlanTimes.astro';
import formStyles from './page/paper.css?inline';

/** What the page of the tool may use besides what every MDX page may. */
export const components: ComponentSet = {
  PlanConstraints: pageComponent(PlanConstraints, {}),
  PlanExample: pageComponent(PlanExample, { styles: [documentStyles] }),
  PlanPaper: pageComponent(PlanPaper, { styles: [documentStyles, paperStyles, formStyles] }),
  PlanTimes: pageComponent(PlanTimes, {}),
  Plan: pageComponent(Plan, {}),
};
