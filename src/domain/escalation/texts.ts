import { plainTexts as plain } from '../placeholders.ts';

/*
 * Which texts the rules of escalation need, and which placeholders each may hold. The texts themselves stand in
 * `content/tools/escalation/`, a file for each table.
 */

/** `log.yaml`: what happened. Every kind of event has a text of its own; the others are added to it or replace it. */
export const logTexts = {
  ...plain('deficiency-found', 'monitoring-chosen', 'intent-notified', 'intent-unanswered', 'decision-notified'),
  ...plain('content-recorded', 'plan-submitted', 'plan-returned', 'plan-approved', 'report-closed', 'ato-revoked'),
  ...plain('resolution-determined', 'released', 'timeframe-passed', 'compliance-lost', 'noted'),
  'raise-chosen': ['level'],
  'immediate-chosen': ['level'],
  'intent-answered': ['answerer'],
  'answered-late': ['answerer'],
  decided: ['level'],
  'message-sent': ['message'],
  ...plain('existing-unknown', 'existing-none', 'decided-none'),
  'existing-level': ['level'],
  'answer-by': ['date'],
  'criteria-by': ['date'],
  'respond-by': ['date'],
  'plan-lacking': ['lines'],
  'agreed-answer': ['date'],
  'agreed-response': ['date'],
  'agreed-timeframe': ['date'],
  'agreed-deadline': ['date'],
} as const;

/** `refusals.yaml`: why an event does not fit. `event` is the label of the event. */
export const refusalTexts = {
  'process-stopped': ['end', 'event'],
  'other-step': ['event', 'steps', 'step', 'title'],
  'other-level': ['event', 'levels'],
  'at-level': ['level'],
  confined: ['levels'],
  'not-a-raise': ['level'],
  'levels-above': ['levels'],
  'wrong-answerer': ['level', 'answerer', 'other'],
  'answer-in-time': ['date'],
  'not-late': ['date'],
  'plan-lines': ['level', 'lines', 'lacking'],
  'must-come-first': ['messages'],
  'in-time': ['date'],
  'compliance-elsewhere': ['levels'],
  'dates-out-of-order': ['day', 'date', 'other', 'otherDate'],
  'unknown-message': ['message'],
  'own-step': ['message'],
  'no-such-message': ['level', 'message'],
  'sent-already': ['message'],
  'not-owed': ['message'],
  ...plain('no-level', 'none-above-it', 'none-above-existing', 'no-answer-date', 'no-approval', 'no-complete-response'),
  ...plain('resolved-already', 'not-resolved', 'no-timeframe', 'only-answer-date', 'no-answer-here'),
  ...plain('not-unanswered', 'no-response-here', 'no-content'),
} as const;

/** `remarks.yaml`: what there is to know about an event that fits. */
export const remarkTexts = {
  'out-of-order': ['date'],
  'dates-out-of-order': ['day', 'date', 'other', 'otherDate'],
  'as-it-was': ['reason'],
  'late-answer': ['days', 'date'],
  'late-answer-after-notice': ['days', 'date'],
  'late-answer-of-earlier-round': ['days', 'date'],
  'late-response': ['days', 'date'],
  'late-resolution': ['days', 'date'],
  'at-once': ['level'],
  'raise-not-worded': ['level', 'levels'],
  'below-minimum': ['level'],
  milder: ['level'],
  'more-severe': ['level'],
  'still-open': ['message'],
  'not-raised': ['level', 'step', 'title'],
  ...plain('notified-without-criteria', 'notified-without-actions'),
  ...plain('released-without-criteria', 'released-without-actions'),
  ...plain('plan-not-assessed', 'existing-unknown', 'empty-report'),
} as const;

/** `labels` of `case.yaml`: what screen, report and drafts call the same thing. */
export const caseLabels = {
  ...plain('agency', 'csp', 'service', 'found', 'standing', 'who-acts', 'level-in-force', 'intended-level', 'due'),
  ...plain(
    'messages',
    'criteria',
    'actions',
    'no-level',
    'nothing-recorded',
    'day',
    'step',
    'happened',
    'note',
    'remarks',
  ),
} as const;

