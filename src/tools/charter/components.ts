import paperStyles from '../../components/paper.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import documentStyles from '../../ui/document.css?inline';
import Charter from './Charter.astro';
import CharterExample from './page/CharterExample.astro';
import CharterPaper from './page/CharterPaper.astro';
import CharterSections from './page/CharterSections.astro';
import formStyles from './page/paper.css?inline';

/** What the page of the tool may use besides what every MDX page may. */
export const components: ComponentSet = {
  CharterExample: pageComponent(CharterExample, { styles: [documentStyles] }),
  CharterPaper: pageComponent(CharterPaper, { styles: [paperStyles, formStyles] }),
  CharterSections: pageComponent(CharterSections, {}),
  Charter: pageComponent(Charter, {}),
};
