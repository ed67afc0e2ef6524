import examples from '../../../../content/tools/readiness/examples.yaml';
import report from '../../../../content/tools/readiness/report.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The words of the report and of its table: loaded when work is taken out of the tool. */
export const reportWords = report as WordsOf<'report'>;

/** The worked examples, in the order offered. The first one stands on the page of the tool. */
export const readinessExamples = examples as WordsOf<'examples'>;
