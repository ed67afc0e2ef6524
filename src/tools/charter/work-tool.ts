/** Reads and writes charters, under the name by which the page of all work finds it. */
export { charterWork as workTool } from './tool.ts';
