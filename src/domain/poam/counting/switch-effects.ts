import { type CountingChoices, choose, countingSwitches, type SwitchId } from '../switches/choices.ts';
import { itemSwitches } from '../switches/item-switches.ts';
import type { CountingSwitch } from '../switches/types.ts';
import {
  itemsPart,
  type NamedNumber,
  numbersOf,
  type PreparedEvidence,
  scansPart,
  type Tallies,
  valueText,
} from './evidence-numbers.ts';

/** What the numbers would be with another option of one switch, the others standing as they are. */
export interface OptionEffect {
  readonly option: string;
  readonly isChosen: boolean;
  readonly numbers: readonly NamedNumber[];
}

/** A number that depends on a switch. */
export interface Difference extends Omit<NamedNumber, 'value'> {
  /** Its value with each option, in the order of the switch’s options. */
  readonly values: readonly { readonly option: string; readonly value?: number }[];
  /** “Late Remediation …: 12 with approved operational requirements counted, 9 with … left out.” */
  readonly text: string;
}

/** What a switch changes here. */
export interface SwitchEffect {
  readonly switch: SwitchId;
  readonly chosen: string;
  /** All options, in the order of the switch. */
  readonly options: readonly OptionEffect[];
  /** The numbers that are not the same with every option. */
  readonly differences: readonly Difference[];
}

/** For each switch, what its other options would change. The work is that of one more count for each option. */
export function switchEffects(prepared: PreparedEvidence, choices: CountingChoices, now: Tallies): SwitchEffect[] {
  return countingSwitches.map((one: CountingSwitch & { readonly id: SwitchId }) => {
    const options = one.options.map(({ id: option }): OptionEffect => {
      const isChosen = choices[one.id] === option;
      const tallies = isChosen ? now : recount(prepared, one.id, choose(choices, one.id, option), now);
      return { option, isChosen, numbers: numbersOf(tallies) };
    });
    return { switch: one.id, chosen: choices[one.id], options, differences: differencesOf(one, options) };
  });
}

/** Counts again the part that the switch is about. */
function recount(prepared: PreparedEvidence, id: SwitchId, choices: CountingChoices, now: Tallies): Tallies {
  const isAboutItems = itemSwitches.some((one) => one.id === id);
  return isAboutItems ? { ...now, ...itemsPart(prepared, choices) } : { ...now, ...scansPart(prepared, choices) };
}

function differencesOf(one: CountingSwitch, options: readonly OptionEffect[]): Difference[] {
  const [first, ...others] = options;
  return (first?.numbers ?? []).flatMap((number, index) => {
    if (others.every(({ numbers }) => numbers[index]?.value === number.value)) return [];
    const { value: _, ...named } = number;
    const values = options.map(({ option, numbers }) => {
      const value = numbers[index]?.value;
      return { option, ...(value === undefined ? {} : { value }) };
    });
    const parts = values.map(({ value }, place) => `${valueText(value)} ${one.options[place]?.words}`);
    return [{ ...named, values, text: `${named.name}: ${parts.join(', ')}.` }];
  });
}
