import reportFile from '../../../../content/tools/triggers/report.yaml';
import triggersFile from '../../../../content/tools/triggers/triggers.yaml';
import type { AllReportWords } from '../../../domain/triggers/report/report-words.ts';
import type { Words } from '../words.schema.ts';
import { fields } from './fields.ts';
import { outcomes, states } from './states.ts';

/** All words from which the report and the tables are written. */
export const reportWords: AllReportWords = {
  triggers: triggersFile as Words<'triggers'>,
  report: reportFile as Words<'report'>,
  fields,
  states,
  outcomes,
};
