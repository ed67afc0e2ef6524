import given from '../../../../../content/tools/triggers/evidence.yaml';
import { fillerOf } from '../../../../domain/placeholders.ts';
import { remediationPeriods } from '../../../../domain/poam/rules/remediation-periods.ts';
import type { SwitchId } from '../../../../domain/poam/switches/choices.ts';
import type { SwitchWords } from '../../../../domain/poam/switches/types.ts';
import type { choiceTexts } from '../texts.ts';
import type { EvidenceWords } from '../words.schema.ts';

const { rules, switches, list } = given as EvidenceWords<'evidence'>;

/** The rules of counting that always hold, each with the text that it follows; where it names none, it is our judgment. */
export const countingRules: EvidenceWords<'evidence'>['rules'] = rules;

/** Says what the list of choices says besides the choices themselves. */
export const say = fillerOf<typeof choiceTexts>(list);

/** What people read of each switch, its numbers filled in. */
export function wordsOfSwitch(id: SwitchId): SwitchWords {
  const { options, ...words } = switches[id];
  const filled = Object.entries(options).map(([option, { label, 'after-number': afterNumber }]) => {
    const days = String(remediationPeriods.vendorCheckInDays);
    return [option, { label: label.replace('{vendor-check-in-days}', days), afterNumber }];
  });
  return { ...words, options: Object.fromEntries(filled) };
}
