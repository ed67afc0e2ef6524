import { describe, expect, it } from 'vitest';
import type { ScannedHost } from '../../../src/domain/poam/evidence.ts';
import type { GivenAsset } from '../../support/evidence/built-inventory.ts';
import { compare, host, numbersIn } from './build-comparison.ts';

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
