import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { compareWithScans } from '../../../src/domain/inventory/compare-with-scans.ts';
import { longestAssetList } from '../../../src/domain/inventory/inventory-comparison.ts';
import type { ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { cutOff, type GivenAsset, inventory } from '../../support/evidence/built-inventory.ts';
import { scan } from '../poam/build-evidence.ts';
import { compare, host, namesIn, numbersIn } from './build-comparison.ts';

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
