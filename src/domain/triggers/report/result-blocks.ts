import type { Block } from '../../documents/blocks.ts';
import { levelName } from '../../escalation/levels.ts';
import { fullName, type TriggerId, triggerOf } from '../deficiency-triggers.ts';
import { firstBeyond } from '../evaluation/comparisons.ts';
import type { Reason, Sum, TriggerResult } from '../evaluation/results.ts';
import { agedTriggerIds } from '../facts/trigger-facts.ts';
import { ruleText } from '../trigger-words.ts';
import type { DeficiencyTrigger } from '../types.ts';
import { countedText, decidingAgeName, reasonText, saysNumbers, shortSumText, sumText } from '../words/report.ts';
import type { AllReportWords, ReportWords } from './report-words.ts';

/** The texts of readings by their ids, as far as they are at hand. */
export type ReadingTexts = Readonly<Record<string, { readonly silent: string; readonly reading: string }>>;

/** A reading in its words: what the source leaves open, and how we read it. Nothing for one that is not at hand. */
export function readingText(id: string, readings: ReadingTexts): string[] {
  const found = Object.hasOwn(readings, id) ? readings[id] : undefined;
  return found ? [`${found.silent} ${found.reading}`] : [];
}

/** One trigger: how it stands, why, how far from its limit, on which assumption, and by which rule. */
export function resultBlocks(result: TriggerResult, readings: ReadingTexts, words: AllReportWords): Block[] {
  const { labels, texts } = words.report;
  const { trigger: id, state, byFacts, level, text, reasons, margin, flags, statements } = result;
  const trigger: DeficiencyTrigger = triggerOf(id);
  return [
    { kind: 'heading', level: 3, text: `${words.states[state]}: ${fullName(trigger)}` },
    field(labels.level, levelName(level)),
    ...(state === 'off' ? [field(labels['by-facts'], words.states[byFacts])] : []),
    field(labels.result, text),
    ...(margin ? [field(labels.margin, margin.text)] : []),
    ...linesField(labels.arithmetic, sumTexts(id, reasons, words.report)),
    ...(reasons.some((one) => !text.includes(one.text))
      ? linesField(
          labels['each-reason'],
          reasons.map((one) => reasonText(one, words.states)),
        )
      : []),
    ...countedField(labels.counted, reasons.flatMap((reason) => reason.counted).map(countedText)),
    ...linesField(
      labels.flags,
      flags.map((flag) => flag.text),
    ),
    ...readingText(`trigger-${id}`, readings).map((own) => field(labels.reading, own)),
    field(labels.rule, ruleText(trigger, words.triggers)),
    field(labels.source, texts.source.replace('{statements}', statements)),
  ];
}

function field(label: string, value: string): Block {
  return { kind: 'field', label, value };
}

/** A field with a line for each text, once where several are the same; nothing where there is none. */
function linesField(label: string, texts: readonly string[]): Block[] {
  return texts.length === 0 ? [] : [field(label, [...new Set(texts)].join('\n'))];
}

/** What was counted, one after the other: a line for each would fill pages. */
function countedField(label: string, texts: readonly string[]): Block[] {
  return texts.length === 0 ? [] : [field(label, [...new Set(texts)].join('; '))];
}

/** The arithmetic of all reasons. */
function sumTexts(id: TriggerId, reasons: readonly Reason[], { measures }: ReportWords): string[] {
  return reasons.flatMap(({ sums }) => sums.map((sum) => sumText(measureText(sum, id, measures), sum)));
}

/** The arithmetic of a reason that its own sentence leaves out: each sum whose number or limit it does not give. */
export function unsaidSumTexts(id: TriggerId, { text, sums }: Reason, { measures }: ReportWords): string[] {
  return sums
    .filter((sum) => sum.limitFrom !== undefined || !saysNumbers(text, sum))
    .map((sum) => shortSumText(measureText(sum, id, measures), sum));
}

/** What a sum measured. The age that decides among items is that of the one with which their limit is reached. */
export function measureText(
  { measure }: Pick<Sum, 'measure'>,
  id: TriggerId,
  measures: ReportWords['measures'],
): string {
  if (measure !== 'item-age') return measures[measure];
  const aged = agedTriggerIds.find((one) => one === id);
  if (aged === undefined) throw new Error(`The trigger "${id}" does not count items by age.`);
  return decidingAgeName(firstBeyond(triggerOf(aged).thresholds.count));
}
