import { plainTexts as plain } from '../../../domain/placeholders.ts';

/** `outcome.yaml`: what stands beside the form, with the placeholders of each text. */
export const outcomeTexts = {
  'month-of': ['month', 'service'],
  missing: ['deliverables'],
  'upload-by': ['date'],
  'upload-past': ['date', 'days'],
  against: ['matters'],
  'minutes-over': ['count', 'of'],
  'as-of': ['date'],
  since: ['date'],
  'other-month': ['month', 'chosen'],
  'month-gap': ['month'],
  'from-files': ['files'],
  'check-in-old': ['count'],
  'other-systems': ['systems'],
  'next-begun': ['month'],
  'numbers-stay': ['month'],
  'counted-without': ['files'],
  ...plain('missing-none', 'no-meeting-day', 'may-skip', 'may-skip-how', 'hold', 'hold-changes'),
  ...plain('hold-vulnerabilities', 'not-known', 'requests', 'changes', 'weekend-or-edge-day', 'holiday'),
  ...plain('not-early-afternoon', 'not-an-hour', 'figures', 'as-of-unknown', 'no-earlier', 'take-out', 'taken-out'),
  ...plain('taken-in', 'open', 'late', 'pending', 'vendor', 'triggers', 'triggers-more', 'shortfalls', 'papers'),
  ...plain('choose', 'next'),
  ...plain('next-hint', 'next-no-month', 'same-system', 'none-read', 'no-numbers'),
} as const;

/** `outcome.yaml`: what can be saved as a file. */
export const exportIds = [
  ...(['all', 'word', 'agenda', 'report', 'emails', 'workbook'] as const),
  ...(['dates', 'dates-table', 'no-dates'] as const),
] as const;

/** `form.yaml`: the parts of the form that are folded away. */
export const groupIds = [
  ...(['charter', 'report', 'requests', 'changes', 'incidents', 'meeting', 'agenda', 'deliverables'] as const),
] as const;

/** A part of the form that is folded away. */
export type GroupId = (typeof groupIds)[number];

/** `form.yaml`: what a part holds. */
export const stateTexts = {
  listed: ['count'],
  written: ['count', 'all'],
  missing: ['count'],
  ...plain('complete'),
} as const;

/** `form.yaml`: buttons, and what they say when they are pressed. */
export const formTexts = {
  ...plain('charter-lead', 'charter-none', 'charter-taken-back'),
  'charter-take': ['title'],
  'charter-taken': ['title', 'fields'],
  'charter-nothing': ['title'],
  'charter-unreadable': ['title'],
} as const;

/** `form.yaml`: what has a hint. */
export const hintIds = [
  ...(['meeting.minutes', 'meeting.start', 'meeting.followUpSent'] as const),
  ...(['report', 'requests', 'changes', 'agenda'] as const),
] as const;

/** `form.yaml`: the fields by where they stand; a `*` stands for the place within a list. */
export const fieldIds = [
  ...(['meeting.date', 'meeting.start', 'meeting.minutes', 'meeting.place', 'meeting.followUpSent'] as const),
  ...(['hasSubstantialChanges', 'hasVulnerabilityChanges'] as const),
  ...(['texts.changed', 'texts.triggers', 'texts.assessment', 'texts.agency-specific'] as const),
  ...(['requests.*', 'requests.*.number', 'requests.*.poamId', 'requests.*.kind', 'requests.*.state'] as const),
  ...(['requests.*.submitted', 'requests.*.decided', 'requests.*.note'] as const),
  ...(['changes.*', 'changes.*.number', 'changes.*.title', 'changes.*.affects', 'changes.*.agency'] as const),
  ...(['changes.*.state', 'changes.*.submitted', 'changes.*.decided', 'changes.*.note'] as const),
  ...(['incidents.*', 'incidents.*.title', 'incidents.*.date', 'incidents.*.status'] as const),
  ...(['agenda.*.isLeftOut', 'agenda.*.minutes', 'agenda.*.note'] as const),
  ...(['ownItems.*', 'ownItems.*.title', 'ownItems.*.minutes'] as const),
  ...(['deliverables.*.file', 'deliverables.*.uploaded', 'deliverables.*.isNone'] as const),
] as const;

/** `form.yaml`: the lists that have buttons to add an entry. */
export const listIds = ['requests', 'changes', 'incidents', 'ownItems'] as const;

/** `page.yaml`: the static parts of the page and the form for paper. */
export const pageTexts = {
  example: ['title', 'text'],
  ...plain('example-report', 'month', 'csp', 'service', 'repository', 'meeting-day', 'upload-day', 'deliverable'),
  ...plain('file', 'uploaded', 'none-this-month', 'item', 'minutes', 'notes', 'skip', 'skip-changes'),
  ...plain('skip-vulnerabilities', 'yes', 'no', 'skip-rule', 'filled-in-by', 'date'),
} as const;
