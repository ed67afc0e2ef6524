import { drawingNamespace, element, xmlPart } from './markup.ts';
import { fillOf } from './texts.ts';

/* The colors of the site, as `tokens.css` has them, and letters that every computer with PowerPoint has. */

const colors = {
  dk1: '15212E',
  lt1: 'FFFFFF',
  dk2: '4A5766',
  lt2: 'F0F3F7',
  accent1: '1D449F',
  accent2: '5B6876',
  accent3: '915800',
  accent4: '8C2763',
  accent5: '0B6B54',
  accent6: 'A61D11',
  hlink: '1D449F',
  folHlink: '8C2763',
} as const;

/** The colors of the phases of the process, in their order. */
export const phaseColors = ['accent2', 'accent3', 'accent4', 'accent5'] as const;

const fonts = { major: 'Georgia', minor: 'Calibri' } as const;

const fontOf = (typeface: string): string =>
  element('a:latin', { typeface }) + element('a:ea', { typeface: '' }) + element('a:cs', { typeface: '' });

const placeholderFill = fillOf('phClr');
const three = (part: string) => part.repeat(3);
const line = (width: number) =>
  element(
    'a:ln',
    { w: width, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    placeholderFill,
    element('a:prstDash', { val: 'solid' }),
  );

/** The theme: colors, letters, and fills without effects. */
export const theme = (): string =>
  xmlPart(
    element(
      'a:theme',
      { ...drawingNamespace, name: 'Playbook' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'Playbook' },
          ...Object.entries(colors).map(([name, val]) => element(`a:${name}`, {}, element('a:srgbClr', { val }))),
        ),
        element(
          'a:fontScheme',
          { name: 'Playbook' },
          element('a:majorFont', {}, fontOf(fonts.major)),
          element('a:minorFont', {}, fontOf(fonts.minor)),
        ),
        element(
          'a:fmtScheme',
          { name: 'Playbook' },
          element('a:fillStyleLst', {}, three(placeholderFill)),
          element('a:lnStyleLst', {}, line(9525), line(19_050), line(25_400)),
          element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst')))),
          element('a:bgFillStyleLst', {}, three(placeholderFill)),
        ),
      ),
      element('a:objectDefaults'),
      element('a:extraClrSchemeLst'),
    ),
  );

/** The id of the style of tables. */
export const tableStyle = '{6B1F0B5E-52B4-4C8E-9D5B-2F6E3C1A7D90}';

const border = (side: string, width: number, color: string) =>
  element(`a:${side}`, {}, element('a:ln', { w: width, cmpd: 'sng' }, fillOf(color)));

const noBorder = (side: string) => element(`a:${side}`, {}, element('a:ln', {}, element('a:noFill')));

const tableText = (bold: boolean) =>
  element(
    'a:tcTxStyle',
    { b: bold ? 'on' : undefined },
    element('a:fontRef', { idx: 'minor' }, element('a:prstClr', { val: 'black' })),
    element('a:schemeClr', { val: 'dk1' }),
  );

/** The styles of tables: rules between rows, a tint behind the first one. */
export const tableStyles = (): string =>
  xmlPart(
    element(
      'a:tblStyleLst',
      { ...drawingNamespace, def: tableStyle },
      element(
        'a:tblStyle',
        { styleId: tableStyle, styleName: 'Playbook' },
        element(
          'a:wholeTbl',
          {},
          tableText(false),
          element(
            'a:tcStyle',
            {},
            element(
              'a:tcBdr',
              {},
              noBorder('left'),
              noBorder('right'),
              border('top', 19_050, 'dk1'),
              border('bottom', 9525, 'dk1'),
              border('insideH', 6350, 'accent2'),
              noBorder('insideV'),
            ),
            element('a:fill', {}, element('a:noFill')),
          ),
        ),
        element('a:firstCol', {}, tableText(true), element('a:tcStyle', {}, element('a:tcBdr'))),
        element(
          'a:firstRow',
          {},
          tableText(true),
          element(
            'a:tcStyle',
            {},
            element('a:tcBdr', {}, border('bottom', 19_050, 'dk1')),
            element('a:fill', {}, fillOf('lt2')),
          ),
        ),
      ),
    ),
  );
