import { identifyAsset, mostIdentities, type UnusedText } from '../../../domain/inventory/identify-asset.ts';
import type { InventoryAsset, YesNo } from '../../../domain/inventory/inventory.ts';
import { type AssetStore, seemTwo, startAssets } from '../../../domain/inventory/merge-assets.ts';
import type { Place, RowReason, UnknownValue } from '../../../domain/poam/evidence.ts';
import { type CellValue, faultOf, plainText, type TableRow, textOf } from '../poam-table/cell-value.ts';
import { beginsAsFooter } from '../poam-table/footers.ts';
import { isBlank, readState } from '../poam-table/read-words.ts';
import { startUnknownValues } from '../poam-table/unknown-values.ts';
import { faultWords } from '../poam-table/words.ts';
import type { IssueLog } from '../reading/issues.ts';
import { ownText } from '../reading/kept-text.ts';
import { memoized } from '../reading/memo.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import {
  answerColumns,
  type InventoryColumnId,
  type InventoryHeadings,
  identityColumns,
  inventoryColumns,
  repeatsInventoryHeadings,
} from './columns.ts';
import { isInventoryTemplateRow } from './template-rows.ts';
import { leftOut, notes, refusals, unread } from './words.ts';

/** Bounds on the data of an inventory. */
const limits = {
  /** Rows of data. */
  rows: 250_000,
  /** Ranges of addresses, each of which hosts are held against. */
  ranges: 2_000,
  /** Letters of a cell that are looked at. */
  cellText: 4_000,
} as const;

/** What was gathered from all tables of an inventory. */
export interface GatheredAssets {
  readonly store: AssetStore;
  /** Rows of data: of assets, and left out. */
  rows: number;
  ranges: number;
}

/** Nothing gathered yet. */
export function startGathering(): GatheredAssets {
  return { store: startAssets(mostIdentities), rows: 0, ranges: 0 };
}

/** Notes what speaks for all tables of an inventory. */
export function noteGathered({ rows, ranges }: GatheredAssets, log: IssueLog, file: string): void {
  if (ranges > limits.ranges) log.noted({ file }, ...unread.rangesLeft(limits.ranges), true);
  if (rows === 0) log.noted({ file }, ...notes.empty);
}

/** Reads the rows of one table. */
export interface RowReader {
  /** Takes a row below the headings: as a part of an asset, or left out. Gives why it stands apart, if it does. */
  readonly take: (row: TableRow) => RowReason | undefined;
  /** The values of yes and no that were not understood. */
  readonly unknownValues: () => readonly UnknownValue[];
}

const stateOf = memoized((text: string) => readState(text));
const isNothing = memoized((text: string) => isBlank(text));

/** The column in which a text stands by which an asset cannot be told. */
const columnOfUnused: Readonly<Record<UnusedText['why'], InventoryColumnId>> = {
  'too-wide': 'address',
  'no-address': 'address',
  wildcard: 'dnsName',
  'no-mac': 'mac',
};

