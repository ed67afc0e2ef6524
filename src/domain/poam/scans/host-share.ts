import type { Authentication } from '../evidence.ts';
import type { MayBeOne } from './host-groups.ts';
import type { KnownBy } from './machines.ts';

/** A machine, as far as the share of those without credentials needs it. */
export interface SharedMachine {
  readonly authentication: Authentication;
  readonly files: readonly string[];
  readonly knownBy: KnownBy;
}

/** Machines of which some scans know only names, and others only addresses: nothing says which of them are one. */
export interface UnlinkedMachines {
  readonly byName: readonly SharedMachine[];
  readonly byAddress: readonly SharedMachine[];
}

/** A share in percent, from the least to the most. */
export interface ShareRange {
  readonly least: number;
  readonly most: number;
}

/** The machines known by names alone in some files and by addresses alone in others. A file has each of its own but once. */
export function unlinkedMachines(machines: readonly SharedMachine[]): UnlinkedMachines {
  const groups = new Map<
    string,
    { readonly files: ReadonlySet<string>; readonly of: Record<KnownBy, SharedMachine[]> }
  >();
  for (const machine of machines) {
    const key = machine.files.join('\n');
    const group = groups.get(key) ?? { files: new Set(machine.files), of: { names: [], addresses: [], both: [] } };
    groups.set(key, group);
    group.of[machine.knownBy].push(machine);
  }
  const all = [...groups.values()];
  const apart = (kind: 'names' | 'addresses', from: 'names' | 'addresses') =>
    all.flatMap(({ files, of }) => {
      const hasOthers = all.some(
        (other) => other.of[from].length > 0 && ![...other.files].some((file) => files.has(file)),
      );
      return hasOthers ? of[kind] : [];
    });
  return { byName: apart('names', 'addresses'), byAddress: apart('addresses', 'names') };
}

/**
 * From the least to the most share of machines without credentials. Two that may be one make it larger if they are one and both
 * were scanned with credentials, and smaller if one of them was not.
 *
 * @param pairs Machines that may be one, by their places in the list.
 */
export function shareRange(
  machines: readonly SharedMachine[],
  isCounted: (at: number) => boolean,
  pairs: readonly MayBeOne[],
): ShareRange {
  const counted = machines.filter((_, at) => isCounted(at));
  const total = counted.length;
  const without = amountOf(counted, 'no');
  const undecided = amountOf(counted, 'unknown');
  const isWith = (at: number) => machines[at]?.authentication === 'yes';
  const bothWith = pairs.filter(({ hosts }) => hosts.every(isWith)).length;
  const { byName, byAddress } = unlinkedMachines(counted);
  const linked = Math.min(byName.length, byAddress.length);
  const linkedWith = Math.min(amountOf(byName, 'yes'), amountOf(byAddress, 'yes'));
  const linkedWithout = Math.min(linked, amountOf(byName, 'no') + amountOf(byAddress, 'no'));
  const gone = Math.min(without, pairs.length - bothWith + linkedWithout);
  const percent = (amount: number, of: number) => Math.min(100, (amount * 100) / Math.max(1, of));
  return {
    least: percent(without - gone, total - gone),
    most: percent(without + undecided, total - bothWith - linkedWith),
  };
}

function amountOf(machines: readonly SharedMachine[], authentication: Authentication): number {
  return machines.filter((one) => one.authentication === authentication).length;
}
