import { numberText } from '../../wording.ts';
import type { Difference, SwitchEffect } from '../counting/switch-effects.ts';
import type { CountingChoices, SwitchId } from '../switches/choices.ts';
import type { OptionWords, SwitchWords } from '../switches/types.ts';
import { itemSwitchWords } from './item-switch-words.ts';
import { scanSwitchWords } from './scan-switch-words.ts';

/** What people read of each switch, by its id. */
export const switchWords: {
  readonly [Id in SwitchId]: SwitchWords & { readonly options: Readonly<Record<CountingChoices[Id], OptionWords>> };
} = { ...itemSwitchWords, ...scanSwitchWords };

/** What another answer would change: “Late Remediation …: 12 (met) with … counted, 9 (not met) with … left out.” */
export function differenceText({ switch: id }: Pick<SwitchEffect, 'switch'>, { name, values }: Difference): string {
  const options: SwitchWords['options'] = switchWords[id].options;
  const parts = values.map(({ option, value, state }) => {
    const stands = state === undefined ? '' : ` (${state.replace('-', ' ')})`;
    return `${value === undefined ? 'not known' : numberText(value)}${stands} ${options[option]?.words}`;
  });
  return `${name}: ${parts.join(', ')}.`;
}
