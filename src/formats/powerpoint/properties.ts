import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { element, escaped, xmlPart } from './markup.ts';
import { oneLine } from './texts.ts';

/** What the properties of a presentation say. */
export interface Properties {
  readonly title: string;
  /** Who made it, as its author. */
  readonly creator: string;
  /** The day on which it was made. */
  readonly date: PlainDate;
}

const text = (name: string, value: string, attributes = {}) => `${element(name, attributes, escaped(value) || ' ')}`;

/** The core properties: title, author, language, days. */
export function coreProperties({ title, creator, date }: Properties): string {
  const day = (name: string) => text(name, `${date}T00:00:00Z`, { 'xsi:type': 'dcterms:W3CDTF' });
  return xmlPart(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', oneLine(title)),
      text('dc:creator', oneLine(creator)),
      text('cp:lastModifiedBy', oneLine(creator)),
      day('dcterms:created'),
      day('dcterms:modified'),
      text('dc:language', 'en-US'),
    ),
  );
}

/** The properties of the program: how many slides and pages of notes there are. */
export const appProperties = (slides: number, notes: number): string =>
  xmlPart(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      text('PresentationFormat', 'Widescreen'),
      text('Slides', String(slides)),
      text('Notes', String(notes)),
      text('HiddenSlides', '0'),
    ),
  );
