import type { ColumnsBody, Deck, DeckSlide, FiguresBody, StepsBody } from '../../domain/documents/deck.ts';
import { scaleFor, type TextLook } from './fit.ts';
import { type Box, boxes, columnsOf, figureColumns, headedColumns } from './geometry.ts';
import { bodyPlaces, columnPlaces, type LayoutName } from './layouts.ts';
import { lineShapes } from './line-shape.ts';
import { betweenParagraphs, numberText, places, sizes } from './master.ts';
import { type Place, placeholder, type Shape } from './shapes.ts';
import { tableShape } from './table-shape.ts';
import { oneLine, type SlideParagraph, textBody } from './texts.ts';

/** A slide as its layout and its shapes, in the order in which they are read. */
export interface LaidOut {
  readonly layout: LayoutName;
  readonly shapes: readonly Shape[];
}

const isText = (text: string) => oneLine(text) !== '';
const textsOf = (paragraphs: readonly SlideParagraph[]) => paragraphs.map(({ text }) => text);

/** A text in a place of a layout, as much smaller as it has to be. */
function fitted(name: string, place: Place, box: Box, look: TextLook, paragraphs: readonly SlideParagraph[]): Shape {
  return placeholder(name, place, textBody(paragraphs, { scale: scaleFor(textsOf(paragraphs), look, box) }));
}

const plainBody: TextLook = { size: sizes.body };
const listBody: TextLook = { size: sizes.body, indent: 36, between: betweenParagraphs };

/** Paragraphs in the place for content. */
const content = (paragraphs: readonly SlideParagraph[]): LaidOut => ({
  layout: 'Title and Content',
  shapes: [fitted('Content', bodyPlaces.content, boxes.body, listBody, paragraphs)],
});

/** More steps than this stand in two columns. */
const stepsInColumn = 5;

/** Steps in one place for content, or in two. */
function stepsOn({ steps }: StepsBody): LaidOut {
  const all = steps
    .map(({ title, text }) => joined({ heading: title, text }))
    .filter(isText)
    .map((text): SlideParagraph => ({ text, mark: 'number' }));
  if (all.length <= stepsInColumn) return content(all);
  const half = Math.ceil(all.length / 2);
  const columns = columnsOf(boxes.body, 2).map((box, place) => ({
    box,
    // The paragraphs of a list all name the number at which it begins.
    own: all.slice(place * half, (place + 1) * half).map((step) => ({ ...step, number: place * half + 1 })),
  }));
  const scale = Math.min(...columns.map(({ box, own }) => scaleFor(textsOf(own), listBody, box)));
  const shapes = columns.map(({ own }, place) =>
    placeholder('Content', bodyPlaces.halves[place] ?? bodyPlaces.content, textBody(own, { scale })),
  );
  return { layout: 'Two Contents', shapes };
}

interface Pair {
  readonly heading: string;
  readonly text: string;
}

/** A heading, or a figure, and its text in one paragraph. */
const joined = ({ heading, text }: Pair) =>
  [isText(heading) ? `**${oneLine(heading).replaceAll('**', '')}**` : '', text].filter(isText).join('\n');

/** Pairs side by side. All headings are of one size, and all texts. */
function sideBySide(
  pairs: readonly Pair[],
  layout: LayoutName,
  columns: readonly { readonly heading: Box; readonly text: Box }[],
  headingLook: TextLook,
): LaidOut {
  const least = (texts: readonly string[], look: TextLook, box: Box) =>
    Math.min(1, ...texts.map((text) => scaleFor([text], look, box)));
  const first = columns[0] ?? { heading: boxes.body, text: boxes.body };
  const headingScale = least(
    pairs.map(({ heading }) => heading),
    headingLook,
    first.heading,
  );
  const textScale = least(
    pairs.map(({ text }) => text),
    plainBody,
    first.text,
  );
  const shapes = pairs.flatMap(({ heading, text }, place) => {
    const own = columnPlaces(place);
    return [
      placeholder('Heading', own.heading, textBody([{ text: oneLine(heading) }], { scale: headingScale })),
      placeholder('Text', own.text, textBody([{ text }], { scale: textScale })),
    ];
  });
  return { layout, shapes };
}

function columnsOn({ columns }: ColumnsBody): LaidOut {
  const pairs = columns.map(({ title, text }) => ({ heading: title, text }));
  const layout = ({ 2: 'Two Columns', 3: 'Three Columns' } as const)[pairs.length];
  if (layout === undefined) return content(pairs.map((pair) => ({ text: joined(pair) })));
  return sideBySide(pairs, layout, headedColumns(pairs.length), { size: sizes.body, letters: 'bold' });
}

function figuresOn({ figures }: FiguresBody): LaidOut {
  const pairs = figures.map(({ figure, text }) => ({ heading: figure, text }));
  const layout = ({ 1: 'One Figure', 2: 'Two Figures', 3: 'Three Figures' } as const)[pairs.length];
  if (layout === undefined) return content(pairs.map((pair) => ({ text: joined(pair) })));
  return sideBySide(pairs, layout, figureColumns(pairs.length), { size: sizes.figure, letters: 'headings' });
}

function bodyOf({ body }: DeckSlide, title: string, { subtitle }: Deck): LaidOut {
  switch (body.kind) {
    case 'title': {
      const own = [{ text: subtitle ?? '' }];
      const shown = own.some(({ text }) => isText(text));
      const shape = () => fitted('Subtitle', bodyPlaces.subtitle, boxes.subtitle, plainBody, own);
      return { layout: 'Title Slide', shapes: shown ? [shape()] : [] };
    }
    case 'points':
      return content(body.points.filter(isText).map((text) => ({ text })));
    case 'columns':
      return columnsOn(body);
    case 'figures':
      return figuresOn(body);
    case 'table':
      return { layout: 'Title and Table', shapes: [tableShape(body, title)] };
    case 'line': {
      const under = isText(body.text)
        ? [fitted('Text', bodyPlaces.underDrawing, boxes.underDrawing, plainBody, [{ text: body.text }])]
        : [];
      return { layout: 'Title and Drawing', shapes: [...lineShapes(body), ...under] };
    }
    case 'choices':
      return content([
        { text: body.question, mark: 'none', letters: { bold: true } },
        ...body.options.filter(isText).map((text) => ({ text, mark: 'letter' as const })),
      ]);
    case 'steps':
      return stepsOn(body);
  }
}

/**
 * A slide: its title, what it shows, where it is from, the foot and its number.
 *
 * @param title Its title, unlike those of the other slides.
 */
export function slideShapes(slide: DeckSlide, title: string, deck: Deck): LaidOut {
  const { layout, shapes } = bodyOf(slide, title, deck);
  const isMain = layout === 'Title Slide';
  const source = slide.source ?? '';
  const small: TextLook = { size: sizes.small };
  return {
    layout,
    shapes: [
      fitted(
        'Title',
        isMain ? bodyPlaces.mainTitle : places.title,
        isMain ? boxes.mainTitle : boxes.title,
        { size: isMain ? sizes.mainTitle : sizes.title, letters: 'headings' },
        [{ text: title }],
      ),
      ...shapes,
      ...(isText(source) ? [fitted('Source', places.source, boxes.source, small, [{ text: oneLine(source) }])] : []),
      fitted('Footer', places.foot, boxes.foot, small, [{ text: oneLine(deck.about) }]),
      placeholder('Slide Number', places.number, numberText()),
    ],
  };
}
