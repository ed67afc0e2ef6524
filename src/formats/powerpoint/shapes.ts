import { type Box, groupTransform, transform } from './geometry.ts';
import { element } from './markup.ts';
import { fillOf, type Setting, type SlideParagraph, textBody } from './texts.ts';

/** A shape, as XML; it takes a number that no other shape of its slide has. */
export type Shape = (nextId: () => number) => string;

/** A place of a layout, by which a slide says where it belongs. */
export interface Place {
  /** `title`, `body`, `ftr`; none for a place that takes anything. */
  readonly type?: string;
  readonly index?: number;
  /** `quarter` for a text of one line; PowerPoint takes it as a hint. */
  readonly size?: 'quarter' | 'half';
}

/** The element by which a shape says which place of its layout it fills. */
export const placeElement = ({ type, index, size }: Place): string => element('p:ph', { type, sz: size, idx: index });

/** What a shape is called, and how it is described to those who do not see it. */
export interface ShapeName {
  readonly name: string;
  readonly description?: string;
  /** Whether it adds nothing for those who do not see it. */
  readonly decorative?: boolean;
}

/** The name and the number of a shape. */
export const nameElement = ({ name, description, decorative }: ShapeName, id: number): string =>
  element(
    'p:cNvPr',
    { id, name: `${name} ${id}`, descr: description },
    ...(decorative === true ? [decorativeMark] : []),
  );

const decorativeMark = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: 1,
    }),
  ),
);

/** A shape that fills a place of its layout. */
export const placeholder =
  (name: string, place: Place, text: string, look = ''): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        nameElement({ name }, nextId()),
        element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true })),
        element('p:nvPr', {}, placeElement(place)),
      ),
      element('p:spPr', {}, look),
      text,
    );

/** What a drawn shape looks like. */
export interface Drawn extends ShapeName {
  readonly box: Box;
  readonly outline: 'rect' | 'roundRect' | 'ellipse';
  /** Colors of the theme. */
  readonly fill?: string;
  readonly edge?: string;
  readonly paragraphs?: readonly SlideParagraph[];
  readonly setting?: Setting;
}

/** A drawn shape, with or without a text. */
export const drawn =
  ({ box, outline, fill, edge, paragraphs, setting, ...name }: Drawn): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        nameElement(name, nextId()),
        element('p:cNvSpPr', { txBox: paragraphs === undefined ? undefined : true }),
        element('p:nvPr'),
      ),
      element(
        'p:spPr',
        {},
        transform(box),
        element('a:prstGeom', { prst: outline }, element('a:avLst')),
        fill === undefined ? element('a:noFill') : fillOf(fill),
        element(
          'a:ln',
          edge === undefined ? {} : { w: 25_400 },
          edge === undefined ? element('a:noFill') : fillOf(edge),
        ),
      ),
      // PowerPoint wants a text in every shape, be it empty.
      textBody(paragraphs ?? [], setting),
    );

/** Shapes as one, with one description. */
export const grouped =
  (name: ShapeName, box: Box, shapes: readonly Shape[]): Shape =>
  (nextId) =>
    element(
      'p:grpSp',
      {},
      element('p:nvGrpSpPr', {}, nameElement(name, nextId()), element('p:cNvGrpSpPr'), element('p:nvPr')),
      element('p:grpSpPr', {}, groupTransform(box)),
      ...shapes.map((shape) => shape(nextId)),
    );

/** The shapes of a slide, a layout or a master, in the order in which they are read. */
export function shapeTree(shapes: readonly Shape[], name?: string, background = ''): string {
  let last = 1;
  const nextId = () => ++last;
  return element(
    'p:cSld',
    { name },
    background,
    element(
      'p:spTree',
      {},
      element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
      element('p:grpSpPr'),
      ...shapes.map((shape) => shape(nextId)),
    ),
  );
}
