import { describe, expect, it } from 'vitest';
import type { ScanEvidence } from '../../../../src/domain/poam/evidence.ts';
import { countAuthentication } from '../../../../src/domain/poam/scans/host-authentication.ts';
import { defaultChoices } from '../../../../src/domain/poam/switches/choices.ts';
import { readNessus } from '../../../../src/formats/evidence/nessus/read-nessus.ts';
import {
  type BuiltHost,
  type BuiltItem,
  inPieces,
  nessusFile,
  scanInformation,
} from '../../../support/evidence/nessus-builder.ts';
import { openedFile } from '../../../support/evidence/opened-file.ts';

async function read(hosts: readonly BuiltHost[], file = 'scan.nessus'): Promise<ScanEvidence> {
  const result = await readNessus(openedFile(inPieces(nessusFile(hosts)), file));
  if (result.kind !== 'scan') throw new Error(JSON.stringify(result));
  return result;
}

const setting = (plugin: string, output = 'x'): BuiltItem => ({
  plugin,
  severity: '0',
  family: 'Settings',
  name: plugin,
  output,
});
const weakness: BuiltItem = { plugin: '100', severity: '3', name: 'Weakness', family: 'General' };
const authenticationOf = ({ hosts }: ScanEvidence) => hosts.map(({ authentication }) => authentication);

describe('the login of a Nessus scan', () => {
  it.each([
    ['no', ['110095'], 'plugin 19506: credentialed checks “no”, but plugin 110095 says that login worked'],
    [
      'no',
      ['110095', '141118'],
      'plugin 19506: credentialed checks “no”, but plugin 110095 and 1 more say that login worked',
    ],
    [
      'yes',
      ['104410'],
      'plugin 19506: credentialed checks “yes”, but plugin 104410 says that login failed or lacked rights',
    ],
    [
      'yes',
      ['21745'],
      'plugin 19506: credentialed checks “yes”, but plugin 21745 says that login failed or lacked rights',
    ],
    [
      'yes',
      ['110723'],
      'plugin 19506: credentialed checks “yes”, but plugin 110723 says that login failed or lacked rights',
    ],
    [
      'yes',
      ['110385'],
      'plugin 19506: credentialed checks “yes”, but plugin 110385 says that login failed or lacked rights',
    ],
  ])('is left open where plugin 19506 says “%s” and %j the contrary: both are told', async (said, plugins, basis) => {
    const items = [scanInformation(said), ...plugins.map((plugin) => setting(plugin)), weakness];
    for (const order of [items, items.toReversed()]) {
      const evidence = await read([{ name: 'a', items: order }]);
      expect(evidence.hosts).toEqual([{ name: 'a', authentication: 'unknown', basis }]);
      expect(evidence.issues).toMatchObject([
        { kind: 'noted', what: `The file contradicts itself on host a: ${basis}.` },
      ]);
      expect(countAuthentication([evidence], defaultChoices, [])).toMatchObject({
        undecided: 1,
        reachesLimit: 'not-assessed',
      });
    }
  });

  it.each([
    ['yes', ['104410', '141118'], 'yes'],
    ['yes', ['141118'], 'yes'],
    ['no', ['104410', '21745'], 'no'],
  ])('stands where plugin 19506 says “%s” and %j do not contradict it', async (said, plugins, authentication) => {
    const items = [scanInformation(said), ...plugins.map((plugin) => setting(plugin))];
    const evidence = await read([{ name: 'a', items }]);
    expect(authenticationOf(evidence)).toEqual([authentication]);
    expect(evidence.issues).toEqual([]);
  });

  it.each([
    [['141118'], 'yes'],
    [['110723'], 'no'],
    [['141118', '21745'], 'unknown'],
    [['100'], 'unknown'],
  ])('is told by %j alone where plugin 19506 is missing: %s', async (plugins, authentication) => {
    expect(authenticationOf(await read([{ name: 'a', items: plugins.map((plugin) => setting(plugin)) }]))).toEqual([
      authentication,
    ]);
  });

  it('is judged in each scan of a host by itself', async () => {
    const hosts = [
      { name: 'a', items: [scanInformation('no'), weakness] },
      { name: 'a', items: [scanInformation('yes'), setting('141118')] },
    ];
    expect(authenticationOf(await read(hosts)).sort()).toEqual(['no', 'yes']);
  });
});

