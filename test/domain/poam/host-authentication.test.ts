import { describe, expect, it } from 'vitest';
import type { ScannedHost } from '../../../src/domain/poam/evidence.ts';
import { tableOf } from '../../../src/domain/poam/evidence-tables.ts';
import { countAuthentication, type HostDecision } from '../../../src/domain/poam/scans/host-authentication.ts';
import { defaultChoices } from '../../../src/domain/poam/switches/choices.ts';
import { scan } from './build-evidence.ts';
import { host, type Known } from './build-hosts.ts';

describe('the share of hosts without credentials', () => {
  const scanned = (name: string, authentication: ScannedHost['authentication'], known: Known = {}): ScannedHost => ({
    ...host(name, known),
    authentication,
    basis: 'plugin 19506',
  });
  const count = (hosts: readonly (readonly ScannedHost[])[], decisions: readonly HostDecision[] = []) =>
    countAuthentication(
      hosts.map((listed, at) => scan(listed, [], { file: `scan-${at}.nessus` })),
      defaultChoices,
      decisions,
    );

  it('counts ten machines once that two scans report by name and by address', () => {
    const byName = Array.from({ length: 10 }, (_, at) => scanned(`web-${at}`, 'yes', { ip: `10.0.0.${at + 1}` }));
    const byAddress = byName.map((_, at) => scanned(`10.0.0.${at + 1}`, 'no'));
    const counted = count([byName, byAddress]);
    expect(counted).toMatchObject({ total: 10, unauthenticated: 0, mayBeOne: [] });
    expect(counted.hosts[0]).toMatchObject({
      name: 'web-0',
      otherNames: ['10.0.0.1'],
      files: ['scan-0.nessus', 'scan-1.nessus'],
    });
  });

  it('is a range where hosts may be one, and is not silently below the limit', () => {
    const nine = Array.from({ length: 9 }, (_, at) => scanned(`web-${at}.x`, 'yes'));
    const counted = count([[...nine, scanned('db', 'no')], [scanned('web-0', 'yes')]]);
    expect(counted).toMatchObject({
      total: 11,
      unauthenticated: 1,
      mayBeOne: [{ names: ['web-0.x', 'web-0'], by: 'the name web-0' }],
      reachesLimit: 'not-assessed',
    });
    expect(counted.share).toEqual({ least: 100 / 11, most: 10 });
    expect(counted.text).toContain('Two hosts may be one machine: the share is then from 9.09% to 10%');
  });

  it('is a range where one scan knows names alone and another addresses alone', () => {
    const byName = Array.from({ length: 9 }, (_, at) => scanned(`web-${at}`, 'yes'));
    const byAddress = Array.from({ length: 10 }, (_, at) => scanned(`10.0.0.${at + 1}`, at === 0 ? 'no' : 'yes'));
    const counted = count([byName, byAddress]);
    expect(counted).toMatchObject({ total: 19, unlinked: { byName: 9, byAddress: 10 }, reachesLimit: 'not-assessed' });
    expect(counted.share).toEqual({ least: 0, most: 10 });
    expect(counted.text).toContain(
      '9 hosts known only by name in one file may be among 10 known only by address in another',
    );
    expect(count([[...byName, ...byAddress]])).toMatchObject({ unlinked: { byName: 0, byAddress: 0 } });
  });

  it('follows what its owner says of hosts that may be one, and says so in its sentence and behind each host', () => {
    const hosts = [[scanned('web.x', 'yes'), scanned('db', 'no')], [scanned('web', 'yes')]];
    const asOne = count(hosts, [{ pair: ['web', 'WEB.x'], isOne: true }]);
    expect(asOne).toMatchObject({ total: 2, mayBeOne: [] });
    expect(asOne.text).toContain('As you answered, 1 pair of hosts is one machine.');
    expect(asOne.hosts.map(({ saidOfPairs }) => saidOfPairs)).toEqual(['One machine: web and WEB.x.', undefined]);
    const asTwo = count(hosts, [{ pair: ['WEB', 'web.x'], isOne: false }]);
    expect(asTwo).toMatchObject({ total: 3, mayBeOne: [] });
    expect(asTwo.text).toContain('As you answered, 1 pair of hosts is two machines.');
    expect(asTwo.hosts.map(({ saidOfPairs }) => saidOfPairs)).toEqual([
      'Not the same machine as WEB.',
      undefined,
      'Not the same machine as web.x.',
    ]);
    const { columns, rows } = tableOf({ id: 'hosts', kind: 'hosts', title: '', rows: asOne.hosts });
    expect(rows[0]?.[columns.indexOf('One machine or two, as you answered')]).toBe('One machine: web and WEB.x.');
    expect(rows[0]?.[columns.indexOf('Also reported as')]).toBe('web');
  });

  it('takes the last answer on a pair, and joins through several, in whatever order they are given', () => {
    const pair = ['web', 'web.x'] as const;
    const hosts = [[scanned('web.x', 'yes'), scanned('web.y', 'no')], [scanned('web', 'yes')]];
    const answers = [
      { pair, isOne: false },
      { pair, isOne: true },
    ];
    expect(count(hosts, answers)).toMatchObject({ total: 2, mayBeOne: [] });
    const chain: HostDecision[] = [
      { pair: ['web.y', 'web'], isOne: true },
      { pair: ['web', 'web.x'], isOne: true },
    ];
    for (const said of [chain, chain.toReversed()])
      expect(count(hosts, said)).toMatchObject({ total: 1, mayBeOne: [] });
  });

  it('decides no other pair by an answer that two hosts are two', () => {
    const hosts = [[scanned('web.x', 'yes'), scanned('web.y', 'no')], [scanned('web', 'yes')]];
    const pairsOf = (...decisions: HostDecision[]) =>
      count(hosts, decisions).mayBeOne.map(({ names }) => names.join(' '));
    expect(pairsOf()).toEqual(['web.x web', 'web.y web']);
    expect(pairsOf({ pair: ['web.x', 'web'], isOne: false })).toEqual(['web.y web']);
  });

  it('finds what was said of a machine under any of its names', () => {
    const hosts = [[scanned('web', 'unknown', { ip: '10.0.0.1' })], [scanned('10.0.0.1', 'unknown')]];
    expect(count(hosts, [{ host: '10.0.0.1', authentication: 'yes' }])).toMatchObject({ total: 1, undecided: 0 });
  });

  it('says of how many hosts it is as their owner answered, and why each was asked about', () => {
    const hosts = [[scanned('web', 'no'), scanned('db', 'yes')], [scanned('web', 'unknown')], [scanned('web', 'no')]];
    for (const files of [hosts, hosts.toReversed()]) {
      const { hosts: counted } = count(files);
      const basis = 'plugin 19506; another scan: plugin 19506';
      expect(counted.find(({ name }) => name === 'web')).toMatchObject({ authentication: 'unknown', basis });
    }
    const answered = count(hosts, [{ host: 'web', authentication: 'yes' }]);
    expect(answered.text).toBe(
      '0 of 2 hosts without credentials: 0%; 10% or more counts. For 1 host, this is your answer.',
    );
  });

  it('leaves out hosts that did not answer, and says how many', () => {
    const counted = countAuthentication(
      [{ ...scan([scanned('a', 'yes')]), notScanned: ['b', 'A'] }],
      defaultChoices,
      [],
    );
    expect(counted).toMatchObject({ total: 1, notScanned: ['b'] });
    expect(counted.text).toContain('1 host did not respond and was not scanned');
  });
});
