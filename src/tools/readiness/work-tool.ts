/** Reads and writes readiness documents, under the name by which the page of all work finds it. */
export { readinessTool as workTool } from './tool.ts';
