/** The lessons in the order in which a course of all of them takes place: the order of the process line. */
export const lessonIds = [
  'process-and-people',
  'preparation',
  'planning-and-kickoff',
  'assessment-and-review',
  'debrief-to-authorization',
  'continuous-monitoring',
  'charter-and-decisions',
  'performance-management',
  'escalation',
  'moving-to-2026',
] as const;

/** The id of a lesson: its folder under `content/lessons`, and its place in the address `/teach/<id>/`. */
export type LessonId = (typeof lessonIds)[number];
