import { plainTexts as plain } from '../../../domain/placeholders.ts';

/*
 * What is said of files and of what they come to, a table for each YAML file, by the moment at which it loads: each text
 * with the placeholders that it may hold.
 */

/** `files.yaml`: the files, and their numbers. It loads with the first file. */
export const fileTexts = {
  twice: ['files'],
  'not-counted': ['problem'],
  'counted-how': ['all', 'turning'],
  'reading-many': ['count'],
  'not-read-count': ['count'],
  'cancel-which': ['file'],
  'reading-file': ['file'],
  'reading-rows': ['rows'],
  dated: ['date'],
  'dated-by-you': ['date'],
  issues: ['count'],
  'more-issues': ['count'],
  'more-shortfalls': ['count'],
  alone: ['state'],
  sentence: ['text'],
  columns: ['columns', 'used'],
  'more-tables': ['tables'],
  'unknown-value': ['value', 'heading', 'rows'],
  'not-used': ['columns'],
  others: ['count'],
  'not-among': ['files'],
  'entered-by-you': ['date'],
  'own-day': ['date', 'own'],
  'use-scan-day': ['date'],
  items: ['count'],
  some: ['what'],
  show: ['list'],
  hide: ['list'],
  ...plain(
    'files',
    'ageing',
    'no-files',
    'come-to',
    'ahead',
    'months',
    'reading-one',
    'counting',
    'asked',
    'done',
    'cancel',
  ),
  ...plain('remove', 'reading'),
  ...plain('undated', 'give-date', 'change-date', 'own-poam', 'own-scan', 'no-date', 'enter-day', 'as-of', 'own-again'),
  ...plain('vulnerabilities', 'hosts', 'notes', 'one-item'),
  ...plain(
    'more-lists',
    'use',
    'use-hint',
    'use-later',
    'not-loaded',
    'at-least',
    'not-known',
    'exact',
    'shortfalls',
    'in-part',
  ),
  ...plain('done-in-part', 'not-understood', 'waiting', 'use-link', 'in-result'),
  ...plain('closed'),
} as const;

/** `file-questions.yaml`: what is asked before a file can be read, and why one was not read. */
export const questionTexts = {
  needed: ['column'],
  samples: ['heading', 'samples'],
  ...plain('choose-answer', 'read-it-so', 'choose-column', 'no-column', 'column-missing', 'scanner', 'scanner-missing'),
  ...plain('helpful-columns', 'scale', 'scale-missing', 'order', 'order-missing', 'remembered', 'enter-date'),
  ...plain('zero-to-four', 'one-to-five', 'cvss', 'month-first', 'day-first'),
  ...plain('date', 'date-hint', 'without-date', 'as-of-date', 'not-read', 'unforeseen', 'stopped', 'read-after-all'),
  ...plain('columns-kept', 'name-anew', 'is-poam'),
} as const;

/** `figure.yaml`: the items by age and rating, drawn and in a table. */
export const figureTexts = {
  figure: ['date'],
  'figure-title': ['date', 'summary'],
  lane: ['rating', 'items'],
  'over-days': ['days'],
  'from-to-days': ['from', 'to'],
  'ages-up-to': ['days'],
  'ages-cut': ['days'],
  'not-drawn': ['items'],
  'without-age': ['items'],
  'low-past-due': ['items'],
  ...plain('none', 'lines', 'drawn-in-part', 'figure-table', 'figure-caption', 'age'),
} as const;

/** `tables.yaml`: what was made of a table, and what its columns and values are. */
export const tableTexts = {
  samples: ['heading', 'samples'],
  value: ['value', 'heading', 'rows'],
  'needs-scan': ['columns'],
  shown: ['count'],
  ...plain('apart', 'columns', 'columns-hint', 'read-so', 'kept-here', 'not-used', 'meanings', 'no-meaning'),
  ...plain('only-reading', 'needs-name', 'is-scan', 'open', 'fixed', 'absent'),
} as const;

/** `hosts.yaml`: what is asked of hosts and of systems. */
export const hostTexts = {
  undecided: ['count'],
  without: ['hosts'],
  'show-more': ['count'],
  chosen: ['count'],
  answered: ['count'],
  pairs: ['count'],
  pair: ['one', 'other'],
  'only-system': ['name'],
  'pair-by': ['one', 'other', 'by'],
  'said-one': ['one', 'other'],
  'said-two': ['one', 'other'],
  'more-answers': ['count'],
  'more-pairs': ['count'],
  'not-scanned': ['hosts', 'names'],
  others: ['count'],
  ...plain('undecided-reason', 'with-credentials', 'without-credentials', 'some-cannot', 'without-reason', 'state'),
  ...plain(
    'said-pairs',
    'take-back-one',
    'answered-one',
    'take-back',
    'all',
    'none-chosen',
    'one-machine',
    'two-machines',
    'all-two',
    'same-system',
  ),
} as const;

/** `fill.yaml`: what the files would fill into the form. */
export const fillTexts = {
  field: ['field', 'outcome'],
  from: ['files'],
  'from-and-others': ['files'],
  'day-set': ['date'],
  'day-entered': ['date'],
  'from-files': ['files'],
  'dated-file': ['file', 'date'],
  'other-files': ['count'],
  ...plain('vulnerabilities', 'scanning', 'remediation', 'history'),
  ...plain('filled', 'replaced', 'added', 'kept', 'left-open'),
  ...plain('heading', 'failed', 'replace', 'lower-bound', 'more-above', 'late-items-as', 'as-list', 'as-counts'),
  ...plain('add-months', 'start-history', 'day-kept', 'no-day', 'same-day', 'apply', 'not-now', 'nothing-changes'),
  ...plain('unread-asked', 'unread-stopped'),
  ...plain('done', 'in-use', 'go-to-result', 'taken-out', 'choose-again'),
} as const;

/** `rows.yaml`: the rows behind a number. */
export const rowTexts = {
  previous: ['count'],
  next: ['count'],
  place: ['from', 'to', 'all'],
  ...plain('not-fetched', 'not-saved', 'fetching', 'save'),
} as const;

/** `evidence.yaml`: what the list of choices says besides the choices themselves. */
export const choiceTexts = {
  changed: ['count'],
  default: ['option'],
  source: ['source'],
  ...plain('one-changed', 'reset', 'no-effect', 'judgment'),
} as const;
