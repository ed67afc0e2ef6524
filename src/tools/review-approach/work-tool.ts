import { reviewApproachTool as toolWith } from '../../domain/review-approach/answers.ts';
import { questions } from './words/tool.ts';

/** How the answers are kept, opened, and saved. */
export const reviewApproachTool = toolWith(questions);
