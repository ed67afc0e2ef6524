/** Reads and writes the packages of months, under the name by which the page of all work finds it. */
export { monthlyWork as workTool } from './tool.ts';
