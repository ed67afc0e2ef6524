import { fullName, triggerOf } from '../deficiency-triggers.ts';
import { stateNames } from '../evaluation/result-order.ts';
import type { Evaluation } from '../evaluation/results.ts';
import { fieldLabel } from '../facts/field-words.ts';
import { conditionText } from '../trigger-words.ts';
import type { DeficiencyTrigger } from '../types.ts';

/** The columns of {@link tableRows}. */
export const tableColumns = [
  'Trigger',
  'Process area as printed',
  'Process area by subject',
  'Minimum level',
  'State',
  'By the facts',
  'Result',
  'Margin',
  'To be noted',
  'Not known',
  'The rule',
  'Source',
  'Judged as of',
  'Id',
] as const;

/** All triggers as one table for a spreadsheet: a row each, in the order of Table 1. */
export function tableRows({ results, asOf }: Evaluation): string[][] {
  return results.map(({ trigger: id, level, state, byFacts, text, margin, flags, missing, statements }) => {
    const trigger: DeficiencyTrigger = triggerOf(id);
    return [
      fullName(trigger),
      trigger.processArea,
      trigger.processAreaBySubject,
      level,
      stateNames[state],
      stateNames[byFacts],
      text,
      margin?.text ?? '',
      flags.map((flag) => flag.text).join('\n'),
      missing.map((path) => fieldLabel(path) ?? path).join('\n'),
      conditionText(trigger),
      statements,
      asOf,
      id,
    ];
  });
}
