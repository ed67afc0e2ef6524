import paperStyles from '../../components/paper.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import documentStyles from '../../ui/document.css?inline';
import formStyles from './page/paper.css?inline';
import RulesReplace from './page/RulesReplace.astro';
import TransitionExample from './page/TransitionExample.astro';
import TransitionPaper from './page/TransitionPaper.astro';
import Transition from './Transition.astro';

/** What the pages of the tool may use besides what every MDX page may. */
export const components: ComponentSet = {
  RulesReplace: pageComponent(RulesReplace, {}),
  TransitionExample: pageComponent(TransitionExample, { styles: [documentStyles] }),
  TransitionPaper: pageComponent(TransitionPaper, { styles: [paperStyles, formStyles] }),
  Transition: pageComponent(Transition, {}),
};
