import report from '../../../../content/tools/escalation/report.yaml';
import type { ReportWords } from '../../../domain/escalation/escalation-words.ts';
import type { WordsOf } from '../words.schema.ts';
import { draftWords } from './drafts.ts';

/** The words of the report of a case. They load with what can be done with a case. */
export const reportWords: ReportWords = { ...draftWords, report: report as WordsOf<'report'> };
