import ReviewApproachComparison from './page/ReviewApproachComparison.astro';
import ReviewApproachExamples from './page/ReviewApproachExamples.astro';
import ReviewApproachOrders from './page/ReviewApproachOrders.astro';
import ReviewApproachPaper from './page/ReviewApproachPaper.astro';
import ReviewApproachQuestions from './page/ReviewApproachQuestions.astro';
import ReviewApproachRule from './page/ReviewApproachRule.astro';
import ReviewApproach from './ReviewApproach.astro';

/** What the page of the tool may use besides what every MDX page may. */
export const components = {
  ReviewApproachComparison,
  ReviewApproachExamples,
  ReviewApproachOrders,
  ReviewApproachPaper,
  ReviewApproachQuestions,
  ReviewApproachRule,
  ReviewApproach,
};
