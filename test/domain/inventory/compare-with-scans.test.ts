import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { compareWithScans } from '../../../src/domain/inventory/compare-with-scans.ts';
import {
  assetListIds,
  type InventoryComparison,
  longestAssetList,
} from '../../../src/domain/inventory/inventory-comparison.ts';
import { matchAssets } from '../../../src/domain/inventory/match-assets.ts';
import type { ScanEvidence, ScannedHost } from '../../../src/domain/poam/evidence.ts';
import { hostIdentity, identitiesOfName } from '../../../src/domain/poam/scans/host-identity.ts';
import { cutOff, type GivenAsset, inventory } from '../../support/evidence/built-inventory.ts';
import { effortOf } from '../../support/evidence/effort.ts';
import { scan } from '../poam/build-evidence.ts';

/** A host, with whatever else its scan knows it by. */
function host(
  name: string,
  more: Partial<Record<'address' | 'name' | 'mac' | 'id', string>> = {},
  authentication: ScannedHost['authentication'] = 'yes',
): ScannedHost {
  const added = Object.entries(more).flatMap(([kind, text]) => hostIdentity(kind as 'address', text) ?? []);
  const identities = [...identitiesOfName(name), ...added];
  return { name, authentication, basis: 'as the test says', ...(added.length > 0 ? { identities } : {}) };
}

const compare = (assets: readonly GivenAsset[], hosts: readonly ScannedHost[]) =>
  compareWithScans([inventory(assets)], [scan(hosts)]);

/** All numbers of a comparison, as “3”, “3+” for at least, “?” for not known. */
function numbersIn({ assets, matched, lists }: InventoryComparison): Record<string, string> {
  const signs = { exact: '', 'at-least': '+' } as const;
  const all = { assets, matched, ...lists };
  return Object.fromEntries(
    Object.entries(all).map(([name, { value, certainty }]) => [
      name,
      certainty === 'not-known' ? '?' : `${value}${signs[certainty]}`,
    ]),
  );
}

const namesIn = ({ lists }: InventoryComparison, id: (typeof assetListIds)[number]) =>
  lists[id].listed.map(({ name }) => name);

describe('an asset and a host are one', () => {
  it.each<[string, GivenAsset, ScannedHost]>([
    ['by an address', { id: 'A', address: '10.0.0.5' }, host('10.0.0.5')],
    ['by one of several addresses', { id: 'A', address: '10.0.0.4, 10.0.0.5' }, host('web', { address: '10.0.0.5' })],
    ['by an IPv6 address in another form', { id: 'A', address: '2001:DB8:0::1' }, host('2001:db8::1')],
    ['by a DNS name', { id: 'A', dns: 'WEB.example.gov.' }, host('web.example.gov')],
    ['by the host of a URL', { id: 'A', dns: 'https://web.example.gov/login' }, host('web.example.gov')],
    ['by a NetBIOS name', { id: 'A', netbios: 'WEB01' }, host('10.0.0.5', { name: 'CORP\\web01' })],
    ['by a network card', { id: 'A', mac: '00-1A-2B-3C-4D-5E' }, host('x', { mac: '00:1a:2b:3c:4d:5e' })],
    ['by the identifier as a name', { id: 'Web01.example.gov' }, host('web01.example.gov')],
    ['by the identifier as it is reported', { id: 'Payroll web (prod)' }, host('payroll  web (PROD)')],
    ['by the identifier as an address', { id: '10.0.0.5' }, host('10.0.0.5')],
    ['by a scanner’s number', { id: '1f2e-33' }, host('x', { id: 'tenablevm_assetid 1f2e-33' })],
    ['by a cloud’s number', { id: 'A', serial: 'arn:aws:ec2:x:1:instance/i-0abc1234def' }, host('i-0abc1234def')],
    ['by a range of addresses', { id: 'A', address: '10.0.1.0/24' }, host('10.0.1.77')],
  ])('%s', (_, given, found) => {
    const compared = compare([given], [found]);
    expect(numbersIn(compared)).toMatchObject({
      assets: '1',
      matched: '1',
      notFound: '0',
      unlisted: '0',
      notKnown: '0',
    });
  });

  it.each<[string, GivenAsset, ScannedHost]>([
    ['another address', { id: 'A', address: '10.0.0.5' }, host('10.0.0.6')],
    ['an address beyond the range', { id: 'A', address: '10.0.1.0/24' }, host('10.0.2.0')],
    [
      'an address of every machine',
      { id: 'A1', address: '127.0.0.1, 10.0.0.5' },
      host('10.0.0.6', { address: '127.0.0.1' }),
    ],
    ['the same name in another domain', { id: 'A', dns: 'web.a.gov' }, host('web.b.gov')],
  ])('but not by %s', (_, given, found) => {
    const compared = compare([given], [found]);
    expect(numbersIn(compared)).toMatchObject({ matched: '0', notFound: '1', unlisted: '1', notKnown: '0' });
  });
});

