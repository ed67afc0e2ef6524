import { fullName, triggerOf } from '../deficiency-triggers.ts';
import type { Evaluation } from '../evaluation/results.ts';
import type { EvidenceBasis } from '../facts/trigger-facts.ts';
import { conditionText } from '../trigger-words.ts';
import type { DeficiencyTrigger } from '../types.ts';
import type { AllReportWords, ReportLabel, ReportWords } from './report-words.ts';

/** The columns of {@link tableRows}, by the ids of their names. */
export const tableColumns = [
  'trigger',
  'printed-area',
  'subject-area',
  'level',
  'state',
  'by-facts',
  'result',
  'margin',
  'flags',
  'missing',
  'rule',
  'source',
  'csp',
  'system',
  'as-of',
  'id',
] as const satisfies readonly ReportLabel[];

/** The names of columns. */
export const columnNames = (columns: readonly ReportLabel[], { labels }: ReportWords): string[] =>
  columns.map((id) => labels[id]);

/** Whose triggers these are, for a spreadsheet. */
export type Whose = Pick<EvidenceBasis, 'csp' | 'system'>;

/** All triggers as one table for a spreadsheet: a row each, in the order of Table 1. */
export function tableRows(
  { results, asOf }: Evaluation,
  { states, triggers, fields }: AllReportWords,
  { csp = '', system = '' }: Whose = {},
): string[][] {
  return results.map(({ trigger: id, level, state, byFacts, text, margin, flags, missing, statements }) => {
    const trigger: DeficiencyTrigger = triggerOf(id);
    return [
      fullName(trigger),
      trigger.processArea,
      trigger.processAreaBySubject,
      level,
      states[state],
      states[byFacts],
      text,
      margin?.text ?? '',
      flags.map((flag) => flag.text).join('\n'),
      missing.map((path) => fields.fieldLabel(path) ?? path).join('\n'),
      conditionText(trigger, triggers),
      statements,
      csp,
      system,
      asOf,
      id,
    ];
  });
}
