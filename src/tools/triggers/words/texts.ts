import { plainTexts as plain } from '../../../domain/placeholders.ts';

/*
 * What the calculator says outside its fields and its report, a table for each YAML file, by the moment at which it
 * loads: each text with the placeholders that it may hold.
 */

/** `start.yaml`: what is there before anything is entered. It is part of the first script: keep it short. */
export const startTexts = plain(
  ...(['title', 'noun', 'form', 'level', 'nothing', 'begin', 'files', 'read', 'readHint', 'loading'] as const),
  ...(['not-judged', 'no-day', 'to-day'] as const),
);

/** `outcome.yaml`: the verdict, the results, and the way to an escalation. */
export const outcomeTexts = {
  'level-on': ['date'],
  met: ['count'],
  from: ['date'],
  used: ['used', 'all'],
  'and-more': ['count'],
  place: ['area'],
  'by-facts': ['text'],
  'more-in-report': ['count'],
  ...plain('none-yet', 'none', 'ao-decides', 'one-met', 'none-met', 'triggers', 'so-far', 'see-why', 'not-used', 'how'),
  ...plain('switch-on', 'switch-off', 'counted', 'caveats', 'nothing-to-escalate', 'escalate', 'escalate-hint'),
} as const;

/** `ahead.yaml`: what time alone brings, to the facts that were entered and to the items of files. */
export const aheadTexts = {
  'nothing-after': ['date'],
  'in-days': ['days'],
  untold: ['triggers'],
  column: ['impact', 'days'],
  items: ['impact'],
  curve: ['days', 'first', 'last'],
  'curve-reaches': ['days', 'first', 'last', 'limit', 'level', 'date'],
  limit: ['limit'],
  over: ['days'],
  'by-files': ['date'],
  ...plain(
    'heading',
    'none-coming',
    'tomorrow',
    'at-the-latest',
    'at-least',
    'table',
    'caption',
    'day',
    'level',
    'none',
  ),
  ...plain('files-failed', 'files-working', 'files-no-day', 'files-both-numbers', 'files-in-part'),
} as const;

/** `lists.yaml`: the lists of the form. */
export const listTexts = {
  removed: ['entry'],
  emptied: ['count'],
  'show-more': ['count'],
  'items-added': ['count'],
  'lines-read': ['added', 'left'],
  'line-refused': ['line', 'text', 'message'],
  ...plain('not-known', 'none', 'some', 'remove', 'add-titles', 'item-added', 'paste', 'paste-how'),
  ...plain('paste-example', 'add-lines'),
} as const;

/** `lists.yaml`: the lists that have buttons to add an entry. */
export const listsWithButtons = [
  ...(['changes', 'incidents', 'directives', 'zeroDays', 'updates', 'items', 'history'] as const),
] as const;

/** `profiles.yaml`: what the screen says of profiles, besides why a file is none. */
export const profileTexts = {
  'in-use': ['name', 'count'],
  opened: ['name', 'file', 'count'],
  kept: ['name'],
  'not-json': ['file'],
  'partly-open': ['name'],
  deleted: ['name'],
  'is-back': ['name'],
  'back-not-kept': ['name'],
  used: ['used', 'all'],
  ...plain('not-kept', 'name-label', 'keep', 'open', 'use', 'save', 'as-file', 'delete'),
} as const;

/** `report.yaml`: what can be saved as a file. */
export const exportIds = [
  ...(['word', 'report', 'workbook', 'table', 'outlook'] as const),
  ...(['dates', 'dates-table', 'no-dates'] as const),
] as const;

/** `page.yaml`: the static parts of the page and the form for paper. */
export const pageTexts = {
  ages: ['high', 'moderate', 'low', 'check-in'],
  source: ['source'],
  otherwise: ['options'],
  example: ['title', 'text', 'day'],
  'met-level': ['level'],
  'met-why': ['trigger', 'why'],
  'comes-true-level': ['level'],
  'comes-true-when': ['trigger', 'date', 'days'],
  'not-assessed-why': ['triggers'],
  'switched-off-why': ['triggers'],
  'more-examples': ['count', 'titles'],
  'sample-hint': ['count'],
  'area-on-paper': ['area'],
  ...plain('always', 'judgment', 'choices', 'items', 'scans', 'entered', 'none', 'comes-out', 'not-assessed'),
  ...plain(
    'switched-off',
    'sample',
    'sample-how',
    'offering',
    'csp',
    'filled-in-by',
    'judged-as-of',
    'not-used',
    'outcome',
  ),
  ...plain('met-dfr', 'met-cap', 'minimum-level', 'decided-by', 'date'),
} as const;
