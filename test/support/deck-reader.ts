import { strFromU8, unzipSync } from 'fflate';
import { elementsIn, openOfficeFile, type XmlElement } from './office-file.ts';

/** A slide as a reader finds it. */
export interface ReadSlide {
  /** The texts of all its titles: there is to be one. */
  readonly titles: readonly string[];
  /** The name of its layout. */
  readonly layout: string;
  /** Its texts in the order in which they are read, without title, foot and number. */
  readonly texts: readonly string[];
  /** The rows of its tables. */
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** What its shapes are to those who do not see them. */
  readonly descriptions: readonly string[];
}

/** All elements within another with a name, those within found ones too. */
export function allIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...allIn(child, name)];
  });
}

/** The text of an element, a line break for each break. */
function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'a:br' ? '\n' : textOf(child);
    })
    .join('');
}

const paragraphsIn = (element: XmlElement) => allIn(element, 'a:p').map(textOf);
const placeOf = (shape: XmlElement) => elementsIn(shape, 'p:ph')[0]?.attributes.type;

/** The path of what a part refers to, from the root of the file. */
function pathFrom(name: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = name.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

type Parts = Readonly<Record<string, XmlElement>>;

/** What a part refers to: by its id, of which kind, and where it is. */
function relationsOf(parts: Parts, name: string) {
  const relations = parts[name.replace(/([^/]*)$/, '_rels/$1.rels')];
  return (relations ? allIn(relations, 'Relationship') : []).map(({ attributes }) => ({
    id: attributes.Id ?? '',
    kind: (attributes.Type ?? '').split('/').at(-1) ?? '',
    to: pathFrom(name, attributes.Target ?? ''),
  }));
}

/** The slides of a presentation, in the order in which they are shown. */
export function readSlides(bytes: Uint8Array): ReadSlide[] {
  const parts = openOfficeFile(bytes);
  const presentation = partOf(parts, 'ppt/presentation.xml');
  const relations = relationsOf(parts, 'ppt/presentation.xml');
  return allIn(presentation, 'p:sldId').map(({ attributes }) => {
    const name = relations.find(({ id }) => id === attributes['r:id'])?.to ?? '';
    return readSlide(parts, name);
  });
}

function partOf(parts: Parts, name: string): XmlElement {
  const part = parts[name];
  if (!part) throw new Error(`The file has no ${name}.`);
  return part;
}

const aside = ['title', 'ctrTitle', 'ftr', 'sldNum'];

function readSlide(parts: Parts, name: string): ReadSlide {
  const slide = partOf(parts, name);
  const shapes = allIn(slide, 'p:sp');
  const related = (kind: string) => relationsOf(parts, name).find((relation) => relation.kind === kind)?.to;
  const notes = related('notesSlide');
  const isTitle = (shape: XmlElement) => ['title', 'ctrTitle'].includes(placeOf(shape) ?? '');
  const spoken = (page: XmlElement) => allIn(page, 'p:sp').filter((shape) => placeOf(shape) === 'body');
  const layout = partOf(parts, related('slideLayout') ?? '');
  return {
    titles: shapes.filter(isTitle).map((shape) => paragraphsIn(shape).join('\n')),
    layout: allIn(layout, 'p:cSld')[0]?.attributes.name ?? '',
    texts: shapes
      .filter((shape) => !aside.includes(placeOf(shape) ?? ''))
      .flatMap(paragraphsIn)
      .filter(Boolean),
    rows: allIn(slide, 'a:tr').map((row) => allIn(row, 'a:tc').map((cell) => paragraphsIn(cell).join('\n'))),
    notes: notes === undefined ? [] : spoken(partOf(parts, notes)).flatMap(paragraphsIn),
    descriptions: allIn(slide, 'p:cNvPr').flatMap(({ attributes }) => attributes.descr ?? []),
  };
}

/** What would make PowerPoint offer a repair: an empty list where nothing does. */
export function deckFaults(bytes: Uint8Array): string[] {
  const parts = openOfficeFile(bytes);
  const names = Object.keys(unzipSync(bytes));
  const types = partOf(parts, '[Content_Types].xml');
  const listed = allIn(types, 'Override').map(({ attributes }) => (attributes.PartName ?? '').slice(1));
  const own = names.filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
  const referred = new Set(
    names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => {
        const from = name.replace('_rels/', '').replace(/\.rels$/, '');
        return relationsOf(parts, from).map(({ to }) => to);
      }),
  );
  return [
    ...own.filter((name) => !listed.includes(name)).map((name) => `${name} has no content type.`),
    ...listed.filter((name) => !names.includes(name)).map((name) => `${name} has a content type and is not there.`),
    ...own.filter((name) => !referred.has(name)).map((name) => `Nothing refers to ${name}.`),
    ...[...referred].filter((name) => !names.includes(name)).map((name) => `${name} is referred to and not there.`),
    ...own.flatMap((name) => partFaults(parts, name)),
  ];
}

function partFaults(parts: Parts, name: string): string[] {
  const part = partOf(parts, name);
  const ids = ['p:cNvPr', 'p:sldId', 'p:sldLayoutId'].map((kind) => allIn(part, kind).map((one) => one.attributes.id));
  const known = relationsOf(parts, name).map(({ id }) => id);
  const used = JSON.stringify(part).matchAll(/"r:id":"([^"]+)"/g);
  return [
    ...ids.filter((own) => new Set(own).size !== own.length).map(() => `${name} has an id twice.`),
    ...[...used].flatMap(([, id = '']) => (known.includes(id) ? [] : [`${name} refers to ${id}, which is not there.`])),
    ...allIn(part, 'p:sp')
      .filter((shape) => placeOf(shape) !== 'sldImg' && allIn(shape, 'a:p').length === 0)
      .map(() => `${name} has a shape without a paragraph.`),
  ];
}

/** A part of a file as text. */
export const partText = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`The file has no ${name}.`);
  return strFromU8(part);
};
