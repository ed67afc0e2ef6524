import {
  type HostIdentity,
  hostIdentity,
  identitiesOfName,
  machineNumber,
} from '../../../src/domain/poam/scans/host-identity.ts';

const kinds = { ip: 'address', dns: 'name', mac: 'mac' } as const;

/** What else a scan knows a host by. */
export type Known = Partial<Record<keyof typeof kinds | 'uuid', string>>;

function identitiesOf(name: string, known: Known): HostIdentity[] {
  const { uuid, ...others } = known;
  return [
    ...identitiesOfName(name),
    ...Object.entries(others).flatMap(([kind, text]) => hostIdentity(kinds[kind as keyof typeof kinds], text) ?? []),
    ...[machineNumber('uuid', uuid ?? '') ?? []].flat(),
  ];
}

/** A host by its name and whatever else a scan knows it by. */
export const host = (name: string, known: Known = {}) => ({ name, identities: identitiesOf(name, known) });
