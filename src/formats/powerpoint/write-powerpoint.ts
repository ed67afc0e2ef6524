import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Deck } from '../../domain/documents/deck.ts';
import { writeZip } from '../zip.ts';
import { emu, slide as slideSize } from './geometry.ts';
import { layouts } from './layouts.ts';
import { element, namespaces, xmlPart } from './markup.ts';
import { levelStyle, masterId, slideMaster } from './master.ts';
import { notesMaster, notesPage, spokenTo } from './notes.ts';
import { filesOf, type Part, type Relation } from './package.ts';
import { appProperties, coreProperties } from './properties.ts';
import { shapeTree } from './shapes.ts';
import { slideShapes } from './slide-shapes.ts';
import { tableStyles, theme } from './theme.ts';
import { uniqueTitles } from './titles.ts';

/** What is not in the deck. */
export interface PowerPointOptions {
  /** Who made it, as its properties say. */
  readonly creator: string;
  /** The day that its properties name as that on which it was made. */
  readonly date: PlainDate;
}

const names = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
  presentationProperties: 'ppt/presProps.xml',
  viewProperties: 'ppt/viewProps.xml',
  tableStyles: 'ppt/tableStyles.xml',
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
} as const;

const layoutName = (place: number) => `ppt/slideLayouts/slideLayout${place + 1}.xml`;
const slideName = (place: number) => `ppt/slides/slide${place + 1}.xml`;
const notesName = (place: number) => `ppt/notesSlides/notesSlide${place + 1}.xml`;

const presentationType = (kind: string) => `officedocument.presentationml.${kind}`;
const themeType = 'officedocument.theme';

/** When a file in a zip file says that it was saved: the same every time. */
const saved = new Date(2026, 0, 1);

/**
 * Writes slides as a file of PowerPoint (`.pptx`). Texts stand in the places of layouts, so that another template takes
 * them over; the same deck gives the same bytes.
 */
export function writePowerPoint(deck: Deck, { creator, date }: PowerPointOptions): Uint8Array<ArrayBuffer> {
  const slides = slideParts(deck);
  const notes = slides.filter(({ type }) => type === presentationType('notesSlide')).length;
  const parts: Part[] = [
    presentationPart(deck.slides.length),
    {
      name: names.master,
      content: slideMaster(layouts.length),
      type: presentationType('slideMaster'),
      relations: [...layouts.map((_, place) => layoutRelation(place)), { kind: 'theme', to: names.theme }],
    },
    ...layouts.map(({ part }, place) => ({
      name: layoutName(place),
      content: part,
      type: presentationType('slideLayout'),
      relations: [{ kind: 'slideMaster', to: names.master }],
    })),
    ...slides,
    {
      name: names.notesMaster,
      content: notesMaster(),
      type: presentationType('notesMaster'),
      relations: [{ kind: 'theme', to: names.notesTheme }],
    },
    { name: names.theme, content: theme(), type: themeType },
    { name: names.notesTheme, content: theme(), type: themeType },
    ...settings,
    {
      name: names.core,
      content: coreProperties({ title: deck.title, creator, date }),
      type: 'package.core-properties',
    },
    {
      name: names.app,
      content: appProperties(deck.slides.length, notes),
      type: 'officedocument.extended-properties',
    },
  ];
  return writeZip(
    filesOf(parts, [
      { kind: 'officeDocument', to: names.presentation },
      { kind: 'core-properties', to: names.core },
      { kind: 'extended-properties', to: names.app },
    ]),
    saved,
  );
}

const layoutRelation = (place: number): Relation => ({ kind: 'slideLayout', to: layoutName(place) });

const emptyPart = (name: string) => xmlPart(element(name, namespaces));

/** Parts that are the same in every presentation. */
const settings: readonly Part[] = [
  {
    name: names.presentationProperties,
    content: emptyPart('p:presentationPr'),
    type: presentationType('presProps'),
  },
  { name: names.viewProperties, content: emptyPart('p:viewPr'), type: presentationType('viewProps') },
  { name: names.tableStyles, content: tableStyles(), type: presentationType('tableStyles') },
];

/** The slides and, of those to which something is said, the pages of notes. */
function slideParts(deck: Deck): Part[] {
  const titles = uniqueTitles(deck.slides);
  return deck.slides.flatMap((slide, place): Part[] => {
    const { layout, shapes } = slideShapes(slide, titles[place] ?? '', deck);
    const spoken = spokenTo(slide);
    const layoutPlace = layouts.findIndex(({ name }) => name === layout);
    const own: Part = {
      name: slideName(place),
      content: xmlPart(
        element('p:sld', namespaces, shapeTree(shapes), element('p:clrMapOvr', {}, element('a:masterClrMapping'))),
      ),
      type: presentationType('slide'),
      relations: [
        layoutRelation(layoutPlace),
        ...(spoken.length > 0 ? [{ kind: 'notesSlide', to: notesName(place) }] : []),
      ],
    };
    if (spoken.length === 0) return [own];
    const page: Part = {
      name: notesName(place),
      content: notesPage(spoken),
      type: presentationType('notesSlide'),
      relations: [
        { kind: 'notesMaster', to: names.notesMaster },
        { kind: 'slide', to: slideName(place) },
      ],
    };
    return [own, page];
  });
}

/** The numbers of slides begin here. */
const firstSlideId = 256;

function presentationPart(slides: number): Part {
  const before: readonly Relation[] = [
    { kind: 'slideMaster', to: names.master },
    { kind: 'notesMaster', to: names.notesMaster },
    { kind: 'presProps', to: names.presentationProperties },
    { kind: 'viewProps', to: names.viewProperties },
    { kind: 'theme', to: names.theme },
    { kind: 'tableStyles', to: names.tableStyles },
  ];
  const places = Array.from({ length: slides }, (_, place) => place);
  const list = places.map((place) =>
    element('p:sldId', { id: firstSlideId + place, 'r:id': `rId${before.length + place + 1}` }),
  );
  return {
    name: names.presentation,
    content: xmlPart(
      element(
        'p:presentation',
        { ...namespaces, saveSubsetFonts: true },
        element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: masterId, 'r:id': 'rId1' })),
        element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': 'rId2' })),
        ...(slides > 0 ? [element('p:sldIdLst', {}, ...list)] : []),
        element('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
        element('p:notesSz', { cx: emu(540), cy: emu(720) }),
        element(
          'p:defaultTextStyle',
          {},
          element('a:defPPr', {}, element('a:defRPr', { lang: 'en-US' })),
          levelStyle(1, { size: 18, font: '+mn-lt' }),
        ),
      ),
    ),
    type: presentationType('presentation.main'),
    relations: [...before, ...places.map((place) => ({ kind: 'slide', to: slideName(place) }))],
  };
}
