import { countText, listText } from '../../wording.ts';
import { plain } from '../counting/weakness-keys.ts';
import type { Decided } from './host-decision.ts';
import { namesOf, type ScannedMachine } from './machines.ts';

/** What was said of pairs of hosts, in words. */
export interface PairWords {
  /** What was said of one machine: “One machine: web and web.example.gov. Another machine than db.” Empty where nothing was. */
  readonly of: (machine: ScannedMachine) => { readonly saidOfPairs?: string };
  /** What was said of all of them, with a blank before it; empty where nothing was. */
  readonly text: string;
}

/** Puts into words what was said of pairs, as far as scans report both hosts. */
export function pairWordsOf(machines: readonly ScannedMachine[], { pairs }: Pick<Decided, 'pairs'>): PairWords {
  if (pairs.length === 0) return { of: () => ({}), text: '' };
  const reported = new Set(machines.flatMap(namesOf).map(plain));
  const known = pairs.filter(({ pair }) => pair.every((name) => reported.has(plain(name))));
  const byName = new Map<string, string[]>();
  for (const { pair, isOne } of known) {
    for (const [at, name] of pair.entries()) {
      const words = isOne ? `One machine: ${listText(pair)}.` : `Not the same machine as ${pair[1 - at]}.`;
      const said = byName.get(plain(name)) ?? [];
      byName.set(plain(name), said);
      if (!said.includes(words)) said.push(words);
    }
  }
  const amount = (isOne: boolean) => known.filter((one) => one.isOne === isOne).length;
  const [one, two] = [amount(true), amount(false)];
  const parts = [
    ...(one === 0
      ? []
      : [`${countText(one, 'pair')} of hosts ${one === 1 ? 'is one machine' : 'are one machine each'}`]),
    ...(two === 0
      ? []
      : [`${countText(two, 'pair')} of hosts ${two === 1 ? 'is' : 'are'} two machines${two === 1 ? '' : ' each'}`]),
  ];
  return {
    of: (machine) => {
      const said = [...new Set(namesOf(machine).flatMap((name) => byName.get(plain(name)) ?? []))];
      return said.length === 0 ? {} : { saidOfPairs: said.join(' ') };
    },
    text: parts.length === 0 ? '' : ` As you answered, ${listText(parts)}.`,
  };
}
