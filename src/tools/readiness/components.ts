import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import ReadinessChecklist from './page/ReadinessChecklist.astro';
import ReadinessExample from './page/ReadinessExample.astro';
import Readiness from './Readiness.astro';
import toolStyles from './readiness.css?inline';

/** The components that the page of the tool may use, besides those of every MDX page. */
export const components: ComponentSet = {
  ReadinessChecklist: pageComponent(ReadinessChecklist, {}),
  ReadinessExample: pageComponent(ReadinessExample, {}),
  Readiness: pageComponent(Readiness, { styles: [toolStyles] }),
};
