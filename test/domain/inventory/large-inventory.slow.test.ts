import { describe, expect, it } from 'vitest';
import { compareWithScans } from '../../../src/domain/inventory/compare-with-scans.ts';
import type { InventoryComparison } from '../../../src/domain/inventory/inventory-comparison.ts';
import { type GivenAsset, inventory } from '../../support/evidence/built-inventory.ts';
import { effortOf } from '../../support/evidence/effort.ts';
import { scan } from '../poam/build-evidence.ts';
import { host, numbersIn } from './build-comparison.ts';

describe('an inventory of 50,000 assets', () => {
  const dotted = (at: number) => `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`;
  const assets = Array.from(
    { length: 50_000 },
    (_, at): GivenAsset => ({ id: `A-${at}`, address: dotted(at), dns: `h${at}.example.gov` }),
  );
  const hosts = Array.from({ length: 50_000 }, (_, at) =>
    host(`h${at + 100}.example.gov`, { address: dotted(at + 100) }),
  );

  it('is compared with as many hosts in little time', () => {
    const [given, found] = [inventory(assets), scan(hosts)];
    let compared: InventoryComparison | undefined;
    const effort = effortOf(() => {
      compared = compareWithScans([given], [found]);
    });
    expect(compared && numbersIn(compared)).toMatchObject({ matched: '49900', notFound: '100', unlisted: '100' });
    expect(effort).toBeLessThan(4_000);
  });

  it('that all share their names, cards and ranges is, too', () => {
    const shared = assets.map(
      (one, at): GivenAsset => ({
        ...one,
        dns: 'a.gov',
        mac: '00:1a:2b:3c:4d:5e',
        address: `10.1.0.0/${17 + (at % 8)}`,
      }),
    );
    const given = inventory(shared.slice(0, 2_000));
    expect(effortOf(() => compareWithScans([given], [scan(hosts.slice(0, 20_000))]))).toBeLessThan(4_000);
  });
});
