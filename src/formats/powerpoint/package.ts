import { element, relationKind, xmlPart } from './markup.ts';

/** A part of a presentation. */
export interface Part {
  /** Its path in the file: `ppt/slides/slide1.xml`. */
  readonly name: string;
  readonly content: string;
  /** What it is, as the list of all parts has it, after `application/vnd.openxmlformats-`. */
  readonly type: string;
  /** The parts that it refers to: the first as `rId1`, and so on. */
  readonly relations?: readonly Relation[];
}

/** A part that another refers to. */
export interface Relation {
  /** What it is to that part: `slideLayout`. */
  readonly kind: string;
  /** Its path in the file. */
  readonly to: string;
}

/** Where relationships of a kind are defined; two kinds are defined elsewhere than the others. */
const kindOf = (kind: string): string =>
  kind === 'core-properties'
    ? 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'
    : relationKind(kind);

const relationships = (relations: readonly Relation[]): string =>
  xmlPart(
    element(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...relations.map(({ kind, to }, place) =>
        element('Relationship', { Id: `rId${place + 1}`, Type: kindOf(kind), Target: `/${to}` }),
      ),
    ),
  );

/** Where the relationships of a part stand. */
const relationsName = (name: string): string => name.replace(/([^/]+)$/, '_rels/$1.rels');

const contentTypes = (parts: readonly Part[]): string =>
  xmlPart(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ name, type }) =>
        element('Override', { PartName: `/${name}`, ContentType: `application/vnd.openxmlformats-${type}+xml` }),
      ),
    ),
  );

/**
 * The files of a presentation: its parts, the list of them, and what refers to what.
 *
 * @param roots The parts at which reading begins.
 */
export function filesOf(parts: readonly Part[], roots: readonly Relation[]): { name: string; content: string }[] {
  return [
    { name: '[Content_Types].xml', content: contentTypes(parts) },
    { name: '_rels/.rels', content: relationships(roots) },
    ...parts.flatMap(({ name, content, relations = [] }) => [
      { name, content },
      ...(relations.length > 0 ? [{ name: relationsName(name), content: relationships(relations) }] : []),
    ]),
  ];
}