/** `phrases` of `case.yaml`. */
export const casePhrases = {
  finding: ['trigger', 'level', 'condition'],
  'finding-detail': ['detail'],
  'line-at-level': ['level', 'line'],
  'message-at-level': ['message', 'level'],
  'due-timeframe': ['level'],
  'still-to-come': ['date', 'today'],
  'not-counted': ['refusal'],
  'our-remark': ['remark'],
  ...plain('decide-alone', 'rebuttal', 'drop-notice', 'all-sent', 'due-deadline', 'due-plan'),
} as const;

/** `report.yaml`: what only the report of a case says. */
export const reportTexts = {
  end: ['end', 'meaning'],
  step: ['step', 'count', 'title'],
  'passed-step': ['step', 'title', 'reason'],
  'draft-sent': ['title', 'date'],
  'log-note': ['note'],
  'date-title': ['what', 'case'],
  ...plain(
    'export-word',
    'export-case',
    'late',
    'export-log',
    'export-workbook',
    'export-dates',
    'export-dates-table',
    'no-dates',
    'date-note',
    'as-of',
    'ended',
    'reviews',
    'findings',
    'asked',
    'other-items',
    'deadline',
    'full-resolution',
  ),
  ...plain('passed-over', 'our-reading', 'log', 'log-caption', 'drafts', 'what', 'who', 'force', 'level', 'last-day'),
  ...plain('days-left', 'due-since', 'sent', 'no-date', 'not-recorded', 'never-recorded', 'origin'),
  ...plain('value', 'condition', 'detail', 'nothing-due'),
} as const;

/** `drafts.yaml`: the texts of the letters. */
export const draftTexts = {
  'ao-of': ['agency'],
  'found-on': ['date'],
  'signed-for': ['party'],
  intends: ['level'],
  'present-level': ['level'],
  responder: ['level', 'responder'],
  'answer-by': ['date'],
  answers: ['date', 'level'],
  'comes-late': ['days', 'date'],
  reviewed: ['date'],
  'came-late': ['days', 'date'],
  'answer-after-decision': ['date'],
  escalates: ['level'],
  'time-passed': ['level'],
  'level-stays': ['level'],
  'criteria-by': ['date'],
  'respond-by': ['date'],
  responds: ['date'],
  initiates: ['level'],
  'no-such-message': ['level'],
  ...plain('caution', 'date', 'from', 'to', 'upload-to', 'post-to', 'repository', 'deficiency', 'decision'),
  ...plain('decided-on', 'level', 'for-agency-ao', 'signature', 'name-and-title', 'contact'),
  ...plain('intended-escalation', 'intends-open', 'csp-response', 'responder-open', 'should-rebut', 'send-to'),
  ...plain('answers-open', 'response', 'rebuttal', 'evidence', 'the-decision', 'reviewed-unanswered'),
  ...plain('reviewed-at-once', 'drops', 'the-criteria', 'actions', 'the-actions', 'must-include', 'owner-signature'),
  ...plain('approval-follows', 'responds-open', 'root-cause', 'root-cause-results', 'plan', 'milestone'),
  ...plain('milestone-date', 'full-resolution', 'other-items', 'owner-signs', 'initiates-open', 'resolution'),
  ...plain('resolved', 'level-released', 'determined-on', 'assumed-cap-letter', 'assumed-cap-release-letter'),
  ...plain('no-decision', 'no-determination', 'compliance-lost', 'for-csp'),
} as const;

/** `levels` of `form.yaml`: what is said beneath a level that can be chosen. */
export const levelNotes = {
  answerer: ['level', 'answerer'],
  ...plain('intended', 'below-minimum', 'named-next', 'not-named-next', 'dropped'),
} as const;

/** `sayings` of `form.yaml`. */
export const formTexts = {
  'not-yet': ['event'],
  'message-owed': ['level'],
  'message-owed-force': ['level', 'force'],
  earliest: ['date'],
  ...plain('question', 'no-choice', 'ahead'),
} as const;
