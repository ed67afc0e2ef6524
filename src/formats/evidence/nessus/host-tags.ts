import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import {
  type HostIdentity,
  hostIdentity,
  listedParts,
  machineNumber,
} from '../../../domain/poam/scans/host-identity.ts';
import { type AuthenticationClue, readCredentialedTag } from '../scan/credentialed-checks.ts';
import type { GatherText } from '../xml/xml-stream.ts';
import { readEpochSeconds, readHostEnd } from './days.ts';

/** What the tags of a host say. */
export interface HostTags {
  readonly identities: HostIdentity[];
  clue?: AuthenticationClue;
  /** The day on which its scan ended, by the scanner’s own clock, or else as a count of seconds, whose day is that of UTC. */
  ended?: PlainDate | undefined;
  stamped?: PlainDate | undefined;
  hasStart: boolean;
  hasEnd: boolean;
}

/** No tags yet. */
export function startTags(): HostTags {
  return { identities: [], hasStart: false, hasEnd: false };
}

/** Tags with what a host is known by: addresses, names and network cards may be several. */
const identityTags: Readonly<Record<string, HostIdentity['kind']>> = {
  'host-ip': 'address',
  'host-fqdn': 'name',
  'host-fqdns': 'name',
  'host-rdns': 'name',
  hostname: 'name',
  'netbios-name': 'name',
  'mac-address': 'mac',
};

/** Tags with a number of the machine. Those of one kind can contradict each other. */
const numberTags = new Set([
  'host-uuid',
  'bios-uuid',
  'agent-uuid',
  'aws-instance-instance-id',
  'aws-instance-instanceId',
  'azure-instance-id',
  'gcp-instance-id',
]);

/** Takes a tag of a host, if it is one of those that are read. */
export function readTag(tag: string, tags: HostTags, gather: GatherText): void {
  const kind = identityTags[tag];
  if (tag === 'Credentialed_Scan') {
    gather(20, (text) => {
      const clue = readCredentialedTag(text);
      if (clue) tags.clue = clue;
    });
  } else if (tag === 'HOST_START' || tag === 'HOST_START_TIMESTAMP') tags.hasStart = true;
  else if (tag === 'HOST_END') {
    tags.hasEnd = true;
    gather(60, (text) => {
      tags.ended = readHostEnd(text);
    });
  } else if (tag === 'HOST_END_TIMESTAMP') {
    tags.hasEnd = true;
    gather(20, (text) => {
      tags.stamped = readEpochSeconds(text);
    });
  } else if (kind) {
    // Names can be a list in JSON, of objects with a field for the name.
    gather(4_000, (text) => {
      for (const part of listedParts(text.replace(/\\?"(?:FQDN|sources|get_host_fqdn\(\))\\?"\s*:?/gi, ' '))) {
        const isWord = tag === 'host-fqdns' && !part.includes('.');
        const identity = isWord ? undefined : hostIdentity(kind, part);
        if (identity) tags.identities.push(identity);
      }
    });
  } else if (numberTags.has(tag)) {
    gather(100, (text) => {
      const identity = machineNumber(tag.toLowerCase(), text);
      if (identity) tags.identities.push(identity);
    });
  }
}
