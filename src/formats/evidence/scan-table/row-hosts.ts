import {
  type HostIdentity,
  hostIdentity,
  identitiesOfName,
  listedParts,
  machineNumber,
} from '../../../domain/poam/scans/host-identity.ts';
import type { HostStore } from '../scan/host-store.ts';
import { isErrorCell } from './cell-text.ts';
import { headingKey, type ScanColumn, type ScanTableMapping } from './column-mapping.ts';

/** How many different ways of writing a host are remembered, so that the rows of one are looked at once. */
const mostRemembered = 100_000;

/** Finds the hosts of rows. */
export interface RowHosts {
  /** How the row names its host; an empty text where it names none. */
  readonly reported: (cellOf: CellOf) => string;
  /** The number of the host of a row, with all that the row knows it by; nothing where it names none. */
  readonly number: (cellOf: CellOf) => number | undefined;
}

type CellOf = (column: ScanColumn) => string;

const naming = ['host', 'otherHost', 'dnsName', 'address', 'netbiosName', 'hostId'] as const;

/** Finds the hosts of rows, among those of a store. */
export function startRowHosts(store: HostStore, mapping: ScanTableMapping): RowHosts {
  const remembered = new Map<string, number>();
  const isMapped = (column: ScanColumn) => mapping.columns[column] !== undefined;
  const names = naming.filter(isMapped);
  const known = ([...naming, 'mac'] as const).filter(isMapped);
  // Two scanners number the same machine each in its own way.
  const numberKind = headingKey(`${mapping.tool} ${mapping.columns.hostId ?? ''}`);
  const textOf = (cellOf: CellOf, column: ScanColumn) => {
    const text = cellOf(column);
    return text.length < 20 && (isErrorCell(text) || /^(?:-|n\/a|none|null)$/i.test(text)) ? '' : text;
  };
  const reported = (cellOf: CellOf) => {
    for (const column of names) {
      const text = textOf(cellOf, column);
      if (text !== '') return text;
    }
    return '';
  };
  const identitiesOf = (cellOf: CellOf): HostIdentity[] => {
    const text = (column: ScanColumn) => textOf(cellOf, column);
    const parts = (column: ScanColumn, kind: HostIdentity['kind']) =>
      listedParts(text(column)).flatMap((part) => hostIdentity(kind, part) ?? []);
    return [
      ...identitiesOfName(text('host')),
      ...identitiesOfName(text('otherHost')),
      ...parts('address', 'address'),
      ...parts('dnsName', 'name'),
      ...parts('mac', 'mac'),
      ...[hostIdentity('name', text('netbiosName')) ?? []].flat(),
      // A number has no blanks and no commas: what has them is a list of something else.
      ...[/[\s,;]/.test(text('hostId')) ? [] : (machineNumber(numberKind, text('hostId')) ?? [])].flat(),
    ];
  };
  return {
    reported,
    number(cellOf) {
      let key = '';
      for (const column of known) key += `${cellOf(column)}\n`;
      const before = remembered.get(key);
      if (before !== undefined) return before;
      const name = reported(cellOf);
      if (name === '') return undefined;
      const number = store.number(name);
      store.identify(number, identitiesOf(cellOf));
      if (remembered.size < mostRemembered) remembered.set(key, number);
      return number;
    },
  };
}
