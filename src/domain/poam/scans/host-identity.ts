/**
 * What a host is known by. `address`: of IP, several too. `name`: of DNS or NetBIOS. `mac`: of a network card. `id`: given by
 * an agent, a scanner or a cloud; its value begins with what kind of number it is, since only those of one kind can
 * contradict each other.
 */
export interface HostIdentity {
  readonly kind: 'address' | 'name' | 'mac' | 'id';
  /** In the form that {@link hostIdentity} gives. */
  readonly value: string;
}

const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const ipv6 = /^(?=.*:.*:)[\da-f:.]+(?:%\w+)?$/i;

/**
 * Addresses that many machines have at once: of the machine itself, of its own link, and of the bridges by which containers
 * reach their host.
 */
export const commonAddress = /^(?:127\.|0\.0\.0\.0$|169\.254\.|172\.(?:1[7-9]|2\d|3[01])\.0\.1$|::1?$|fe80:)/i;
const instance = /^i-[\da-f]{8,17}$/i;
const madeOfAddress = /^(?:(ip-|ec2-)|.*[.-])?((?:\d{1,3}-){3}\d{1,3})(?:[.-].*)?$/;
const commonName = /^(?:localhost|localhost\.localdomain|unknown|none|null|n\/a|-)$/;

/**
 * An identity in the form in which it is compared; nothing where the text is empty, or holds for many machines at once, as
 * `127.0.0.1` and card numbers that a program made up do.
 */
export function hostIdentity(kind: HostIdentity['kind'], text: string): HostIdentity | undefined {
  const value = text.trim().replace(/\s+/g, ' ').toLowerCase().slice(0, 255);
  if (value === '') return undefined;
  if (kind === 'address') return ofAddress(value);
  if (kind === 'mac') return ofCard(value);
  if (kind === 'id') return { kind, value };
  // NetBIOS names can carry their domain, and DNS names the dot of the root.
  const name = value.replace(/^.*\\/, '').replace(/\.$/, '');
  if (ipv4.test(name) || ipv6.test(name)) return ofAddress(name);
  if (instance.test(name) || name.startsWith('arn:')) return machineNumber('arn', name);
  // Amazon names machines after their addresses; what others put an address into is no name that was given.
  const made = madeOfAddress.exec(name);
  if (made) return made[1] === undefined ? undefined : ofAddress(`${made[2]}`.replaceAll('-', '.'));
  return name === '' || commonName.test(name) ? undefined : { kind, value: name };
}

function ofAddress(text: string): HostIdentity | undefined {
  const value = text.replace(/%.*$/, '').replace(/\/(?:32|128)$/, '');
  if (!(ipv4.test(value) || ipv6.test(value)) || commonAddress.test(value)) return undefined;
  return { kind: 'address', value };
}

/** The number of a network card. One that a program made up, or that stands for a group, is no machine’s own. */
function ofCard(text: string): HostIdentity | undefined {
  const value = text.replace(/[^\da-f]/g, '');
  if (value.length !== 12 || /^0{12}|^00005e000[12]|^00000c07ac/.test(value)) return undefined;
  return Number.parseInt(value.slice(0, 2), 16) & 3 ? undefined : { kind: 'mac', value };
}

/**
 * The number of a machine as an identity. @param kind What kind of number it is, by which it can contradict another. An
 * instance of Amazon EC2 has one number, whatever field it stands in.
 */
export function machineNumber(kind: string, text: string): HostIdentity | undefined {
  const number = text.trim();
  if (number === '') return undefined;
  return hostIdentity('id', `${instance.test(number) ? 'ec2-instance' : kind} ${number}`);
}

/** The parts of a cell or tag that lists several addresses, names or card numbers, in any order. */
export function listedParts(text: string): string[] {
  return text
    .split(/[,;|\s"'[\]{}()]+/)
    .filter((part) => part !== '')
    .slice(0, 64);
}

/** The identities of a name under which a host is reported: a name, an address, or several of them. */
export function identitiesOfName(name: string): HostIdentity[] {
  const parts = listedParts(name);
  const addresses = parts.flatMap((part) => hostIdentity('address', part) ?? []);
  if (parts.length > 1 && addresses.length === parts.length) return addresses;
  const isList = parts.length > 1 && /[,;|\n]/.test(name);
  return (isList ? parts : [name]).flatMap((part) => hostIdentity('name', part) ?? []);
}

/** A reported name for comparing: several addresses in any order are the same. */
export function reportedKey(name: string): string {
  const parts = listedParts(name.toLowerCase());
  return parts.length > 1 && /[,;|\n]/.test(name)
    ? [...new Set(parts)].sort().join(',')
    : name.trim().replace(/\s+/g, ' ').toLowerCase();
}

const identityNames: Readonly<Record<HostIdentity['kind'], string>> = {
  address: 'the address',
  name: 'the name',
  mac: 'the network card',
  id: 'the number',
};

/** An identity in words: “the address 10.0.0.5”. */
export function identityText({ kind, value }: HostIdentity): string {
  return `${identityNames[kind]} ${kind === 'mac' ? (value.match(/../g) ?? []).join(':') : value}`;
}