describe('a host of a Nessus scan', () => {
  it('is one under the name and the address by which two reports know it, in one file and in two', async () => {
    const tags = {
      'host-ip': '10.0.0.1',
      'host-fqdn': 'web.example.com',
      'netbios-name': 'CORP\\WEB',
      'mac-address': '00:1B:63:84:45:E6\n02:42:AC:11:00:02',
    };
    const byName = { name: 'web.example.com', tags, items: [scanInformation('yes'), weakness] };
    const byAddress = { name: '10.0.0.1', tags: { 'host-ip': '10.0.0.1' }, items: [scanInformation('no'), weakness] };
    const both = await read([byName, byAddress]);
    expect(both.findings.find(({ id }) => id === '100')).toMatchObject({ hosts: 1, rows: 2 });
    expect(both.issues.map(({ what }) => what)).toContain('web.example.com and 10.0.0.1 are one machine.');
    const files = [await read([byName], 'a.nessus'), await read([byAddress], 'b.nessus')];
    for (const scans of [files, files.toReversed(), [both]]) {
      expect(countAuthentication(scans, defaultChoices, [])).toMatchObject({ total: 1, unauthenticated: 0 });
    }
    expect(both.hosts[0]?.identities).toContainEqual({ kind: 'mac', value: '001b638445e6' });
    expect(JSON.stringify(both.hosts)).not.toContain('0242ac110002');
  });

  it('is known by its names in the list that newer scanners write, and by its number in a cloud', async () => {
    const fqdns = '[{"FQDN":"a.example.com","sources":["get_host_fqdn()"]},{"FQDN":"b.example.com","sources":["x"]}]';
    const first = { name: '10.0.0.1', tags: { 'host-fqdns': fqdns } };
    const instance = { 'aws-instance-instance-id': 'i-0123456789abcdef0' };
    const evidence = await read([
      first,
      { name: 'b.example.com', items: [weakness] },
      { name: 'x', tags: instance },
      { name: 'y', tags: instance },
    ]);
    expect(evidence.hosts.map(({ name }) => name)).toEqual(['10.0.0.1', 'x']);
  });

  it('that may be another is remarked on, and counts by itself', async () => {
    const hosts = ['web', 'db'].map((name) => ({
      name,
      tags: { 'host-ip': '10.0.0.9' },
      items: [scanInformation('yes')],
    }));
    const evidence = await read(hosts);
    expect(evidence.hosts).toHaveLength(2);
    expect(evidence.issues).toMatchObject([
      { kind: 'noted', what: 'Hosts web and db may be one machine: they share the address 10.0.0.9.' },
    ]);
  });

  it('that a scan calls dead is not among those that were scanned, and is named', async () => {
    const dead = setting(
      '10180',
      'The remote host (10.0.0.9) is considered as dead - not scanning\nThe remote host did not respond.',
    );
    const evidence = await read([
      { name: 'a', items: [setting('10180', 'The remote host is up'), scanInformation('no'), weakness] },
      { name: 'b', items: [dead] },
      { name: 'c', items: [scanInformation('no'), dead] },
      { name: 'd', items: [dead, weakness] },
    ]);
    expect(evidence.hosts.map(({ name }) => name)).toEqual(['a', 'd']);
    expect(evidence.notScanned).toEqual(['b', 'c']);
    expect(evidence.issues.map(({ what }) => what)).toEqual(['2 hosts did not respond and were not scanned: b and c.']);
    expect(countAuthentication([evidence], defaultChoices, [])).toMatchObject({ total: 2, notScanned: ['b', 'c'] });
  });

  it('whose scan began and did not end hides what was not found, or was not scanned at all', async () => {
    const tags = { HOST_START: 'Wed Mar 23 15:07:52 2022' };
    const evidence = await read([
      { name: 'a', tags, items: [weakness] },
      { name: 'b', tags },
      { name: 'c', tags: { ...tags, HOST_END: 'Wed Mar 23 15:17:52 2022' } },
    ]);
    expect(evidence.hosts.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(evidence.notScanned).toEqual(['b']);
    expect(evidence.issues.filter(({ mayHide }) => mayHide)).toMatchObject([
      { what: 'The scan of host a started but did not finish.' },
    ]);
  });
});
