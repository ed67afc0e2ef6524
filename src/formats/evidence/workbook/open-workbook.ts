import { ReadingEnd } from '../reading/reading-end.ts';
import type { Archive } from './inflate-part.ts';
import { limits } from './limits.ts';
import { readXml } from './read-xml.ts';
import { damages } from './words.ts';
import { decodeXml } from './xml-text.ts';
import type { ZipEntry } from './zip-directory.ts';

/** A sheet of a workbook. */
export interface Sheet {
  /** As its tab shows it. */
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether its formulas are computed when a spreadsheet program opens it, so that stored results say nothing. */
  readonly isComputedOnOpening: boolean;
  readonly entry: ZipEntry;
}

/**
 * A sheet of cells that a workbook lists and whose cells cannot be found. `missing`: it leads to no part of the file.
 * `taken`: it leads to the part of another sheet. `beyond`: it stands behind more sheets than are looked at.
 */
export interface LostSheet {
  readonly name: string;
  readonly why: 'missing' | 'taken' | 'beyond';
}

/** A workbook’s table of contents. */
export interface Workbook {
  /** The sheets with cells, in the order of their tabs. */
  readonly sheets: readonly Sheet[];
  /** Sheets that it lists besides, and that cannot be read. */
  readonly lost: readonly LostSheet[];
  /** Where serial numbers of dates count from. */
  readonly dateSystem: 1900 | 1904;
  /** The part with the texts that cells share, where there is one. */
  readonly sharedStrings: ZipEntry | undefined;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** The part that it leads to. */
  readonly part: string;
}

/** Types of relations to sheets that hold no table: charts, dialogs and macros of old. */
const withoutCells = /^(?:chartsheet|dialogsheet|xl(?:intl)?macrosheet)$/i;

/**
 * Reads what a workbook consists of. Parts are found by the relations between them, which writers of workbooks spell and
 * place as they like (ECMA-376 part 2), not by their usual names.
 *
 * @throws ReadingEnd when the archive holds no workbook, or one that is not sound.
 */
export function openWorkbook(archive: Archive): Workbook {
  const main = readRelations(archive, '').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const entry = archive.entries.get(main);
  if (entry === undefined) throw new ReadingEnd('damaged', damages.contents);
  const relations = readRelations(archive, main);
  const related = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: Omit<Sheet, 'isComputedOnOpening'>[] = [];
  const lost: LostSheet[] = [];
  const taken = new Set<ZipEntry>();
  let listed = 0;
  let isComputedOnOpening = false;
  let dateSystem: Workbook['dateSystem'] = 1900;
  readXml(archive, entry, {
    open(name, attributes) {
      if (name === 'workbookPr') {
        dateSystem = isOn(attributes.get('date1904')) ? 1904 : 1900;
      } else if (name === 'calcPr') {
        isComputedOnOpening = isOn(attributes.get('fullCalcOnLoad'));
      } else if (name === 'sheet') {
        // The attribute is `r:id`, whatever the prefix; `sheetId` is a number of its own.
        const relation = related.get(attributes.getPrefixed('id') ?? '');
        if (relation !== undefined && withoutCells.test(relation.type)) return;
        const sheetName = decodeXml(attributes.get('name') ?? '').slice(0, 100);
        const part = relation?.type === 'worksheet' ? archive.entries.get(relation.part) : undefined;
        const why = ++listed > limits.sheets ? 'beyond' : part === undefined ? 'missing' : 'taken';
        if (part === undefined || why === 'beyond' || taken.has(part)) {
          if (lost.length < limits.sheets) lost.push({ name: sheetName, why });
          return;
        }
        taken.add(part);
        sheets.push({
          name: sheetName,
          isHidden: /^(?:very)?hidden$/i.test(attributes.get('state') ?? ''),
          entry: part,
        });
      }
    },
  });
  const strings = relations.find(({ type }) => type === 'sharedStrings');
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, isComputedOnOpening })),
    lost,
    dateSystem,
    sharedStrings: strings && archive.entries.get(strings.part),
  };
}

/** Whether a switch of XML is on (ECMA-376 part 1, 22.9.2.7). */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The relations of a part, none where it has no list of them. `''` is the archive as a whole. */
function readRelations(archive: Archive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const entry = archive.entries.get(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (entry === undefined) return relations;
  readXml(archive, entry, {
    open(name, attributes) {
      if (name !== 'Relationship' || relations.length >= 10_000) return;
      const type = attributes.get('Type') ?? '';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        part: resolve(folder, decodeXml(attributes.get('Target') ?? '')),
      });
    },
  });
  return relations;
}

/** The name of a part that a target leads to, seen from a folder. It is in lower case: names of parts are alike in any case. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  const path = target.replaceAll('\\', '/');
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}
