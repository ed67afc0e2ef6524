/** Reads and writes review-approach documents, under the name by which the page of all work finds it. */
export { reviewApproachTool as workTool } from './tool.ts';
