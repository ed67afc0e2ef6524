/** Reads and writes escalation cases, under the name by which the page of all work finds it. */
export { escalationTool as workTool } from '../../domain/escalation/case/check-case.ts';