describe('what is not known', () => {
  it('is an asset for which the inventory gives nothing by which scans report hosts', () => {
    const compared = compare([{ id: 'arn:aws:s3:::logs' }, { id: 'A', address: '10.0.0.5' }], [host('10.0.0.5')]);
    expect(numbersIn(compared)).toMatchObject({ assets: '2', matched: '1+', notFound: '?', notKnown: '1' });
    expect(compared.notes).toEqual([expect.stringContaining('for 1 asset, such as “arn:aws:s3:::logs”')]);
  });

  it('is an asset whose name is a host’s but for the domain, where no address decides', () => {
    const maybe = compare([{ id: 'A', netbios: 'WEB01' }], [host('web01.example.gov')]);
    expect(numbersIn(maybe)).toMatchObject({ matched: '?', notFound: '?', unlisted: '?', notKnown: '1' });
    expect(maybe.notes).toEqual([expect.stringContaining('only one of the two names has a domain')]);
    const decided = compare(
      [{ id: 'A', netbios: 'WEB01', address: '10.0.0.5' }],
      [host('web01.example.gov', { address: '10.0.0.6' })],
    );
    expect(numbersIn(decided)).toMatchObject({ matched: '0', notFound: '1', unlisted: '1', notKnown: '0' });
  });

  it('is whether assets known by names are hosts known by addresses', () => {
    const compared = compare(
      [
        { id: 'A', dns: 'a.gov' },
        { id: 'B', dns: 'b.gov' },
      ],
      [host('10.0.0.5')],
    );
    expect(numbersIn(compared)).toMatchObject({ matched: '?', notFound: '1+', unlisted: '?' });
    expect(namesIn(compared, 'notFound')).toEqual(['A', 'B']);
    expect(compared.lists.notFound.all).toBe(2);
    expect(compared.notes).toEqual([expect.stringContaining('cannot be compared')]);
  });

  it('is which host has no name that tells it', () => {
    const compared = compare([{ id: 'A', address: '10.0.0.5' }], [host('localhost')]);
    expect(numbersIn(compared)).toMatchObject({ notFound: '?', unlisted: '?' });
  });

  it('is everything where there is no scan', () => {
    const compared = compareWithScans([inventory([{ id: 'A', address: '10.0.0.5' }])], []);
    expect(numbersIn(compared)).toEqual({
      ...{ assets: '1', matched: '?', notFound: '?', inLatestNotFound: '?', unlisted: '?' },
      ...{ withoutCredentials: '?', notKnown: '?' },
    });
    expect(compared.notes).toHaveLength(1);
  });

  it('follows from files that were not read whole', () => {
    const assets = [
      { id: 'A', address: '10.0.0.5' },
      { id: 'B', address: '10.0.0.6' },
    ];
    const hosts = [host('10.0.0.5'), host('10.0.0.7')];
    const cutScan: ScanEvidence = { ...scan(hosts), issues: [cutOff] };
    expect(numbersIn(compareWithScans([inventory(assets)], [cutScan]))).toMatchObject({
      ...{ assets: '2', matched: '1+', notFound: '?', unlisted: '1+' },
    });
    expect(numbersIn(compareWithScans([inventory(assets, { issues: [cutOff] })], [scan(hosts)]))).toMatchObject({
      ...{ assets: '2+', matched: '1+', notFound: '1+', unlisted: '?' },
    });
  });
});

