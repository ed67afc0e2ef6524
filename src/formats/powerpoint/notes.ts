import type { DeckSlide } from '../../domain/documents/deck.ts';
import { type Box, transform } from './geometry.ts';
import { element, namespaces, xmlPart } from './markup.ts';
import { colorMap, levelStyle, placeIn, promptBody } from './master.ts';
import { nameElement, type Place, placeElement, placeholder, type Shape, shapeTree } from './shapes.ts';
import { fillOf, oneLine, textBody } from './texts.ts';

const picture: Place = { type: 'sldImg', index: 2 };
const spoken: Place = { type: 'body', index: 3 };

/** Where the picture of the slide and what is said stand on a page of notes. */
const boxes = {
  picture: { x: 54, y: 54, width: 432, height: 243 },
  spoken: { x: 54, y: 324, width: 432, height: 342 },
} as const satisfies Record<string, Box>;

/** The picture of the slide, which PowerPoint draws. */
const pictureShape =
  (look: string): Shape =>
  (nextId) =>
    element(
      'p:sp',
      {},
      element(
        'p:nvSpPr',
        {},
        nameElement({ name: 'Slide Image' }, nextId()),
        element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
        element('p:nvPr', {}, placeElement(picture)),
      ),
      element('p:spPr', {}, look),
    );

/** The master of pages of notes. */
export function notesMaster(): string {
  const look =
    transform(boxes.picture) +
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')) +
    element('a:noFill') +
    element('a:ln', { w: 9525 }, fillOf('tx2'));
  const background = element('p:bg', {}, element('p:bgRef', { idx: 1001 }, element('a:schemeClr', { val: 'bg1' })));
  return xmlPart(
    element(
      'p:notesMaster',
      namespaces,
      shapeTree(
        [pictureShape(look), placeIn('Notes', spoken, boxes.spoken, promptBody(['Click to edit the notes'], ''))],
        undefined,
        background,
      ),
      colorMap(),
      element('p:notesStyle', {}, levelStyle(1, { size: 12, font: '+mn-lt' }, 0.5)),
    ),
  );
}

/** What the teacher says to a slide, a paragraph each: to a question, its answer, too. */
export function spokenTo({ notes, body }: DeckSlide): string[] {
  const answer = body.kind === 'choices' && oneLine(body.answer) !== '' ? [`Answer: ${body.answer}`] : [];
  return [...notes, ...answer].filter((text) => oneLine(text) !== '');
}

/** A page of notes. */
export const notesPage = (paragraphs: readonly string[]): string =>
  xmlPart(
    element(
      'p:notes',
      namespaces,
      shapeTree([pictureShape(''), placeholder('Notes', spoken, textBody(paragraphs.map((text) => ({ text }))))]),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
