import { plainTexts as plain } from '../placeholders.ts';

/** `papers.yaml`: what the papers of a plan say around its facts, with the placeholders of each text. */
export const planTexts = {
  'as-of': ['date'],
  'readiness-from': ['title', 'date'],
  'from-chooser': ['title'],
  'meeting-title': ['service'],
  'entry-title': ['step', 'service'],
  ...plain('the-service', 'service', 'csp', 'agency', 'approach', 'start', 'target', 'first-day', 'last-day'),
  ...plain('not-chosen', 'conflicts', 'no-conflicts', 'lacking', 'lacking-none', 'steps', 'steps-caption', 'step'),
  ...plain('who', 'end', 'length', 'state', 'source', 'milestones', 'milestones-caption', 'day', 'happens', 'stands'),
  ...plain('meetings', 'no-meetings', 'readiness', 'constraints', 'constraints-caption', 'constraint', 'force'),
  ...plain('certainty', 'spare', 'owner', 'note', 'notes', 'notes-caption', 'not-before', 'moved-to', 'done-on'),
  ...plain('slack', 'slipped', 'origin', 'none', 'until', 'start-bound', 'end-bound', 'kind', 'readings', 'what'),
  ...plain('own-source', 'shifted', 'readiness-none'),
} as const;
