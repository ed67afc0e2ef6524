import { fillerOfTexts } from '../../../domain/placeholders.ts';

/** Says what is said of files on the way and read, whatever a tool then makes of them. The words load with the first file. */
export const say = fillerOfTexts({
  // Progress, for screen readers.
  'reading-one': 'A file is being read.',
  'reading-many': '{count} files are being read.',
  counting: 'Counting.',
  asked: 'Answer a question so that a file can be read.',
  done: 'The files have been read and counted.',
  'not-read-count': '{count} not read.',
  'done-in-part': 'Not everything was read. Some numbers are only a minimum or are not known.',
  // The files.
  files: 'Files',
  'no-files': 'No files are open.',
  twice: '{files}: already here, so not read again.',
  'not-counted': 'The files could not be counted. {problem}',
  'not-loaded': 'The file reader did not load or stopped. Reload the page and choose the files again.',
  closed: 'The files were closed.',
  // A file. For screen readers, “reading …” follows “Cancel”.
  cancel: 'Cancel',
  'cancel-which': 'reading {file}',
  remove: 'Remove',
  removed: 'The file {file} was removed.',
  reading: 'Reading',
  'reading-file': 'Reading {file}',
  'reading-rows': 'Reading: {rows} so far',
  undated: 'without a date',
  dated: 'dated {date}',
  'dated-by-you': 'dated {date}, as you entered',
  'give-date': 'Give it a date',
  'change-date': 'Change its date',
  issues: 'What was not read as written: {count}',
  'more-issues': 'And {count} more in this file.',
  'in-part': 'Read in part.',
  'more-shortfalls': 'And {count} more of this kind, listed below.',
  // What was read from each table of a file.
  sentence: '{text}.',
  'not-understood': 'Not understood:',
  'unknown-value': '“{value}” under “{heading}” ({rows})',
  'not-used': 'Columns not used: {columns}.',
  others: '{count} others',
  columns: '{columns}, {used} of them used: see them or say what they are',
  'more-tables': 'Show {tables}',
});
