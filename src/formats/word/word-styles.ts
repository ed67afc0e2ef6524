import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

/* Lengths in a Word file are twentieths of a point; sizes of text are half points. */

/** The width of the text between the margins. */
export const textWidth = 9360;

/** Letter paper with margins of one inch. */
export const page = {
  size: { width: 12_240, height: 15_840 },
  margin: { top: 1440, right: 1440, bottom: 1440, left: 1440 },
};

/** The name by which numbered lists refer to their style. */
export const numbered = 'numbered';
/** The name by which bulleted lists refer to their style. */
export const bulleted = 'bulleted';

const marker = { alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 540, hanging: 300 } } } };

/** How lists look: `numbered` and `bulleted`. */
export const listStyles: INumberingOptions['config'] = [
  { reference: numbered, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...marker }] },
  { reference: bulleted, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', ...marker }] },
];

/** The ids of our own paragraph styles. A colleague finds them in Word under the names given below. */
export const styleNames = {
  field: 'Field',
  caption: 'Caption',
  columnName: 'TableHeading',
  cell: 'TableText',
  bar: 'TableBar',
  afterTable: 'AfterTable',
  letterhead: 'Letterhead',
  foot: 'Footer',
} as const;

/** The color of headings and bars. */
export const ink = '14233A';
const soft = '4A5A6A';

const headingStyle = (size: number, outlineLevel: number) => ({
  run: { size, bold: true, color: ink },
  // Without its level, a heading is none to a program that lists the outline.
  paragraph: { outlineLevel, keepNext: true, spacing: { before: 280, after: 100 } },
});

const ownStyle = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });

/** The styles of a document: Word’s own for title and headings, and a few for what it has no style for. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'en-US' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: { run: { size: 40, bold: true, color: ink }, paragraph: { spacing: { after: 200 } } },
    heading1: headingStyle(28, 0),
    heading2: headingStyle(24, 1),
    heading3: headingStyle(22, 2),
    listParagraph: { paragraph: { contextualSpacing: true } },
  },
  paragraphStyles: [
    { ...ownStyle(styleNames.field, 'Field'), paragraph: { spacing: { after: 40 } } },
    {
      ...ownStyle(styleNames.caption, 'caption'),
      run: { size: 20, bold: true, color: soft },
      paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
    },
    {
      ...ownStyle(styleNames.columnName, 'Table Heading'),
      run: { size: 19, bold: true },
      paragraph: { spacing: { after: 0 } },
    },
    {
      ...ownStyle(styleNames.cell, 'Table Text'),
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      ...ownStyle(styleNames.bar, 'Table Bar'),
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    },
    {
      ...ownStyle(styleNames.afterTable, 'After Table'),
      run: { size: 8 },
      paragraph: { spacing: { after: 80, line: 120, lineRule: 'auto' } },
    },
    { ...ownStyle(styleNames.letterhead, 'Letterhead'), paragraph: { spacing: { after: 0 } } },
    { ...ownStyle(styleNames.foot, 'footer'), run: { size: 17, color: soft } },
  ],
};