/** Starts on the rows of a table. @param placeOf Where a row stands, and a column of it. */
export function startRowReader(
  headings: InventoryHeadings,
  gathered: GatheredAssets,
  log: IssueLog,
  placeOf: (row: number, column?: InventoryColumnId) => Place,
): RowReader {
  const unknown = startUnknownValues();

  function take(row: TableRow): RowReason | undefined {
    if (isInventoryTemplateRow(row, headings)) return 'template';
    if (repeatsInventoryHeadings(row, headings)) return 'repeated-heading';
    const cellIn = (id: InventoryColumnId) => row.cells[headings.columns.get(id) ?? -1];
    const listIn = (...ids: readonly InventoryColumnId[]) => ids.flatMap((id) => usedText(cellIn(id)) ?? []);
    const [identifier] = listIn('identifier');
    const identity = identifyAsset({
      identifier,
      addresses: listIn('address', 'otherAddress'),
      names: listIn('dnsName', 'hostName'),
      netbiosNames: listIn('netbiosName'),
      macs: listIn('mac'),
      serials: listIn('serial'),
    });
    if (!identity.isFindable && beginsAsFooter(row)) return 'footer';
    const fault = identityColumns.map((id) => faultOf(cellIn(id))).find((one) => one !== undefined);
    const problem = fault && faultWords[fault.fault](fault.text);
    const name = identifier ?? listIn('hostName', 'dnsName', 'netbiosName', 'address', 'otherAddress', 'serial')[0];
    if (name === undefined || isTitle(row, name)) return leaveOut(row, problem);
    if (gathered.rows++ >= limits.rows) throw new ReadingEnd('refused', refusals.tooManyRows(limits.rows));
    const { number } = row;
    if (problem !== undefined) log.unread(placeOf(number), ...unread.fault(problem), true);
    for (const one of identity.unused) log.unread(placeOf(number, columnOfUnused[one.why]), ...unread.identity(one));
    gathered.ranges += identity.ranges.length;
    const ranges = gathered.ranges > limits.ranges ? [] : identity.ranges;
    const asset: InventoryAsset = {
      name: ownText(name.slice(0, 200).replace(/\s+/g, ' ').trim()),
      place: placeOf(number),
      ...(identifier === undefined ? {} : { identifier: ownText(identifier.slice(0, 255)) }),
      identities: identity.identities.map(({ kind, value }) => ({ kind, value: ownText(value) })),
      ...(ranges.length === 0 ? {} : { ranges }),
      isFindable: identity.isFindable,
      ...answersIn(number, cellIn),
      rows: 1,
    };
    const before = gathered.store.add(asset);
    if (before && seemTwo(before, asset)) log.noted(placeOf(number), ...notes.seemTwo(asset.name), true);
    return row.isHidden ? 'hidden' : undefined;
  }

  /** Puts aside a row by which no asset is known. A single text is a title; more may be a part of an asset. */
  function leaveOut(row: TableRow, problem: string | undefined): RowReason {
    if (problem === undefined && filledCells(row) < 2) return 'other';
    gathered.rows++;
    const [what, done] = problem === undefined ? leftOut.tooLittle : leftOut.unread(problem);
    log.add({ place: placeOf(row.number), kind: 'left-out', what, done, mayHide: true }, `left-out ${done}`);
    return problem === undefined ? 'too-little' : 'unread';
  }

  type Answers = Partial<Record<(typeof answerColumns)[number], YesNo>>;

  function answersIn(row: number, cellIn: (id: InventoryColumnId) => CellValue | undefined): Answers {
    const said: Answers = {};
    for (const id of answerColumns) {
      const cell = cellIn(id);
      const fault = faultOf(cell);
      const text = fault ? fault.text : usedText(cell);
      const word = fault ? 'unknown' : stateOf(text ?? '');
      if (word === undefined) continue;
      if (word === 'yes' || word === 'no') said[id] = word;
      else {
        const { label } = inventoryColumns[id];
        const [what, done] = fault
          ? unread.fault(faultWords[fault.fault](fault.text))
          : unread.answer(text ?? '', label);
        unknown.add(label, text ?? '');
        log.unread(placeOf(row, id), what, done);
      }
    }
    return said;
  }

  return { take, unknownValues: unknown.close };
}

const filledCells = ({ cells }: TableRow) =>
  cells.filter((cell) => typeof cell === 'object' || !isNothing(textOf(cell))).length;

/** Whether a row has nothing but words, as the title of a group does: an identifier has a digit or a sign. */
const isTitle = (row: TableRow, name: string) => /^[\p{L} ]+$/u.test(name) && filledCells(row) === 1;

/** The text of a cell; nothing where it says nothing. */
function usedText(cell: CellValue | undefined): string | undefined {
  if (cell === undefined || faultOf(cell)) return undefined;
  const text = plainText(textOf(cell)).slice(0, limits.cellText);
  return isNothing(text) ? undefined : text;
}
