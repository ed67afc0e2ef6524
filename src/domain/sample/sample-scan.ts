import type { PlainDate } from '../calendar/plain-date.ts';
import { openOn, type SampleHost, type SampleWeakness } from './sample-system.ts';

/** A scan of the invented service, and what is wrong with it. */
export interface SampleScan {
  readonly date: PlainDate;
  /** Hosts that were scanned without credentials, by name. */
  readonly withoutCredentials?: readonly string[] | undefined;
  /** Hosts that were scanned although the inventory does not have them. */
  readonly unlisted?: readonly { readonly name: string; readonly address: string }[] | undefined;
}

/** A host as a scan found it. */
export interface ScannedHost {
  readonly name: string;
  readonly address: string;
  readonly hasCredentials: boolean;
  /** The weaknesses found on it. */
  readonly found: readonly SampleWeakness[];
}

/** The hosts of a scan, each with the weaknesses that are open on the day of the scan. */
export function scannedHosts(
  hosts: readonly Pick<SampleHost, 'name' | 'address'>[],
  weaknesses: readonly SampleWeakness[],
  { date, withoutCredentials = [], unlisted = [] }: SampleScan,
): ScannedHost[] {
  const open = openOn(weaknesses, date);
  return [...hosts, ...unlisted].map(({ name, address }) => ({
    name,
    address,
    hasCredentials: !withoutCredentials.includes(name),
    found: open.filter(({ assets }) => assets.includes(name)),
  }));
}
