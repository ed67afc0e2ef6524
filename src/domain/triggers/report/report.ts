import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { appendix, signOff } from '../../documents/sign-off.ts';
import { triggerIds } from '../deficiency-triggers.ts';
import type { LookAhead } from '../evaluation/look-ahead.ts';
import { inReadingOrder } from '../evaluation/result-order.ts';
import type { Evaluation, TriggerResult } from '../evaluation/results.ts';
import type { TriggerWork } from '../work/trigger-work.ts';
import { enteredBlocks } from './entered-facts.ts';
import { fileBlocks } from './file-blocks.ts';
import { forecastBlocks } from './forecast-blocks.ts';
import type { AllReportWords } from './report-words.ts';
import { type ReadingTexts, readingText, resultBlocks } from './result-blocks.ts';
import { summaryBlocks, triggerName, unknownBlocks } from './summary-blocks.ts';

/** What a report is drawn from. */
export interface ReportedEvaluation {
  readonly title: string;
  /** The facts as they were entered. */
  readonly work: TriggerWork;
  /** Of these facts; as is `ahead`. */
  readonly evaluation: Evaluation;
  readonly ahead: LookAhead;
  /** The texts of the readings that the results name. One that is left out is not shown. */
  readonly readings?: ReadingTexts;
  readonly words: AllReportWords;
}

/**
 * An evaluation as a document. Its first sheet has what an authorizing official needs to sign: whose it is, the level with
 * what may change it, what is met with its arithmetic, what comes, and what is open. An appendix has each trigger, the outlook
 * day by day, the facts as they were entered, all that was not known, and the files. Screen, print and Markdown show the
 * same one.
 */
export function reportEvaluation({
  title,
  work,
  evaluation,
  ahead,
  readings = {},
  words,
}: ReportedEvaluation): BlockDocument {
  const { headings, texts } = words.report;
  return {
    title: texts.title.replace('{title}', () => title),
    blocks: [
      ...summaryBlocks({ work, evaluation, ahead, words }),
      ...signOff(),
      ...appendix([
        { kind: 'paragraph', text: texts.appendix },
        { kind: 'heading', level: 2, text: headings.triggers.replace('{count}', String(triggerIds.length)) },
        ...inReadingOrder(evaluation.results).flatMap((result) => resultBlocks(result, readings, words)),
        ...forecastBlocks(ahead, words),
        ...enteredBlocks(work, words, triggerName),
        { kind: 'heading', level: 2, text: headings.unknown },
        ...unknownBlocks(evaluation, words),
        ...assumptionBlocks(evaluation, readings, headings.readings),
        { kind: 'heading', level: 2, text: headings.files },
        ...fileBlocks(work, words),
        { kind: 'paragraph', text: texts.origin },
      ]),
    ],
  };
}

/** The readings about more than one trigger. Those of a single one stand with it. */
function assumptionBlocks(
  { results, readings: general }: Evaluation,
  readings: ReadingTexts,
  heading: string,
): Block[] {
  const ids = [...general, ...results.flatMap((result) => sharedReadings(result))];
  const items = [...new Set(ids)].flatMap((id) => readingText(id, readings));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'list', ordered: false, items },
  ];
}

function sharedReadings({ trigger, readings }: TriggerResult): string[] {
  return readings.filter((id) => id !== `trigger-${trigger}`);
}
