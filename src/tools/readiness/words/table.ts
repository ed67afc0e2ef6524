import table from '../../../../content/tools/readiness/table.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The words of the table for quick entry: loaded with it. */
export const tableWords = table as WordsOf<'table'>;
