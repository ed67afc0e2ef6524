import given from '../../../../content/tools/triggers/evidence.yaml';
import { remediationPeriods } from '../../../domain/poam/rules/remediation-periods.ts';
import type { SwitchId } from '../../../domain/poam/switches/choices.ts';
import type { SwitchWords } from '../../../domain/poam/switches/types.ts';
import type { EvidenceWords } from './words.schema.ts';

const { rules, switches } = given as EvidenceWords;

/** The rules of counting that always hold, each with the text that it follows; where it names none, it is our judgment. */
export const countingRules: EvidenceWords['rules'] = rules;

/** What people read of each switch, its numbers filled in. */
export function wordsOfSwitch(id: SwitchId): SwitchWords {
  const { options, ...words } = switches[id];
  const filled = Object.entries(options).map(([option, { label, 'after-number': afterNumber }]) => {
    const days = String(remediationPeriods.vendorCheckInDays);
    return [option, { label: label.replace('{vendor-check-in-days}', days), afterNumber }];
  });
  return { ...words, options: Object.fromEntries(filled) };
}
