import type { PlainDate } from '../calendar/plain-date.ts';

/* The invented service of the sample package: its hosts and its weaknesses, from which its files are made. */

/** Hosts of one kind: `LR-WEB-01` and on, with addresses from the first on. */
export interface HostGroup {
  readonly name: string;
  readonly count: number;
  /** The first address; the last number grows by one for each host. */
  readonly from: string;
  readonly function: string;
  /** The operating system. */
  readonly system: string;
  readonly isPublic?: boolean | undefined;
}

/** A host. */
export interface SampleHost {
  readonly name: string;
  readonly address: string;
  readonly group: HostGroup;
}

/** The hosts of all groups, in order. */
export function hostsOf(groups: readonly HostGroup[]): SampleHost[] {
  return groups.flatMap((group) => {
    const numbers = group.from.split('.').map(Number);
    return Array.from({ length: group.count }, (_, place) => ({
      name: `${group.name}-${String(place + 1).padStart(2, '0')}`,
      address: [...numbers.slice(0, 3), (numbers[3] ?? 0) + place].join('.'),
      group,
    }));
  });
}

/** The names that files of the sample carry. */
export interface SampleNames {
  readonly csp: string;
  readonly service: string;
  readonly level: string;
  /** The domain of the hosts’ names. */
  readonly domain: string;
  readonly detector: string;
  readonly assessor: string;
  /** What every item of a POA&M says alike. */
  readonly poam: Readonly<Record<'controls' | 'contact' | 'resources' | 'plan', string>>;
  /** Says that everything is invented. */
  readonly banner: string;
}

/** A weakness, as the sample keeps it. */
export interface SampleWeakness {
  readonly id: string;
  readonly name: string;
  readonly rating: 'high' | 'moderate' | 'low';
  readonly detected: PlainDate;
  /** The day on which it was closed. */
  readonly closed?: PlainDate | undefined;
  readonly assets: readonly string[];
  /** The scanner’s number for it. */
  readonly plugin?: string | undefined;
  /** The number of the finding in the SAR. */
  readonly finding?: string | undefined;
  readonly falsePositive?: 'pending' | 'yes' | undefined;
  readonly vendorDependency?: boolean | undefined;
  /** The days on which the vendor was asked, in order. */
  readonly vendorCheckIns?: readonly PlainDate[] | undefined;
  readonly vendorProduct?: string | undefined;
  readonly comments?: string | undefined;
}

/** The weaknesses that are open on a day: detected by then, and not closed by then. */
export const openOn = (weaknesses: readonly SampleWeakness[], day: PlainDate): SampleWeakness[] =>
  weaknesses.filter(({ detected, closed }) => detected <= day && (closed === undefined || closed > day));

/** The weaknesses that were closed by a day. */
export const closedOn = (weaknesses: readonly SampleWeakness[], day: PlainDate): SampleWeakness[] =>
  weaknesses.filter(({ closed }) => closed !== undefined && closed <= day);