describe('scans against an inventory', () => {
  it('tell which assets should have been found, and were not', () => {
    const compared = compare(
      [
        { id: 'A', address: '10.0.0.1', inLatestScan: 'yes' },
        { id: 'B', address: '10.0.0.2', inLatestScan: 'yes' },
        { id: 'C', address: '10.0.0.3', inLatestScan: 'no' },
        { id: 'D', address: '10.0.0.4' },
      ],
      [host('10.0.0.1'), host('10.0.0.9')],
    );
    expect(numbersIn(compared)).toMatchObject({ matched: '1', notFound: '3', inLatestNotFound: '1', unlisted: '1' });
    expect(namesIn(compared, 'inLatestNotFound')).toEqual(['B']);
    expect(namesIn(compared, 'unlisted')).toEqual(['10.0.0.9']);
  });

  it('tell which assets were scanned without credentials though an authenticated scan is planned', () => {
    const planned = { authenticatedScan: 'yes' } as const;
    const compared = compare(
      [
        { id: 'A', address: '10.0.0.1', ...planned },
        { id: 'B', address: '10.0.0.2', ...planned },
        { id: 'C', address: '10.0.0.3', authenticatedScan: 'no' },
        { id: 'D', address: '10.0.0.4', ...planned },
      ],
      [host('10.0.0.1'), host('10.0.0.2', {}, 'no'), host('10.0.0.3', {}, 'no')],
    );
    expect(numbersIn(compared)).toMatchObject({ withoutCredentials: '1' });
    expect(namesIn(compared, 'withoutCredentials')).toEqual(['B']);
    const open = compare([{ id: 'A', address: '10.0.0.1', ...planned }], [host('10.0.0.1', {}, 'unknown')]);
    expect(numbersIn(open)).toMatchObject({ withoutCredentials: '?' });
  });

  it('count a machine once that several scans report, and take the scan with credentials', () => {
    const scans = [
      scan([host('web.gov', { address: '10.0.0.1' }, 'no')], [], { file: 'a' }),
      scan([host('10.0.0.1')], [], { file: 'b' }),
      scan([host('10.0.0.8'), host('10.0.0.8')], [], { file: 'c' }),
    ];
    const given = inventory([{ id: 'A', dns: 'web.gov', authenticatedScan: 'yes' }]);
    expect(numbersIn(compareWithScans([given], scans))).toMatchObject({ withoutCredentials: '0', matched: '1' });
    expect(compareWithScans([given], scans).lists.unlisted.all).toBe(1);
  });

  it('count a host for every asset that it matches, and say so', () => {
    const compared = compare(
      [
        { id: 'A', dns: 'web.gov' },
        { id: 'B', dns: 'web.gov' },
      ],
      [host('web.gov')],
    );
    expect(numbersIn(compared)).toMatchObject({ matched: '2', notFound: '0', unlisted: '0' });
    expect(compared.notes).toEqual([
      '1 scanned host matches more than one asset of the inventory, such as “web.gov”, which matches “A” and “B”. Each of these assets counts as found.',
    ]);
  });

  it('say what did not respond, what only a range ties, and what far too many assets share', () => {
    const silent = { ...scan([host('10.0.1.9')]), notScanned: ['10.0.0.5'] };
    const many = Array.from(
      { length: 401 },
      (_, at): GivenAsset => ({ id: `S${at}`, dns: 'console.gov', address: `10.8.${at >> 8}.${at & 255}` }),
    );
    const { notes } = compareWithScans(
      [inventory([{ id: 'A', address: '10.0.0.5' }, { id: 'B', address: '10.0.1.0/24' }, ...many])],
      [silent, scan([host('console.gov', { address: '10.7.0.1' })])],
    );
    expect(notes).toEqual([
      '1 asset is found only by a range of addresses. Every scanned host in the range counts as the asset’s.',
      'The scans say that 1 asset did not respond: “A”. It does not count as found.',
      'More than 400 assets share the name console.gov, so it identifies none of them, and no host was matched by it.',
    ]);
  });

  it('use the latest of inventories of several months, and join files of one', () => {
    const file = (name: string, id: string, address: string, date?: string) =>
      inventory([{ id, address }], { file: name, ...(date === undefined ? {} : { date: plainDate(date) }) });
    const files = [
      file('september', 'OLD', '10.0.0.9', '2026-09-30'),
      file('east', 'A', '10.0.0.1', '2026-10-30'),
      file('west', 'B', '10.0.0.2', '2026-10-31'),
      file('more', 'a', '10.0.0.3'),
    ];
    const compared = compareWithScans(files, [scan([host('10.0.0.3')])]);
    expect(compared.date).toBe('2026-10-31');
    expect(numbersIn(compared)).toMatchObject({ assets: '2', matched: '1', notFound: '1' });
  });

  it('keep lists up to a bound, with the number of all', () => {
    const assets = Array.from(
      { length: 300 },
      (_, at): GivenAsset => ({ id: `A${at}`, address: `10.0.${at >> 8}.${at & 255}` }),
    );
    const { lists } = compare(assets, [host('10.9.9.9')]);
    expect(lists.notFound).toMatchObject({ value: 300, all: 300 });
    expect(lists.notFound.listed).toHaveLength(longestAssetList);
  });
});

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
