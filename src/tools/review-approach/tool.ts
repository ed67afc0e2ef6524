import { reviewApproachTool as toolWith } from '../../domain/review-approach/answers.ts';
import { questions } from './words/tool.ts';

/** Reads and writes review-approach documents. */
export const reviewApproachTool = toolWith(questions);
