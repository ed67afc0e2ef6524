import paperStyles from '../../components/paper.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import documentStyles from '../../ui/document.css?inline';
import Monthly from './Monthly.astro';
import MonthlyExample from './page/MonthlyExample.astro';
import MonthlyPaper from './page/MonthlyPaper.astro';
import formStyles from './page/paper.css?inline';

/** What the page of the tool may use besides what every MDX page may. */
export const components: ComponentSet = {
  MonthlyExample: pageComponent(MonthlyExample, { styles: [documentStyles] }),
  MonthlyPaper: pageComponent(MonthlyPaper, { styles: [paperStyles, formStyles] }),
  Monthly: pageComponent(Monthly, {}),
};
