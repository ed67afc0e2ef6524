/** Reads and writes the transitions of services, under the name by which the page of all work finds it. */
export { transitionWork as workTool } from './tool.ts';
