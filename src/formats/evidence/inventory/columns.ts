import { type CellValue, type TableRow, textOf } from '../poam-table/cell-value.ts';
import { areInventoryHeadings, inventoryKey } from './recognize.ts';

/** A column of an inventory. */
interface InventoryColumn {
  /** What it is called, as the template prints it. */
  readonly label: string;
  /** Its headings, as {@link inventoryKey} makes them, the likeliest first. */
  readonly keys: readonly string[];
}

/**
 * The columns that are read. The others of the template (operating system, location, software, owners, function, and so on) say
 * nothing about scans.
 */
export const inventoryColumns = {
  identifier: {
    label: 'Unique asset identifier',
    keys: ['uniqueassetidentifier', 'uniqueassetid', 'assetidentifier', 'assetid', 'uniqueidentifier', 'uniqueid'],
  },
  address: {
    label: 'IPv4 or IPv6 address',
    keys: ['ipv4oripv6address', 'ipv4oripv6addresses', 'ipv4oripv6', 'ipaddress', 'ipaddresses', 'ipv4address', 'ip'],
  },
  otherAddress: {
    label: 'Another IP address',
    keys: ['ipv6address', 'ipv6addresses', 'privateipaddress', 'publicipaddress', 'secondaryipaddress'],
  },
  dnsName: {
    label: 'DNS name or URL',
    keys: ['dnsnameorurl', 'dnsnameurl', 'dnsname', 'dnsnames', 'fqdn', 'dns', 'url'],
  },
  hostName: {
    label: 'Host name',
    keys: ['hostname', 'hostnames', 'servername', 'computername', 'devicename'],
  },
  netbiosName: { label: 'NetBIOS name', keys: ['netbiosname', 'netbios'] },
  mac: { label: 'MAC address', keys: ['macaddress', 'macaddresses', 'mac'] },
  serial: {
    label: 'Serial number or asset tag',
    keys: ['serialassettag', 'serialnumberassettag', 'serialnumber', 'assettag'],
  },
  isPublic: { label: 'Public', keys: ['public', 'ispublic', 'publicfacing'] },
  authenticatedScan: {
    label: 'Authenticated scan',
    keys: ['authenticatedscan', 'authenticatedscanplanned', 'authenticatedscans'],
  },
  inLatestScan: { label: 'In latest scan', keys: ['inlatestscan', 'inlatestscans', 'inthelatestscan'] },
} as const satisfies Readonly<Record<string, InventoryColumn>>;

/** A column that is read. */
export type InventoryColumnId = keyof typeof inventoryColumns;

/** The columns that are read, in the order of the template. */
export const inventoryColumnIds = Object.keys(inventoryColumns) as InventoryColumnId[];

/** The columns by which an asset is known. */
export const identityColumns = [
  'identifier',
  'address',
  'otherAddress',
  'dnsName',
  'hostName',
  'netbiosName',
  'mac',
  'serial',
] as const satisfies readonly InventoryColumnId[];

/** The columns of yes and no. */
export const answerColumns = [
  'isPublic',
  'authenticatedScan',
  'inLatestScan',
] as const satisfies readonly InventoryColumnId[];

/** The row of headings of an inventory, and what stands under which. */
export interface InventoryHeadings {
  readonly row: number;
  /** The column of each, the first being 0. */
  readonly columns: ReadonlyMap<InventoryColumnId, number>;
  /** The headings as written, by column. */
  readonly written: readonly string[];
  /** Columns whose heading stands further left already. They are not read. */
  readonly repeated: readonly number[];
  /** The leftmost column that has a heading. Labels of rows stand further left. */
  readonly first: number;
}

/** A heading as it stands in a row. */
const headingOf = (cell: CellValue | undefined) => textOf(cell).slice(0, 160);

/** The headings in a row, or nothing where it holds none of an inventory, or none by which an asset is known. */
export function findInventoryHeadings(row: TableRow): InventoryHeadings | undefined {
  const written = Array.from(row.cells, headingOf);
  if (!areInventoryHeadings(written)) return undefined;
  const keys = written.map(inventoryKey);
  const columns = new Map<InventoryColumnId, number>();
  for (const id of inventoryColumnIds) {
    const key = inventoryColumns[id].keys.find((one) => keys.includes(one));
    if (key !== undefined) columns.set(id, keys.indexOf(key));
  }
  if (!identityColumns.some((id) => columns.has(id))) return undefined;
  const read = new Set([...columns.values()].map((at) => keys[at]));
  const repeated = keys.flatMap((key, at) => (read.has(key) && keys.indexOf(key) !== at ? [at] : []));
  const first = keys.findIndex((key) => key !== '' && !/^(?:instructions?|comments?|guidance|field)/.test(key));
  return { row: row.number, columns, written, repeated, first: Math.min(first, ...columns.values()) };
}

/** Whether a row says the headings again. */
export function repeatsInventoryHeadings({ cells }: TableRow, { columns, written }: InventoryHeadings): boolean {
  const repeats = (at: number) => {
    const [heading = '', text] = [written[at], headingOf(cells[at])];
    // One look at the length spares most cells the comparison letter by letter.
    return Math.abs(heading.length - text.length) < 8 && inventoryKey(text) === inventoryKey(heading);
  };
  const all = [...columns.values()];
  const [first = 0] = all;
  return repeats(first) && all.filter(repeats).length >= Math.min(3, all.length);
}
