import { numberText } from '../../triggers/number-text.ts';
import type { Difference, SwitchEffect } from '../counting/switch-effects.ts';
import type { CountingChoices, SwitchId } from './choices.ts';
import { itemSwitchWords } from './item-switch-words.ts';
import { scanSwitchWords } from './scan-switch-words.ts';
import type { OptionWords, SwitchWords } from './types.ts';

/** What people read of each switch, by its id. */
export const switchWords: {
  readonly [Id in SwitchId]: SwitchWords & { readonly options: Readonly<Record<CountingChoices[Id], OptionWords>> };
} = { ...itemSwitchWords, ...scanSwitchWords };

/** What another answer would change of a number: “Late Remediation …: 12 with … counted, 9 with … left out.” */
export function differenceText({ switch: id }: Pick<SwitchEffect, 'switch'>, { name, values }: Difference): string {
  const options: SwitchWords['options'] = switchWords[id].options;
  const parts = values.map(
    ({ option, value }) => `${value === undefined ? 'not known' : numberText(value)} ${options[option]?.words}`,
  );
  return `${name}: ${parts.join(', ')}.`;
}
