import { plainTexts as plain } from '../../../domain/placeholders.ts';

/** `form.yaml`: the parts of the form that are folded away. */
export const groupIds = ['start', 'assessment', 'review', 'pmo', 'own', 'meeting', 'taken'] as const;

/** A part of the form that is folded away. */
export type GroupId = (typeof groupIds)[number];

/** `form.yaml`: what a part holds. */
export const stateTexts = {
  lengths: ['count', 'all'],
  listed: ['count'],
  ...plain('none-needed'),
} as const;

/** `form.yaml`: what has a hint. */
export const hintIds = [
  ...(['start', 'assessment', 'review', 'pmo', 'own', 'meeting'] as const),
  ...(['meeting.start', 'meeting.minutes'] as const),
] as const;

const entryFields = ['amount', 'unit', 'notBefore', 'movedTo', 'doneOn', 'owner', 'note'] as const;

/** `form.yaml`: the fields by where they stand. */
export const fieldIds = [
  'approachFrom',
  ...entryFields.map((name) => `steps.*.${name}` as const),
  ...(['ownSteps.*', 'ownSteps.*.title', 'ownSteps.*.actor', 'ownSteps.*.after', 'ownSteps.*.isBeside'] as const),
  ...entryFields.map((name) => `ownSteps.*.${name}` as const),
  ...(['meeting.first', 'meeting.weeks', 'meeting.start', 'meeting.minutes', 'meeting.place'] as const),
  ...(['readiness.title', 'readiness.on', 'readiness.open.*'] as const),
] as const;

/** `form.yaml`: buttons, and what is said of them. */
export const formTexts = {
  'from-to': ['first', 'last'],
  'alike-done': ['count'],
  'take-approach': ['approach', 'title'],
  'no-result': ['title'],
  'take-readiness': ['title'],
  'taken-approach': ['title', 'approach'],
  'taken-readiness': ['title', 'count'],
  unreadable: ['titles'],
  ...plain(
    'more',
    'alike',
    'alike-none',
    'add-first',
    'add-further',
    'drop-readiness',
    'dropped-readiness',
    'none-kept',
  ),
} as const;

/** `outcome.yaml`: what stands beside and below the form. */
export const outcomeTexts = {
  'conflict-count': ['count'],
  'readiness-on': ['title', 'date'],
  overdue: ['count', 'names'],
  'out-of-calendar': ['first', 'last'],
  reanchored: ['title', 'step'],
  move: ['step', 'date'],
  moved: ['step', 'date'],
  'move-target': ['date'],
  'target-moved': ['date'],
  'picture-text': ['first', 'last', 'milestones'],
  ...plain('conflicts', 'no-conflicts', 'lacking', 'days', 'not-covered', 'meetings', 'readiness', 'readiness-none'),
  ...plain('start-passed', 'no-days', 'picture', 'picture-none', 'bars', 'today', 'table'),
  ...plain('constraints', 'by-agency', 'by-csp', 'by-3pao', 'by-pmo', 'by-several', 'event', 'open-ended'),
} as const;

/** `outcome.yaml`: what can be saved as a file. */
export const exportIds = ['word', 'text', 'workbook', 'dates', 'dates-table', 'no-dates'] as const;

/** `page.yaml`: the static parts of the page and the form for paper. */
export const pageTexts = {
  example: ['title', 'text'],
  ...plain('form', 'example-plan', 'times', 'not-used', 'service', 'csp', 'agency', 'approach', 'start'),
  ...plain('target', 'step', 'who', 'length', 'first-day', 'last-day', 'done-on', 'fixed', 'filled-in-by'),
  ...plain('date', 'jit-only', 'all-only'),
} as const;
