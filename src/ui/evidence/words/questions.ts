import { fillerOfTexts } from '../../../domain/placeholders.ts';

/** Asks what has to be known before a file can be read, and says why one was not. The words load with the first of these. */
export const say = fillerOfTexts({
  'read-it-so': 'Read it this way',
  'choose-answer': 'Choose one of the answers.',
  // Which column of a table is what.
  needed: '{column} (needed)',
  'choose-column': 'Choose a column',
  'no-column': 'No column',
  samples: '{heading}: {samples}',
  'column-missing': 'Choose a column. Nothing can be counted without it.',
  scanner: 'The scanner’s name (needed)',
  'scanner-missing': 'Name the scanner, so that its identifiers are not confused with those of another.',
  'is-poam': 'It is a POA&M',
  'helpful-columns': 'Columns that help, if the file has them',
  remembered: 'This browser remembers your answers for files with the same headings.',
  // How to read its numbers.
  scale: 'The scale',
  'zero-to-four': '0 to 4, as Nessus writes them',
  'one-to-five': '1 to 5, as Qualys writes them',
  cvss: 'CVSS scores, 0 to 10',
  'scale-missing': 'Choose a scale.',
  // How to read its dates.
  order: 'What comes first',
  'month-first': 'The month',
  'day-first': 'The day',
  'order-missing': 'Choose the day or the month.',
  // The date of a file that gives none.
  date: 'Date of this file',
  'date-hint': 'The file gives none',
  'enter-date': 'Enter the date of this file.',
  'without-date': 'Count it without a date',
  'as-of-date': 'Count it as of this date',
  // A file that was not read.
  'not-read': 'Not read.',
  unforeseen: 'An unexpected error occurred.',
  stopped: 'Reading was canceled. Nothing in this file is counted.',
  'read-after-all': 'Read it now',
  // A table whose columns were named.
  'columns-kept':
    'Read with your answers about its columns and values. This browser keeps them for files with the same headings.',
  'name-anew': 'Delete the answers and read the file without them',
});
