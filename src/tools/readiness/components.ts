import paperStyles from '../../components/paper.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import checklistStyles from './page/paper.css?inline';
import ReadinessChecklist from './page/ReadinessChecklist.astro';
import ReadinessExample from './page/ReadinessExample.astro';
import Readiness from './Readiness.astro';

/** The components that the page of the tool may use, besides those of every MDX page. */
export const components: ComponentSet = {
  ReadinessChecklist: pageComponent(ReadinessChecklist, { styles: [paperStyles, checklistStyles] }),
  ReadinessExample: pageComponent(ReadinessExample, {}),
  Readiness: pageComponent(Readiness, {}),
};
