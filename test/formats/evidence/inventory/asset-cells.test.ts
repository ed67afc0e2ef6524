import { describe, expect, it } from 'vitest';
import type { InventoryRow } from '../../../support/evidence/inventory-builder.ts';
import { inventoryOf, remarksOn } from '../../../support/evidence/read-inventory.ts';

const identitiesOf = async (row: InventoryRow) =>
  (await inventoryOf([row])).assets[0]?.identities.map(({ kind, value }) => `${kind} ${value}`);

describe('the cells of an asset', () => {
  it.each<[string, InventoryRow, string[]]>([
    ['several addresses', { address: '10.0.0.5, 10.0.0.6\n2001:DB8::1' }, ['10.0.0.5', '10.0.0.6', '2001:db8::1']],
    ['an address written in full', { address: '2001:0DB8:0:0:0:0:0:0001' }, ['2001:db8::1']],
    ['an IPv4 address within IPv6', { address: '::ffff:10.0.0.5' }, ['10.0.0.5']],
    ['an address with zeros', { address: '010.000.000.005' }, ['10.0.0.5']],
    ['an address with a note', { address: '10.0.0.5 (eth0), DHCP' }, ['10.0.0.5']],
    ['an address among the names', { address: '-', dns: '10.0.0.5' }, ['10.0.0.5']],
    ['an address as the identifier', { id: '10.0.0.5', address: 'N/A' }, ['10.0.0.5']],
  ])('hold %s', async (_, row, addresses) => {
    const found = (await identitiesOf({ id: 'A', ...row }))?.filter((one) => one.startsWith('address'));
    expect(found).toEqual(addresses.map((one) => `address ${one}`));
  });

  it.each<[string, InventoryRow, string[]]>([
    ['a URL', { dns: 'https://User@App.Example.gov:8443/login?x=1' }, ['app.example.gov']],
    ['a trailing dot and capitals', { dns: 'WEB.Example.GOV.' }, ['web.example.gov']],
    ['several names', { dns: 'a.example.gov; b.example.gov' }, ['a.example.gov', 'b.example.gov']],
    ['a sentence with a name', { dns: 'Not public; see a.example.gov' }, ['not', 'public', 'see', 'a.example.gov']],
    ['a sentence', { dns: 'not resolvable from outside' }, []],
    ['a domain before a NetBIOS name', { netbios: 'CORP\\WEB01' }, ['web01']],
  ])('hold %s', async (_, row, names) => {
    const found = (await identitiesOf({ id: '10.9.9.9', ...row }))?.filter((one) => one.startsWith('name'));
    expect(found).toEqual(names.map((one) => `name ${one}`));
  });

  it.each(['N/A', 'n/a', '-', '–', 'None', 'not applicable', ' ', 'NULL'])('say nothing with “%s”', async (nothing) => {
    const row = {
      address: nothing,
      dns: nothing,
      netbios: nothing,
      mac: nothing,
      isPublic: nothing,
      inLatest: nothing,
    };
    const found = await inventoryOf([{ id: 'A1', ...row }]);
    expect(found.assets).toMatchObject([{ name: 'A1', isFindable: false }]);
    expect(found.assets[0]).not.toHaveProperty('isPublic');
    expect(found.issues).toEqual([]);
  });

  it('hold ranges of addresses; those of whole networks, patterns and broken addresses tell no asset', async () => {
    const found = await inventoryOf([
      { id: 'A', address: '10.0.1.0/24' },
      { id: 'B', address: '10.0.2.10 - 10.0.2.20' },
      { id: 'C', address: '10.0.0.0/8' },
      { id: 'D', dns: '*.example.gov' },
      { id: 'E', address: '10.0.0.300' },
      { id: 'F', mac: 'eth0' },
    ]);
    expect(found.assets.map(({ ranges }) => ranges?.map(({ text }) => text))).toEqual([
      ['10.0.1.0/24'],
      ['10.0.2.10-10.0.2.20'],
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(found.issues.map(({ what, place }) => [what, place.column])).toEqual([
      ['“10.0.0.0/8” is a range of addresses so wide that it takes in whole networks.', 'B'],
      ['“*.example.gov” is a pattern that can match many names.', 'E'],
      ['“10.0.0.300” is not an IP address.', 'B'],
      ['“eth0” is not a MAC address.', 'G'],
    ]);
    expect(found.assets.slice(2).every(({ isFindable }) => !isFindable)).toBe(true);
  });

  it('say yes or no in words, and are said to do neither otherwise', async () => {
    const found = await inventoryOf([
      { id: 'A', authenticated: 'yes - agent', inLatest: 'NO (appliance)' },
      { id: 'B', authenticated: 'Y', inLatest: 'maybe' },
      { id: 'C', authenticated: true, inLatest: 'later' },
    ]);
    expect(found.assets).toMatchObject([
      { authenticatedScan: 'yes', inLatestScan: 'no' },
      { authenticatedScan: 'yes' },
      { authenticatedScan: 'yes' },
    ]);
    expect(found.accounts[0]?.unknownValues).toMatchObject([{ value: 'maybe' }, { value: 'later' }]);
    expect(remarksOn(found)).toContain('unread: “maybe” in the column “In latest scan” is not yes or no.');
  });

  it('hold the numbers of clouds', async () => {
    const arn = 'arn:aws:ec2:us-gov-west-1:123456789012:instance/i-0abc1234def567890';
    expect(await identitiesOf({ id: 'A', serial: arn })).toContain('id ec2-instance i-0abc1234def567890');
    expect(await identitiesOf({ id: arn })).toContain('id ec2-instance i-0abc1234def567890');
  });
});
