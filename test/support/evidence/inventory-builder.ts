import type { BuiltCell, BuiltSheet } from './workbook-builder.ts';

/** The headings of FedRAMP’s Integrated Inventory Workbook (SSP Appendix M), in their order. */
export const inventoryHeadings = [
  'UNIQUE ASSET IDENTIFIER',
  'IPv4 or IPv6\nAddress',
  'Virtual',
  'Public',
  'DNS Name or URL',
  'NetBIOS Name',
  'MAC Address',
  'Authenticated Scan',
  'Baseline Configuration Name',
  'OS Name and Version',
  'Location',
  'Asset Type',
  'Hardware Make/Model',
  'In Latest Scan',
  'Software/ Database Vendor',
  'Software/ Database Name & Version',
  'Patch Level',
  'Diagram Label',
  'Comments',
  'Serial #/Asset Tag#',
  'VLAN/ Network ID',
  'System Administrator/ Owner',
  'Application Administrator/ Owner',
  'Function',
  'End-of-Life',
] as const;

/** A row of an inventory, by the columns that say something. */
export interface InventoryRow {
  readonly id?: BuiltCell;
  readonly address?: BuiltCell;
  readonly dns?: BuiltCell;
  readonly netbios?: BuiltCell;
  readonly mac?: BuiltCell;
  readonly serial?: BuiltCell;
  readonly isPublic?: BuiltCell;
  readonly authenticated?: BuiltCell;
  readonly inLatest?: BuiltCell;
  readonly software?: BuiltCell;
}

const places: Readonly<Record<keyof InventoryRow, number>> = {
  id: 0,
  address: 1,
  isPublic: 3,
  dns: 4,
  netbios: 5,
  mac: 6,
  authenticated: 7,
  inLatest: 13,
  software: 15,
  serial: 19,
};

/** The cells of a row, in the order of the headings. */
function inventoryCells(row: InventoryRow): BuiltCell[] {
  const cells: BuiltCell[] = inventoryHeadings.map(() => undefined);
  for (const [name, cell] of Object.entries(row)) cells[places[name as keyof InventoryRow]] = cell;
  return cells;
}

/** How the sheet of an inventory is laid out. */
export interface InventoryLayout {
  readonly name?: string;
  readonly isHidden?: boolean;
  /** Rows above the headings. */
  readonly above?: readonly (readonly BuiltCell[])[];
  readonly headings?: readonly string[];
  /** Labels of rows in a column before the first heading; with it, all cells stand one column further right. */
  readonly labels?: readonly BuiltCell[];
  /** Rows below the data. */
  readonly below?: readonly (readonly BuiltCell[])[];
  readonly rowAttributes?: ReadonlyMap<number, string>;
  readonly behind?: string;
}

/** The sheet of an inventory: a line of groups, the headings, and the rows. */
export function inventorySheet(
  rows: readonly (InventoryRow | readonly BuiltCell[])[],
  {
    name = 'Inventory',
    above = [['FedRAMP Integrated Inventory Workbook']],
    headings,
    labels,
    below = [],
    ...rest
  }: InventoryLayout = {},
): BuiltSheet {
  const data = rows.map(
    (row) => (Array.isArray(row) ? row : inventoryCells(row as InventoryRow)) as readonly BuiltCell[],
  );
  const labeled = data.map((cells, at) => (labels === undefined ? cells : [labels[at], ...cells]));
  const head: readonly BuiltCell[] =
    labels === undefined ? (headings ?? inventoryHeadings) : [undefined, ...(headings ?? inventoryHeadings)];
  const all = [...above, head, ...labeled, ...below];
  return { name, rows: new Map(all.map((cells, at) => [at + 1, cells])), ...rest };
}

/** The guidance and examples of the template below its headings. */
export const templateRows: readonly (InventoryRow | readonly BuiltCell[])[] = [
  {
    id: 'Unique identifier of the asset. Use the same identifier in all documents, in the POA&M, and in scanning tools.',
    address: 'If available, state the IPv4 or IPv6 address of the inventory item.',
    isPublic: 'Is this asset a public facing device?',
    dns: 'If available, state the DNS name or URL of the inventory item.',
    authenticated: 'Is the asset planned for an authenticated scan?',
    inLatest: 'Should the asset appear in the network scans of this month?',
  },
  {
    id: 'Mandatory',
    address: 'If available',
    isPublic: 'Mandatory',
    dns: 'If available',
    authenticated: 'Optional',
    inLatest: 'Mandatory',
  },
];

/** A row that fills in every column that is read but the serial number. */
export const webServerRow: InventoryRow = {
  id: 'WEB-01',
  address: '10.0.0.5',
  dns: 'web01.example.gov',
  netbios: 'WEB01',
  mac: '00:1A:2B:3C:4D:5E',
  isPublic: 'Yes',
  authenticated: 'Yes',
  inLatest: 'No',
  software: 'Café Server 2.0',
};
