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

/** What the numbers would be with another option of one switch, the others standing as they are. */
export interface OptionEffect {
  readonly option: string;
  readonly isChosen: boolean;
  readonly numbers: readonly NamedNumber[];
}

/** A number that depends on a switch. */
export interface Difference extends Omit<NamedNumber, 'value' | 'state'> {
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
  readonly chosen: string;
  /** All options, in the order of the switch. */
  readonly options: readonly OptionEffect[];
  /** The numbers that are not the same with every option, or by which a trigger does not stand the same. */
  readonly differences: readonly Difference[];
}

/** For each switch, what its other options would change. The work is that of one more count for each option. */
export function switchEffects(prepared: PreparedEvidence, choices: CountingChoices, now: Tallies): SwitchEffect[] {
  return countingSwitches.map(({ id, about, options: ways }: CountingSwitch & { readonly id: SwitchId }) => {
    const options = ways.map((option): OptionEffect => {
      const isChosen = choices[id] === option;
      const tallies = isChosen ? now : recount(prepared, about, choose(choices, id, option), now);
      return { option, isChosen, numbers: numbersOf(tallies) };
    });
    return { switch: id, chosen: choices[id], options, differences: differencesOf(options) };
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

function differencesOf(options: readonly OptionEffect[]): Difference[] {
  const [first, ...others] = options;
  return (first?.numbers ?? []).flatMap((number, index) => {
    const { value, state, ...named } = number;
    if (others.every(({ numbers }) => numbers[index]?.value === value && numbers[index]?.state === state)) return [];
    const values = options.map(({ option, numbers }) => ({
      option,
      value: numbers[index]?.value,
      state: numbers[index]?.state,
    }));
    return [{ ...named, values }];
  });
}
