import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { scannedHosts } from '../../../src/domain/sample/sample-scan.ts';
import { closedOn, hostsOf, openOn, type SampleWeakness } from '../../../src/domain/sample/sample-system.ts';

const group = { name: 'LR-WEB', count: 2, from: '10.0.0.9', function: 'Web', system: 'Linux' };
const hosts = hostsOf([group, { ...group, name: 'LR-DB', count: 1, from: '10.0.1.1' }]);
const weakness: SampleWeakness = {
  id: 'V-1',
  name: 'One',
  rating: 'high',
  detected: plainDate('2026-03-02'),
  closed: plainDate('2026-03-20'),
  assets: ['LR-WEB-02'],
};

describe('the hosts of the sample', () => {
  it('are numbered in each group, with addresses that go on', () => {
    expect(hosts.map(({ name, address }) => `${name} ${address}`)).toEqual([
      'LR-WEB-01 10.0.0.9',
      'LR-WEB-02 10.0.0.10',
      'LR-DB-01 10.0.1.1',
    ]);
  });
});

describe('a weakness of the sample', () => {
  it.each([
    ['2026-03-01', 0, 0],
    ['2026-03-02', 1, 0],
    ['2026-03-19', 1, 0],
    ['2026-03-20', 0, 1],
  ])('is open from the day it was detected to the day before it was closed: %s', (day, open, closed) => {
    expect(openOn([weakness], plainDate(day))).toHaveLength(open);
    expect(closedOn([weakness], plainDate(day))).toHaveLength(closed);
  });
});

describe('a scan of the sample', () => {
  it('finds what is open on its day, and hosts that no inventory has', () => {
    const scan = {
      date: plainDate('2026-03-10'),
      withoutCredentials: ['LR-DB-01'],
      unlisted: [{ name: 'LR-TST-01', address: '10.0.9.9' }],
    };
    const found = scannedHosts(hosts, [weakness], scan);
    expect(found.map(({ name, hasCredentials, found: on }) => [name, hasCredentials, on.length])).toEqual([
      ['LR-WEB-01', true, 0],
      ['LR-WEB-02', true, 1],
      ['LR-DB-01', false, 0],
      ['LR-TST-01', true, 0],
    ]);
    expect(scannedHosts(hosts, [weakness], { date: plainDate('2026-03-20') }).flatMap((one) => one.found)).toEqual([]);
  });
});
