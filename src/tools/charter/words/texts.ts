import { plainTexts as plain } from '../../../domain/placeholders.ts';

/** `outcome.yaml`: what stands beside the form, with the placeholders of each text. */
export const outcomeTexts = {
  'charter-of': ['service'],
  'so-far': ['satisfied', 'all', 'missing', 'differs'],
  'of-force': ['force', 'state'],
  'edition-paper': ['number'],
  'opening-paper': ['matter'],
  'closing-paper': ['matter'],
  'a-matter': ['number'],
  'coming-meetings': ['days'],
  'make-edition': ['number'],
  'edition-made': ['number'],
  'since-latest': ['number'],
  'no-changes-since': ['number'],
  'taken-back': ['number'],
  'edition-removed': ['number'],
  'edition-title': ['number'],
  'period-days': ['first', 'last'],
  'period-first': ['first'],
  'days-left': ['days'],
  standing: ['count'],
  'not-yet': ['day'],
  ...plain('the-service', 'all-satisfied', 'view', 'paper', 'draft-note'),
  ...plain('checks-lead', 'show-checks', 'open-checks', 'all-checks'),
  ...plain('no-open-checks', 'editions-lead', 'edition-day', 'edition-remark', 'same-as-latest', 'no-editions'),
  ...plain('compare', 'compare-from', 'compare-to', 'the-draft', 'no-difference', 'take-back', 'remove-edition'),
  ...plain('read-edition', 'before-earlier', 'after-today', 'same-number', 'periods-lead', 'no-periods'),
  ...plain('voting-only', 'last-day-today', 'next-email', 'outcome-email'),
} as const;

/** `outcome.yaml`: what can be shown beside the form. */
export const viewIds = ['papers', 'checks', 'editions', 'periods'] as const;

/** What can be shown beside the form. */
export type ViewId = (typeof viewIds)[number];

/** `outcome.yaml`: the papers that every charter has. */
export const paperIds = ['charter', 'record'] as const;

/** `outcome.yaml`: what can be saved as a file. */
export const exportIds = [
  ...(['word', 'text', 'record', 'emails', 'workbook'] as const),
  ...(['dates', 'dates-table', 'no-dates', 'no-emails'] as const),
] as const;

/** `form.yaml`: the groups besides the seven sections. */
export const groupIds = ['own', 'steps', 'matters'] as const;

/** A group besides the seven sections. */
export type GroupId = (typeof groupIds)[number];

/** `form.yaml`: what a part holds. */
export const stateTexts = {
  members: ['members', 'agencies'],
  'left-out': ['count'],
  listed: ['count'],
  triggers: ['used', 'all'],
  steps: ['done', 'all'],
  ...plain('all-usual', 'none', 'own-text'),
} as const;

/** `form.yaml`: what has a hint. */
export const hintIds = [
  ...(['members', 'agencies.ao', 'members.agency', 'schedule.from', 'schedule.start', 'schedule.minutes'] as const),
  ...(['schedule.holidays', 'agenda', 'deliverables', 'upload.days', 'upload.day', 'decisions.votingRule'] as const),
  ...(['decisions.days', 'decisions.from', 'decisions.objection', 'decisions.singleAgency'] as const),
  ...(['decisions.matters', 'performance', 'own', 'steps', 'matters', 'matters.last', 'matters.notice'] as const),
  ...(['voting'] as const),
] as const;

/** `form.yaml`: the fields by where they stand; a `*` stands for the place within a list, or for an item’s id. */
export const fieldIds = [
  ...(['agencies.*', 'agencies.*.name', 'agencies.*.authorization', 'agencies.*.ao'] as const),
  ...(['members.*', 'members.*.name', 'members.*.role', 'members.*.agency', 'members.*.email'] as const),
  ...(['members.*.phone', 'members.*.isVoting'] as const),
  ...(['schedule.every', 'schedule.week', 'schedule.weekday', 'schedule.from', 'schedule.start'] as const),
  ...(['schedule.minutes', 'schedule.place', 'schedule.holidays', 'schedule.maySkip'] as const),
  ...(['agenda.*.isLeftOut', 'agenda.*.note', 'ownItems.*', 'ownItems.*.title'] as const),
  ...(['deliverables.*.isLeftOut', 'deliverables.*.note', 'ownDeliverables.*', 'ownDeliverables.*.title'] as const),
  ...(['upload.rule', 'upload.days', 'upload.day'] as const),
  ...(['decisions.approach', 'decisions.division', 'decisions.matters', 'decisions.votingRule'] as const),
  ...(['decisions.days', 'decisions.from', 'decisions.objection', 'decisions.singleAgency'] as const),
  ...(['requirements.*', 'requirements.*.agency', 'requirements.*.text', 'requirements.*.documented'] as const),
  ...(['hasNoRequirements', 'performance.usesProcess', 'performance.off', 'performance.profile'] as const),
  ...(['performance.own', 'ownSections.*', 'ownSections.*.title', 'ownSections.*.text'] as const),
  ...(['steps.shared', 'steps.inaugural', 'steps.uploaded', 'steps.notified'] as const),
  ...(['matters.*', 'matters.*.title', 'matters.*.kind', 'matters.*.notice', 'matters.*.meeting'] as const),
  ...(['matters.*.followUp', 'matters.*.last', 'matters.*.closed', 'matters.*.objections'] as const),
  ...(['matters.*.objections.*', 'matters.*.objections.*.agency', 'matters.*.objections.*.date'] as const),
  ...(['matters.*.objections.*.text', 'matters.*.objections.*.withdrawn'] as const),
  ...(['editions.*', 'editions.*.number', 'editions.*.date', 'editions.*.remark', 'editions.*.content'] as const),
] as const;

/** `form.yaml`: the lists that have buttons to add an entry. */
export const listIds = [
  ...(['agencies', 'members', 'ownItems', 'ownDeliverables', 'requirements', 'ownSections'] as const),
  ...(['matters', 'objections'] as const),
] as const;

/** `form.yaml`: what the form says besides. */
export const formTexts = {
  'profile-taken': ['name'],
  ...plain('triggers', 'profiles', 'no-profiles', 'choose-profile', 'agencies', 'members'),
} as const;

/** `page.yaml`: the static parts of the page and the form for paper. */
export const pageTexts = {
  example: ['title', 'text'],
  ...plain('example-charter', 'csp', 'service', 'repository', 'number', 'name', 'agency', 'contact', 'votes', 'when'),
  ...plain('start', 'length', 'place', 'upload-day', 'approach', 'voting-rule', 'comment-days', 'comment-start'),
  ...plain('objection', 'requirement', 'documented', 'process', 'triggers', 'yes', 'no', 'filled-in-by', 'date'),
} as const;
