import { plain } from '../counting/weakness-keys.ts';

/** What the owner of the scans says about a host. Capitals and blanks in its name make no difference. */
export interface HostAnswer {
  readonly host: string;
  /** For a host of which the scan does not tell. It changes nothing that a scan tells. */
  readonly authentication?: 'yes' | 'no';
  /** Why the host cannot be scanned with credentials. */
  readonly justification?: string;
}

/** What the owner of the scans says about two hosts that may be one machine. Of several answers on a pair the last one holds. */
export interface PairAnswer {
  /** The names of both, in any order. */
  readonly pair: readonly [string, string];
  /** Whether they are one machine. */
  readonly isOne: boolean;
}

/** What the owner of the scans says about hosts. */
export type HostDecision = HostAnswer | PairAnswer;

/** What was said of hosts, to be looked up by their names. */
export interface Decided {
  /** By the names as `plain` makes them. */
  readonly byHost: ReadonlyMap<string, HostAnswer>;
  /** The name under which a host is one with others, by what was said: its own where nothing was. */
  readonly sharedName: (name: string) => string;
  /** Whether two machines, each known under some names, were said to be two. */
  readonly areTwo: (names: readonly string[], others: readonly string[]) => boolean;
  /** The answers in force on pairs, one a pair. */
  readonly pairs: readonly PairAnswer[];
}

/** Looks through the decisions: of several on a host the later ones add to the earlier. */
export function decisionsByHost(decisions: readonly HostDecision[]): Decided {
  const byHost = new Map<string, HostAnswer>();
  const byPair = new Map<string, PairAnswer>();
  for (const one of decisions) {
    if ('pair' in one) byPair.set(pairKey(one.pair), one);
    else byHost.set(plain(one.host), { ...byHost.get(plain(one.host)), ...one });
  }
  const pairs = [...byPair.values()];
  const shared = sharedNames(pairs.filter(({ isOne }) => isOne));
  const apart = new Set(pairs.filter(({ isOne }) => !isOne).map(({ pair }) => pairKey(pair)));
  return {
    byHost,
    sharedName: (name) => shared.get(plain(name)) ?? name,
    areTwo: (names, others) =>
      apart.size > 0 && names.some((name) => others.some((other) => apart.has(pairKey([name, other])))),
    pairs,
  };
}

/** Two names in any order as one key. */
const pairKey = (pair: PairAnswer['pair']): string => pair.map(plain).sort().join('\n');

/** For each name of a pair the first in the alphabet of all that are one machine with it. */
function sharedNames(pairs: readonly PairAnswer[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  for (const { pair } of pairs) {
    const names = pair.map(plain);
    const joined = new Set(names.flatMap((name) => [name, ...(groups.get(name) ?? [])]));
    for (const name of joined) groups.set(name, joined);
  }
  return new Map([...groups].map(([name, group]) => [name, [...group].sort()[0] ?? name]));
}
