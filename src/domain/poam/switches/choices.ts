import { type CheckedFacts, isRecord, setAside, startReading } from '../../work-documents/checked-facts.ts';
import { itemSwitches } from './item-switches.ts';
import { scanSwitches } from './scan-switches.ts';
import type { CountingSwitch } from './types.ts';

/** Every switch of counting, in the order in which they are shown. */
export const countingSwitches = [...itemSwitches, ...scanSwitches] as const satisfies readonly CountingSwitch[];

type Switch = (typeof countingSwitches)[number];

/** The id of a switch. */
export type SwitchId = Switch['id'];

/** The option chosen at each switch, by the ids of both. */
export type CountingChoices = {
  readonly [Id in SwitchId]: Extract<Switch, { id: Id }>['options'][number]['id'];
};

/** Options chosen at some of the switches; the others stand at their defaults. */
export type SomeChoices = { readonly [Id in SwitchId]?: CountingChoices[Id] | undefined };

/** All switches at their defaults. */
export const defaultChoices = Object.fromEntries(
  countingSwitches.map((one) => [one.id, one.default]),
) as CountingChoices;

/** The choices given, with the default wherever none is. */
export function withDefaults(choices: SomeChoices): CountingChoices {
  const given = Object.entries(choices).filter(([, option]) => option !== undefined);
  return { ...defaultChoices, ...Object.fromEntries(given) };
}

/** The choices with one of them changed. */
export function choose(choices: CountingChoices, id: SwitchId, option: string): CountingChoices {
  return { ...choices, [id]: option };
}

/**
 * Reads choices from any JSON value, as a saved document holds them. What is no switch or no option of one is reported
 * and set aside, so that its switch stands at its default. Throws nothing.
 */
export function checkChoices(input: unknown): CheckedFacts<SomeChoices> {
  const reader = startReading();
  const read: [string, string][] = [];
  if (isRecord(input)) {
    for (const [name, value] of Object.entries(input)) {
      const found: CountingSwitch | undefined = countingSwitches.find(({ id }) => id === name);
      const option = found?.options.find(({ id }) => id === value);
      if (option) read.push([name, option.id]);
      else if (found) setAside(reader, name, value, `This is no answer to “${found.question}” The default is used.`);
      else setAside(reader, name, value, `There is no switch “${name.slice(0, 40)}”.`);
    }
  } else if (input !== undefined) setAside(reader, 'choices', input, 'This is not a group of named choices.');
  return { facts: Object.fromEntries(read), problems: reader.problems, unread: reader.unread };
}
