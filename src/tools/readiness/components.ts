import ReadinessChecklist from './page/ReadinessChecklist.astro';
import ReadinessExample from './page/ReadinessExample.astro';
import Readiness from './Readiness.astro';

/** What the page of the tool may use besides what every MDX page may. */
export const components = {
  ReadinessChecklist,
  ReadinessExample,
  Readiness,
};
