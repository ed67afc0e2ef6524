import { countingSwitches } from './counting-switches.ts';

type Switch = (typeof countingSwitches)[number];

/** The id of a switch. */
export type SwitchId = Switch['id'];

/** The option chosen at each switch, by the ids of both. */
export type CountingChoices = {
  readonly [Id in SwitchId]: Extract<Switch, { id: Id }>['options'][number];
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
