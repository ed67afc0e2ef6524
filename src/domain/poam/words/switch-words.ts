import { numberText } from '../../wording.ts';
import type { Difference } from '../counting/switch-effects.ts';
import type { SwitchWords } from '../switches/types.ts';

/** What another answer would change: “Late Remediation …: 12 (met) with … counted, 9 (not met) with … left out.” */
export function differenceText({ options }: SwitchWords, { name, values }: Difference): string {
  const parts = values.map(({ option, value, state }) => {
    const stands = state === undefined ? '' : ` (${state.replace('-', ' ')})`;
    return `${value === undefined ? 'not known' : numberText(value)}${stands} ${options[option]?.afterNumber}`;
  });
  return `${name}: ${parts.join(', ')}.`;
}
