import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { levelName } from '../../escalation/levels.ts';
import { dateInWords } from '../../wording.ts';
import { fullName, type TriggerId, triggerIds, triggerOf } from '../deficiency-triggers.ts';
import type { LookAhead } from '../evaluation/look-ahead.ts';
import { inReadingOrder } from '../evaluation/result-order.ts';
import type { Evaluation, TriggerResult } from '../evaluation/results.ts';
import { countsText } from '../words/report.ts';
import type { TriggerWork } from '../work/trigger-work.ts';
import { enteredBlocks } from './entered-facts.ts';
import { forecastBlocks } from './forecast-blocks.ts';
import type { AllReportWords, ReportWords } from './report-words.ts';
import { type ReadingTexts, readingText, resultBlocks } from './result-blocks.ts';
import { columnNames } from './result-table.ts';

/** What a report is drawn from. */
export interface ReportedEvaluation {
  readonly title: string;
  /** The facts as they were entered. */
  readonly work: TriggerWork;
  readonly asOf: PlainDate;
  /** Of these facts, as of this day; as is `ahead`. */
  readonly evaluation: Evaluation;
  readonly ahead: LookAhead;
  /** The texts of the readings that the results name. One that is left out is not shown. */
  readonly readings?: ReadingTexts;
  readonly words: AllReportWords;
}

/**
 * An evaluation as a document: the outcome, each trigger with its arithmetic, what time alone brings, then the facts as
 * they were entered and what was not known. Screen, print and Markdown show the same one.
 */
export function reportEvaluation({
  title,
  work,
  asOf,
  evaluation,
  ahead,
  readings = {},
  words,
}: ReportedEvaluation): BlockDocument {
  const { headings, texts } = words.report;
  return {
    title,
    blocks: [
      ...outcomeBlocks(evaluation, asOf, words.report),
      { kind: 'heading', level: 2, text: headings.triggers.replace('{count}', String(triggerIds.length)) },
      ...inReadingOrder(evaluation.results).flatMap((result) => resultBlocks(result, readings, words)),
      ...forecastBlocks(ahead, words),
      ...enteredBlocks(work, words, triggerName),
      ...unknownBlocks(evaluation, words),
      ...assumptionBlocks(evaluation, readings, headings.readings),
      { kind: 'paragraph', text: texts.origin },
    ],
  };
}

function outcomeBlocks(
  { text, minimum, counts, results }: Evaluation,
  asOf: PlainDate,
  { labels, texts }: ReportWords,
): Block[] {
  const off = results.filter(({ state }) => state === 'off').map(({ trigger }) => triggerName(trigger));
  return [
    { kind: 'paragraph', text },
    { kind: 'field', label: labels['as-of'], value: dateInWords(asOf) },
    { kind: 'field', label: labels.level, value: minimum ? levelName(minimum.level) : texts.none },
    ...(minimum ? [namesField(labels.because, minimum.because)] : []),
    ...(minimum && minimum.included.length > 0 ? [namesField(labels.included, minimum.included)] : []),
    { kind: 'field', label: labels.triggers, value: countsText(counts, results.length) },
    { kind: 'field', label: labels.off, value: off.length === 0 ? texts.none : off.join('\n') },
    { kind: 'paragraph', text: texts.level },
  ];
}

function namesField(label: string, ids: readonly TriggerId[]): Block {
  return { kind: 'field', label, value: ids.map(triggerName).join('\n') };
}

function triggerName(id: string): string {
  const found = triggerIds.find((one) => one === id);
  return found === undefined ? id : fullName(triggerOf(found));
}

/** Each fact that is missing, once, with the triggers that wait for it. */
function unknownBlocks({ results }: Evaluation, { fields, report }: AllReportWords): Block[] {
  const waiting = new Map<string, string[]>();
  for (const { state, trigger, missing } of results) {
    if (state !== 'not-assessed') continue;
    for (const path of missing) waiting.set(path, [...(waiting.get(path) ?? []), triggerName(trigger)]);
  }
  const heading: Block = { kind: 'heading', level: 2, text: report.headings.unknown };
  if (waiting.size === 0) return [heading, { kind: 'paragraph', text: report.texts['nothing-unknown'] }];
  const rows = [...waiting].map(([path, names]) => [fields.fieldLabel(path) ?? path, names.join('\n')]);
  return [heading, { kind: 'table', columns: columnNames(['fact', 'waiting'], report), rows }];
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
