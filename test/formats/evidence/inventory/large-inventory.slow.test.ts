import { describe, expect, it } from 'vitest';
import { type InventoryRow, inventorySheet } from '../../../support/evidence/inventory-builder.ts';
import { inventoryForms, readInventory } from '../../../support/evidence/read-inventory.ts';

const rowsOf = (length: number) =>
  Array.from({ length }, (_, at): InventoryRow => {
    const host = at >> 1;
    return {
      id: `ASSET-${host}`,
      address: `10.${host >> 16}.${(host >> 8) & 255}.${host & 255}, 2001:db8::${host.toString(16)}`,
      dns: `host-${host}.example.gov`,
      netbios: `HOST-${host}`,
      isPublic: 'No',
      authenticated: 'Yes',
      inLatest: at % 3 === 0 ? 'No' : 'Yes',
      software: at % 2 === 0 ? 'Red Hat Enterprise Linux 9.4' : 'PostgreSQL 16.2',
      serial: 'N/A',
    };
  });
const [workbook, , , csv] = inventoryForms;

/** Reads an inventory with two rows an asset, and says how much processor time that took, in milliseconds. */
async function reading(rows: number, bytes: (typeof inventoryForms)[number][1]) {
  const file = bytes(inventorySheet(rowsOf(rows)));
  const before = process.cpuUsage();
  const found = await readInventory(file);
  const { user, system } = process.cpuUsage(before);
  return { found, effort: (user + system) / 1_000 };
}

describe('a large inventory', () => {
  // Making a workbook of as many rows takes the test longer than reading it; a row of text passes the same code.
  it.each([
    [10_000, workbook, 4_000],
    [50_000, csv, 8_000],
  ] as const)('of %d rows is read in little time', async (rows, form, most) => {
    const [, bytes] = form ?? [];
    if (bytes === undefined) throw new Error('There is no such form of inventory.');
    const { found, effort } = await reading(rows, bytes);
    expect(found.assets).toHaveLength(rows / 2);
    expect(found.assets[7]?.identities).toContainEqual({ kind: 'address', value: '2001:db8::7' });
    expect(found.issues).toEqual([]);
    expect(effort).toBeLessThan(most);
  });

  it('of which every row is at fault is read with few issues', async () => {
    const bad = rowsOf(20_000).map((row) => ({
      ...row,
      id: 'SAME',
      address: '10.0.0.0/8, 999.0.0.1',
      mac: 'none given',
      inLatest: 'perhaps',
    }));
    const found = await readInventory(csv?.[1](inventorySheet(bad)) ?? '');
    expect(found.assets).toHaveLength(1);
    expect(found.issues.length).toBeLessThan(200);
  });
});
