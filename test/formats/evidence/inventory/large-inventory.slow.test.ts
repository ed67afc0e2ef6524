import { describe, expect, it } from 'vitest';
import { type InventoryRow, inventorySheet } from '../../../support/evidence/inventory-builder.ts';
import { inventoryForms, readInventory } from '../../../support/evidence/read-inventory.ts';

const rows = Array.from({ length: 50_000 }, (_, at): InventoryRow => {
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

describe('an inventory of 50,000 rows', () => {
  it.each([workbook, csv].flatMap((form) => (form === undefined ? [] : [form])))(
    'is read in little time as %s',
    async (_, bytes) => {
      const file = bytes(inventorySheet(rows));
      const before = process.cpuUsage();
      const found = await readInventory(file);
      const { user, system } = process.cpuUsage(before);
      expect(found.assets).toHaveLength(25_000);
      expect(found.assets[7]?.identities).toContainEqual({ kind: 'address', value: '2001:db8::7' });
      expect(found.issues).toEqual([]);
      expect((user + system) / 1_000).toBeLessThan(8_000);
    },
  );

  it('of which every row is at fault is read in as little, with few issues', async () => {
    const bad = rows.map((row) => ({
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
