/**
 * The tools whose work can be saved, by the id that stands in their files and in their address `/tools/<id>/`. A page
 * knows all names without loading the other tools, so that it can say where a file belongs.
 */
export const toolNames = {
  readiness: 'Readiness checklist',
  'review-approach': 'Review-approach chooser',
  triggers: 'Deficiency trigger calculator',
  escalation: 'Escalation walkthrough',
  monthly: 'Monthly package',
  transition: 'Transition to the 2026 rules',
  charter: 'ConMon charter',
  plan: 'Path to Authorized',
} as const satisfies Record<string, string>;

/** The id of a tool. */
export type ToolId = keyof typeof toolNames;

/** Whether a text is the id of a tool of this edition. */
export function isToolId(id: string): id is ToolId {
  return Object.hasOwn(toolNames, id);
}
