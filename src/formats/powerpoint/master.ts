import { type Box, boxes, transform } from './geometry.ts';
import { element, namespaces, xmlPart } from './markup.ts';
import { drawn, type Place, placeholder, type Shape, shapeTree } from './shapes.ts';
import { fillOf, type SlideParagraph, textBody } from './texts.ts';

/** The sizes of letters, in points. */
export const sizes = { title: 36, mainTitle: 48, body: 24, figure: 72, small: 12 } as const;

/** Places that every layout has. */
export const places = {
  title: { type: 'title' },
  source: { type: 'body', size: 'quarter', index: 20 },
  foot: { type: 'ftr', size: 'quarter', index: 11 },
  number: { type: 'sldNum', size: 'quarter', index: 12 },
} as const satisfies Record<string, Place>;

/** The number of the slide, which PowerPoint fills in. */
export const numberText = (setting = ''): string =>
  element(
    'p:txBody',
    {},
    element('a:bodyPr'),
    element('a:lstStyle', {}, setting),
    element(
      'a:p',
      {},
      element(
        'a:fld',
        { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
        element('a:rPr', { lang: 'en-US' }),
        '<a:t>‹#›</a:t>',
      ),
      element('a:endParaRPr', { lang: 'en-US' }),
    ),
  );

/** The rule under a title. */
export const rule = (box: Box, color = 'tx1'): Shape =>
  drawn({ name: 'Rule', decorative: true, box, outline: 'rect', fill: color });

/** How the first level of a text is set. */
export interface LevelLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly font?: '+mj-lt' | '+mn-lt';
  readonly align?: 'l' | 'r';
  readonly bullet?: boolean;
}

/** A level of a text: 1 is the first. */
export function levelStyle(level: number, { size, bold, color, font, align, bullet }: LevelLook, between = 0): string {
  const indent = 22 * 12_700;
  const sides = bullet === true ? { marL: indent * level, indent: -indent } : { marL: 0, indent: 0 };
  return element(
    `a:lvl${level}pPr`,
    { ...sides, algn: align },
    ...(between > 0 ? [element('a:spcBef', {}, element('a:spcPct', { val: between * 100_000 }))] : []),
    ...(bullet === true
      ? [element('a:buFont', { typeface: 'Arial' }), element('a:buChar', { char: '•' })]
      : [element('a:buNone')]),
    element(
      'a:defRPr',
      { sz: size * 100, b: bold },
      fillOf(color ?? 'tx1'),
      ...(font === undefined ? [] : [element('a:latin', { typeface: font })]),
    ),
  );
}

/** The text in a place of a layout or the master: what PowerPoint shows until someone fills it. */
export const promptBody = (text: readonly string[], style: string, anchor: 't' | 'b' | 'ctr' = 't'): string => {
  const paragraphs: SlideParagraph[] = text.map((one) => ({ text: one }));
  return textBody(paragraphs, { anchor, sides: 0, scale: 1 }).replace(
    element('a:lstStyle'),
    element('a:lstStyle', {}, style),
  );
};

/** A place of a layout or the master. */
export const placeIn = (name: string, place: Place, box: Box, text: string): Shape =>
  placeholder(name, place, text, transform(box) + element('a:prstGeom', { prst: 'rect' }, element('a:avLst')));

const small = (align: 'l' | 'r') => levelStyle(1, { size: sizes.small, color: 'tx2', font: '+mn-lt', align });

/** The foot and the number of the slide. */
export const footPlaces = (): Shape[] => [
  placeIn('Footer', places.foot, boxes.foot, promptBody(['Footer'], small('l'), 'ctr')),
  placeIn('Slide Number', places.number, boxes.number, numberText(small('r'))),
];

/** The line that says where a slide is from. */
export const sourcePlace = (): Shape =>
  placeIn('Source', places.source, boxes.source, promptBody(['Where this is from'], small('l'), 'b'));

/** The room before a paragraph, in lines. */
export const betweenParagraphs = 0.4;

const bodyLevels = [sizes.body, 20, 18, 16, 16].map((size, place) =>
  levelStyle(place + 1, { size, bullet: true, font: '+mn-lt' }, betweenParagraphs),
);

/** Which colors of the theme are those of text and ground. */
export const colorMap = (): string =>
  element('p:clrMap', {
    ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`])),
    ...{ hlink: 'hlink', folHlink: 'folHlink' },
  });

/** The master of all slides, for so many layouts. */
export function slideMaster(layouts: number): string {
  const shapes = [
    placeIn('Title', places.title, boxes.title, promptBody(['Click to edit the title'], '', 'b')),
    placeIn('Text', { type: 'body', index: 1 }, boxes.body, promptBody(['Click to edit the text'], '')),
    ...footPlaces(),
    rule(boxes.rule),
  ];
  const background = element('p:bg', {}, element('p:bgPr', {}, fillOf('bg1'), element('a:effectLst')));
  return xmlPart(
    element(
      'p:sldMaster',
      namespaces,
      shapeTree(shapes, undefined, background),
      colorMap(),
      element(
        'p:sldLayoutIdLst',
        {},
        ...Array.from({ length: layouts }, (_, place) =>
          element('p:sldLayoutId', { id: firstLayoutId + place, 'r:id': `rId${place + 1}` }),
        ),
      ),
      element('p:hf', { hdr: false, dt: false }),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, levelStyle(1, { size: sizes.title, font: '+mj-lt' })),
        element('p:bodyStyle', {}, ...bodyLevels),
        element('p:otherStyle', {}, levelStyle(1, { size: 18, font: '+mn-lt' })),
      ),
    ),
  );
}

/** The number of the master, and the first of its layouts: no two of them are the same. */
export const masterId = 2_147_483_648;
const firstLayoutId = masterId + 1;
