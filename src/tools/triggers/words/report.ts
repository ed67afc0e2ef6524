import reportFile from '../../../../content/tools/triggers/report.yaml';
import triggersFile from '../../../../content/tools/triggers/triggers.yaml';
import type { AllReportWords } from '../../../domain/triggers/report/report-words.ts';
import type { Words } from '../words.schema.ts';
import { fields } from './fields.ts';
import { outcomes, states } from './states.ts';

const { exports, ...report } = reportFile as Words<'report'>;

/** What each file is called that can be saved. */
export const exportNames = exports;

/** All words from which the report and the tables are written. */
export const reportWords: AllReportWords = {
  triggers: triggersFile as Words<'triggers'>,
  report,
  fields,
  states,
  outcomes,
};
