import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupHosts } from '../../../src/domain/poam/scans/host-groups.ts';
import { host } from './build-hosts.ts';

/** How many machines the hosts are, and which may be one. */
function machines(...hosts: ReturnType<typeof host>[]) {
  const { first, mayBe } = groupHosts(hosts);
  return { machines: new Set(first).size, mayBe: mayBe.map(({ by }) => by.value) };
}

const one = { machines: 1, mayBe: [] };
const two = { machines: 2, mayBe: [] };

describe('two hosts are', () => {
  it.each([
    ['one by the same name, whatever its capitals', host('WEB-1'), host('web-1 '), one],
    ['one by name and address', host('web-1', { ip: '10.0.0.1' }), host('10.0.0.1'), one],
    ['one by two addresses in any order', host('10.0.0.1, 10.0.0.2'), host('10.0.0.2;10.0.0.1'), one],
    ['one by one of two addresses', host('10.0.0.1\n10.0.0.2'), host('10.0.0.2'), one],
    ['one by the DNS name', host('a', { dns: 'web.example.com' }), host('web.example.com.'), one],
    ['one by the NetBIOS name of a domain', host('x', { dns: 'CORP\\WEB1' }), host('web1'), one],
    [
      'one by a network card',
      host('10.0.0.1', { mac: '00:1B:63:84:45:E6' }),
      host('10.9.0.1', { mac: '001b.6384.45e6' }),
      one,
    ],
    ['one by the number of an agent', host('old-name', { uuid: 'A-1' }), host('new-name', { uuid: 'a-1' }), one],
    ['one by an IPv6 address with its zone', host('2001:DB8::1%eth0'), host('2001:db8::1'), one],
    ['one by a name that Amazon makes of the address', host('ip-10-0-0-1.ec2.internal'), host('10.0.0.1'), one],
    [
      'one by the address, whatever a provider calls it',
      host('web.example.com', { ip: '10.0.0.1' }),
      host('10.0.0.1', { dns: 'static-1-0-0-10.provider.example' }),
      one,
    ],
    [
      'one by the number of an instance, also as its name',
      host('i-0123456789abcdef0'),
      host('x', { uuid: 'i-0123456789ABCDEF0' }),
      one,
    ],
    [
      'one by the address, where one is named by the number of its instance',
      host('i-0123456789abcdef0', { ip: '10.0.0.1' }),
      host('web', { ip: '10.0.0.1' }),
      one,
    ],
    ['two by different names', host('web-1'), host('web-2'), two],
    [
      'two where all they share is an address of the machine itself',
      host('a', { ip: '127.0.0.1' }),
      host('b', { ip: '127.0.0.1' }),
      two,
    ],
    [
      'two where they share the bridge of containers',
      host('a', { ip: '172.17.0.1' }),
      host('b', { ip: '172.17.0.1' }),
      two,
    ],
    [
      'two where a program made up the card',
      host('a', { mac: '02:42:ac:11:00:02' }),
      host('b', { mac: '02:42:ac:11:00:02' }),
      two,
    ],
    [
      'two that may be one, with one address and two names',
      host('web-1', { ip: '10.0.0.1' }),
      host('db-1', { ip: '10.0.0.1' }),
      { machines: 2, mayBe: ['10.0.0.1'] },
    ],
    [
      'two that may be one, with one address and two numbers of agents',
      host('10.0.0.1', { uuid: 'a' }),
      host('x', { ip: '10.0.0.1', uuid: 'b' }),
      { machines: 2, mayBe: ['10.0.0.1'] },
    ],
    [
      'two that may be one, by a name without its domain',
      host('web1'),
      host('web1.example.com'),
      { machines: 2, mayBe: ['web1'] },
    ],
    [
      'two by a name without its domain, where addresses decide',
      host('web1', { ip: '10.0.0.1' }),
      host('web1.example.com', { ip: '10.0.0.2' }),
      two,
    ],
    [
      'one by a name without its domain, where the address decides',
      host('web1', { ip: '10.0.0.1' }),
      host('web1.example.com', { ip: '10.0.0.1' }),
      one,
    ],
  ])('%s', (_, first, second, expected) => {
    expect(machines(first, second)).toEqual(expected);
    expect(machines(second, first)).toEqual(expected);
  });

  it('not one by an address that many machines have', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => host(name, { ip: '192.168.1.1' }));
    expect(machines(...many)).toEqual({ machines: 5, mayBe: [] });
  });

  it('the same in any order', () => {
    const any = fc
      .tuple(
        fc.constantFrom('a', 'b', 'a.x', 'b.x', '10.0.0.1', '10.0.0.2', '10.0.0.1,10.0.0.2'),
        fc.record({ ip: fc.constantFrom('', '10.0.0.1', '10.0.0.2'), uuid: fc.constantFrom('', '1', '2') }),
      )
      .map(([name, known]) => host(name, known));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (hosts, numbers) => {
        const keys = hosts.map(() => numbers.next().value ?? 0);
        const order = hosts.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const groupsIn = (places: readonly number[]) => {
          const { first } = groupHosts(places.map((at) => hosts[at] as (typeof hosts)[number]));
          const groups = new Map<number, number[]>();
          for (const [at, root] of first.entries()) groups.set(root, [...(groups.get(root) ?? []), places[at] ?? 0]);
          return [...groups.values()].map((group) => group.sort((a, b) => a - b).join()).sort();
        };
        expect(groupsIn(order)).toEqual(groupsIn(hosts.map((_, at) => at)));
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
