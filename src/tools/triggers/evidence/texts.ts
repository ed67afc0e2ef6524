import { plainTexts as plain } from '../../../domain/placeholders.ts';

/*
 * What is said of what files come to, a table for each YAML file, by the moment at which it loads: each text
 * with the placeholders that it may hold.
 */

/** `files.yaml`: the numbers of the files. It loads with the first file. */
export const fileTexts = {
  'counted-how': ['all', 'turning'],
  alone: ['state'],
  'not-among': ['files'],
  'entered-by-you': ['date'],
  'own-day': ['date', 'own'],
  'use-scan-day': ['date'],
  items: ['count'],
  some: ['what'],
  show: ['list'],
  hide: ['list'],
  ...plain(
    'none-kept',
    'ageing',
    'come-to',
    'ahead',
    'months',
    'own-poam',
    'own-scan',
    'no-date',
    'enter-day',
    'as-of',
    'own-again',
  ),
  ...plain('vulnerabilities', 'hosts', 'notes', 'one-item', 'more-lists', 'use', 'use-hint', 'use-later'),
  ...plain('at-least', 'not-known', 'exact', 'shortfalls', 'waiting', 'use-link', 'in-result'),
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
