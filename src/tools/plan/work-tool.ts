/** Reads and writes authorization plans, under the name by which the page of all work finds it. */
export { planWork as workTool } from './tool.ts';
