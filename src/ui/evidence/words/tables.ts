import { fillerOfTexts } from '../../../domain/placeholders.ts';

/** Says what was made of a table, and asks what its columns and values are. The words load once a person looks at one. */
export const say = fillerOfTexts({
  apart: 'Rows handled separately',
  columns: 'What each column is',
  'columns-hint': 'Correct what was read wrongly. The tool then reads the file again.',
  'read-so': 'Read the file again this way',
  'kept-here': 'This browser keeps your answers for files with the same headings, such as next month’s.',
  'not-used': 'Not used',
  samples: '{heading}: {samples}',
  meanings: 'What these values mean',
  value: '“{value}” under “{heading}”, {rows}',
  'no-meaning': 'Not answered',
  open: 'Still open',
  fixed: 'Fixed or closed',
  absent: 'Not a finding',
  'only-reading': 'You cannot give a meaning to a date, an identifier, or a text here. Correct it in the file.',
  'needs-name': 'Say which column has the POA&M ID or the weakness name. Nothing can be counted without one of them.',
  'needs-scan': 'Say which column has this: {columns}. Nothing can be counted without it.',
  'is-scan': 'It is a scan',
  shown: 'Show {count} more columns',
});
