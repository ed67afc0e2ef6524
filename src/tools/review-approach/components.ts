import paperStyles from '../../components/paper.css?inline';
import tableStyles from '../../components/stacking-table.css?inline';
import { type ComponentSet, pageComponent } from '../../content/page-component.ts';
import formStyles from './page/paper.css?inline';
import ReviewApproachComparison from './page/ReviewApproachComparison.astro';
import ReviewApproachExamples from './page/ReviewApproachExamples.astro';
import ReviewApproachOrders from './page/ReviewApproachOrders.astro';
import ReviewApproachPaper from './page/ReviewApproachPaper.astro';
import ReviewApproachQuestions from './page/ReviewApproachQuestions.astro';
import ReviewApproachRule from './page/ReviewApproachRule.astro';
import ReviewApproach from './ReviewApproach.astro';

/** The components that the page of the tool may use, besides those of every MDX page. */
export const components: ComponentSet = {
  ReviewApproachComparison: pageComponent(ReviewApproachComparison, { styles: [tableStyles] }),
  ReviewApproachExamples: pageComponent(ReviewApproachExamples, { styles: [tableStyles] }),
  ReviewApproachOrders: pageComponent(ReviewApproachOrders, { styles: [tableStyles] }),
  ReviewApproachPaper: pageComponent(ReviewApproachPaper, { styles: [paperStyles, formStyles] }),
  ReviewApproachQuestions: pageComponent(ReviewApproachQuestions, { styles: [tableStyles] }),
  ReviewApproachRule: pageComponent(ReviewApproachRule, {}),
  ReviewApproach: pageComponent(ReviewApproach, {}),
};
