/** Reads and writes documents of the trigger calculator, under the name by which the page of all work finds it. */
export { triggerTool as workTool } from '../../domain/triggers/work/trigger-work.ts';
