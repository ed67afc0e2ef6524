import { expect, it } from 'vitest';
import { groupHosts } from '../../../src/domain/poam/scans/host-groups.ts';
import { hostIdentity, identitiesOfName } from '../../../src/domain/poam/scans/host-identity.ts';

it('hosts are told apart in time in proportion to their number', () => {
  const many = Array.from({ length: 60_000 }, (_, at) => {
    const name = `host-${at % 30_000}.example.com`;
    const address = hostIdentity('address', `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`);
    return { name, identities: [...identitiesOfName(name), ...(address ? [address] : [])] };
  });
  const before = process.cpuUsage().user;
  expect(new Set(groupHosts(many).first).size).toBe(30_000);
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(5_000);
});
