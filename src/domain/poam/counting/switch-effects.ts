import { type CountingChoices, choose, type SwitchId } from '../switches/choices.ts';
import { countingSwitches } from '../switches/counting-switches.ts';
import type { CountingSwitch } from '../switches/types.ts';
import {
  itemsPart,
  type NamedNumber,
  numbersOf,
  type PreparedEvidence,
  scansPart,
  type Tallies,
} from './evidence-numbers.ts';

/** A number that depends on a switch. */
export interface Difference extends Omit<NamedNumber, 'value' | 'state' | 'certainty'> {
  /** Its value with each option, in the order of the switch’s options, and how a trigger stands by it. */
  readonly values: readonly {
    readonly option: string;
    readonly value: NamedNumber['value'] | undefined;
    readonly state: NamedNumber['state'] | undefined;
  }[];
}

/** What a switch changes here. */
export interface SwitchEffect {
  readonly switch: SwitchId;
  /** The numbers that are not the same with every option, or by which a trigger does not stand the same. */
  readonly differences: readonly Difference[];
}

/** For each switch, what its other options would change. The work is that of one more count for each option. */
export function switchEffects(prepared: PreparedEvidence, choices: CountingChoices, now: Tallies): SwitchEffect[] {
  return countingSwitches.map(({ id, about, options: ways }: CountingSwitch & { readonly id: SwitchId }) => {
    const options = ways.map((option) => ({
      option,
      numbers: numbersOf(option === choices[id] ? now : recount(prepared, about, choose(choices, id, option), now)),
    }));
    return { switch: id, differences: differencesOf(options) };
  });
}

/** Counts again the part that a switch is about. */
function recount(
  prepared: PreparedEvidence,
  about: CountingSwitch['about'],
  choices: CountingChoices,
  now: Tallies,
): Tallies {
  return { ...now, ...(about === 'items' ? itemsPart(prepared, choices) : scansPart(prepared, choices)) };
}

/** @param options What the numbers come to with each option of a switch, the other switches standing as they are. */
function differencesOf(
  options: readonly { readonly option: string; readonly numbers: readonly NamedNumber[] }[],
): Difference[] {
  const [first, ...others] = options;
  return (first?.numbers ?? []).flatMap((number, index) => {
    const { value, state, certainty: _, ...named } = number;
    if (others.every(({ numbers }) => numbers[index]?.value === value && numbers[index]?.state === state)) return [];
    const values = options.map(({ option, numbers }) => ({
      option,
      value: numbers[index]?.value,
      state: numbers[index]?.state,
    }));
    return [{ ...named, values }];
  });
}
