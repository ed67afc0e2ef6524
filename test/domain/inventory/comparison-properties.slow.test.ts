import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWithScans } from '../../../src/domain/inventory/compare-with-scans.ts';
import { assetListIds } from '../../../src/domain/inventory/inventory-comparison.ts';
import { matchAssets } from '../../../src/domain/inventory/match-assets.ts';
import type { ScannedHost } from '../../../src/domain/poam/evidence.ts';
import { type GivenAsset, inventory } from '../../support/evidence/built-inventory.ts';
import { scan } from '../poam/build-evidence.ts';
import { compare, host, namesIn, numbersIn } from './build-comparison.ts';

describe('whatever assets and hosts there are', () => {
  const few = fc.integer({ min: 1, max: 6 });
  const maybe = <Value>(one: fc.Arbitrary<Value>) => fc.option(one, { nil: undefined });
  const address = few.map((at) => `10.0.0.${at}`);
  const name = fc.tuple(few, fc.constantFrom('', '.gov', '.example.gov')).map(([at, domain]) => `h${at}${domain}`);
  const yesNo = maybe(fc.constantFrom('yes' as const, 'no' as const));
  const given = fc
    .record({
      id: maybe(
        fc.oneof(
          name,
          few.map((at) => `arn:aws:s3:::${at}`),
        ),
      ),
      ...{ address: maybe(fc.oneof(address, fc.constant('10.0.0.2-10.0.0.4'))), dns: maybe(name) },
      ...{ authenticatedScan: yesNo, inLatestScan: yesNo },
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as GivenAsset)
    .filter(({ id, address: at, dns }) => (id ?? at ?? dns) !== undefined);
  const found = fc
    .tuple(
      fc.oneof(address, name, fc.constant('localhost')),
      maybe(address),
      fc.constantFrom<ScannedHost['authentication']>('yes', 'no', 'unknown'),
    )
    .map(([first, second, authentication]) =>
      host(first, second === undefined ? {} : { address: second }, authentication),
    );
  const inventories = fc.array(fc.array(given, { maxLength: 8 }), { minLength: 1, maxLength: 3 });
  const scans = fc.array(fc.array(found, { maxLength: 6 }), { minLength: 1, maxLength: 3 });

  it('every asset is found, not found, or not known, and every host listed or not', () => {
    fc.assert(
      fc.property(inventories, scans, (assets, hosts) => {
        const files = assets.map((all, at) => inventory(all, { file: `${at}` }));
        const given = hosts.map((all, at) => scan(all, [], { file: `${at}` }));
        const compared = compareWithScans(files, given);
        const { lists, matched } = compared;
        const total = compared.assets.value;
        expect(matched.value + lists.notFound.all + lists.notKnown.all).toBe(total);
        expect(lists.inLatestNotFound.all).toBeLessThanOrEqual(lists.notFound.all);
        expect(lists.withoutCredentials.all).toBeLessThanOrEqual(matched.value);
        for (const id of assetListIds) expect(lists[id].value).toBeLessThanOrEqual(lists[id].all);
        const { assets: one, machines } = matchAssets(
          files.flatMap((file) => file.assets),
          given,
        );
        for (const [at, { machines: mine, state }] of one.entries()) {
          expect(mine.length > 0).toBe(state === 'matched');
          for (const machine of mine) expect(machines[machine]?.assets).toContain(at);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the order of files, assets and hosts makes no difference', () => {
    fc.assert(
      fc.property(inventories, scans, (assets, hosts) => {
        const comparedIn = (order: <One>(all: readonly One[]) => readonly One[]) =>
          compareWithScans(
            order(assets.map((all, at) => inventory(order(all), { file: `${at}` }))),
            order(hosts.map((all, at) => scan(order(all), [], { file: `${at}` }))),
          );
        const [one, other] = [comparedIn((all) => all), comparedIn((all) => all.toReversed())];
        expect(numbersIn(one)).toEqual(numbersIn(other));
        for (const id of assetListIds)
          expect(namesIn(one, id).map((name) => name.toLowerCase())).toEqual(
            namesIn(other, id).map((name) => name.toLowerCase()),
          );
      }),
      { numRuns: 400 },
    );
  });

  // A further host may show that a machine is another asset, which settles that it is not the one of which it was not known.
  it('a further host never makes fewer assets found, and only what was not known can turn out not to be found', () => {
    fc.assert(
      fc.property(
        fc.array(given, { maxLength: 8 }),
        fc.array(found, { maxLength: 6 }),
        found,
        (assets, hosts, more) => {
          const before = compare(assets, hosts);
          const after = compare(assets, [...hosts, more]);
          expect(after.matched.value).toBeGreaterThanOrEqual(before.matched.value);
          expect(after.lists.notFound.all).toBeLessThanOrEqual(before.lists.notFound.all + before.lists.notKnown.all);
        },
      ),
    );
  });
});
