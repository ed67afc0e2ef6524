import { type Box, boxes, columnsOf, figureColumns, headedColumns } from './geometry.ts';
import { element, namespaces, xmlPart } from './markup.ts';
import { footPlaces, levelStyle, placeIn, places, promptBody, rule, sizes, sourcePlace } from './master.ts';
import { type Place, type Shape, shapeTree } from './shapes.ts';

/** The name of a layout. */
export type LayoutName =
  | 'Title Slide'
  | 'Title and Content'
  | 'Two Contents'
  | 'Title and Table'
  | 'Title and Drawing'
  | 'Two Columns'
  | 'Three Columns'
  | 'One Figure'
  | 'Two Figures'
  | 'Three Figures'
  | 'Title Only';

interface Layout {
  readonly name: LayoutName;
  /** What PowerPoint knows it as; another template has one of the same kind. None for our own. */
  readonly kind?: string;
  readonly shapes: readonly Shape[];
  /** Whether the rule under the title is its own, not that of the master. */
  readonly ownRule?: boolean;
}

/** The places of layouts, besides those that all have. */
export const bodyPlaces = {
  mainTitle: { type: 'ctrTitle' },
  subtitle: { type: 'subTitle', index: 1 },
  content: { index: 1 },
  halves: [
    { index: 1, size: 'half' },
    { index: 2, size: 'half' },
  ],
  table: { type: 'tbl', index: 1 },
  underDrawing: { type: 'body', index: 1 },
} as const satisfies Record<string, Place | readonly Place[]>;

/** The places of a column: its heading and its text. Their numbers are those of the layout “Comparison” of PowerPoint. */
export const columnPlaces = (place: number): { readonly heading: Place; readonly text: Place } => ({
  heading: { type: 'body', index: place * 2 + 1 },
  text: { index: place * 2 + 2, size: 'quarter' },
});

const title = () => placeIn('Title', places.title, boxes.title, promptBody(['Click to add a title'], '', 'b'));
const click = ['Click to add text'];
const plain = (size: number = sizes.body) => levelStyle(1, { size });

interface Column {
  readonly heading: Box;
  readonly text: Box;
  readonly rule?: Box;
}

const pairs = (columns: readonly Column[], headingStyle: string): Shape[] =>
  columns.flatMap(({ heading, text, rule: between }, place) => {
    const own = columnPlaces(place);
    return [
      placeIn('Heading', own.heading, heading, promptBody(click, headingStyle, 'b')),
      ...(between === undefined ? [] : [rule(between, 'accent1')]),
      placeIn('Text', own.text, text, promptBody(click, plain())),
    ];
  });

const columnHeading = levelStyle(1, { size: sizes.body, bold: true, color: 'accent1' });
const figureHeading = levelStyle(1, { size: sizes.figure, color: 'accent1', font: '+mj-lt' });

const columns = (name: LayoutName, count: number, kind?: string): Layout => ({
  name,
  ...(kind !== undefined && { kind }),
  shapes: [title(), ...pairs(headedColumns(count), columnHeading)],
});

const figures = (name: LayoutName, count: number): Layout => ({
  name,
  shapes: [title(), ...pairs(figureColumns(count), figureHeading)],
});

const mainTitle = () => {
  const style = levelStyle(1, { size: sizes.mainTitle, font: '+mj-lt' });
  return placeIn('Title', bodyPlaces.mainTitle, boxes.mainTitle, promptBody(['Click to add a title'], style, 'b'));
};

const all: readonly Layout[] = [
  {
    name: 'Title Slide',
    kind: 'title',
    ownRule: true,
    shapes: [
      mainTitle(),
      rule(boxes.mainRule),
      placeIn(
        'Subtitle',
        bodyPlaces.subtitle,
        boxes.subtitle,
        promptBody(['Click to add a subtitle'], levelStyle(1, { size: sizes.body, color: 'tx2' })),
      ),
    ],
  },
  {
    name: 'Title and Content',
    kind: 'obj',
    shapes: [title(), placeIn('Content', bodyPlaces.content, boxes.body, promptBody(click, ''))],
  },
  {
    name: 'Two Contents',
    kind: 'twoObj',
    shapes: [
      title(),
      ...columnsOf(boxes.body, 2).map((box, place) =>
        placeIn('Content', bodyPlaces.halves[place] ?? bodyPlaces.content, box, promptBody(click, '')),
      ),
    ],
  },
  columns('Two Columns', 2, 'twoTxTwoObj'),
  columns('Three Columns', 3),
  figures('One Figure', 1),
  figures('Two Figures', 2),
  figures('Three Figures', 3),
  {
    name: 'Title and Table',
    kind: 'tbl',
    shapes: [title(), placeIn('Table', bodyPlaces.table, boxes.body, promptBody(['Click to add a table'], plain()))],
  },
  {
    name: 'Title and Drawing',
    shapes: [title(), placeIn('Text', bodyPlaces.underDrawing, boxes.underDrawing, promptBody(click, plain()))],
  },
  { name: 'Title Only', kind: 'titleOnly', shapes: [title()] },
];

/** The layouts in their order, as parts of a file. */
export const layouts: readonly { readonly name: LayoutName; readonly part: string }[] = all.map(
  ({ name, kind, shapes, ownRule }) => ({
    name,
    part: xmlPart(
      element(
        'p:sldLayout',
        {
          ...namespaces,
          showMasterSp: ownRule === true ? false : undefined,
          type: kind,
          preserve: true,
          userDrawn: kind === undefined ? true : undefined,
        },
        shapeTree([...shapes, sourcePlace(), ...footPlaces()], name),
        element('p:clrMapOvr', {}, element('a:masterClrMapping')),
      ),
    ),
  }),
);
