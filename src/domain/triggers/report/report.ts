import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../../documents/blocks.ts';
import { levelName } from '../../escalation/levels.ts';
import { dateInWords } from '../../wording.ts';
import { fullName, type TriggerId, triggerIds, triggerOf } from '../deficiency-triggers.ts';
import type { LookAhead } from '../evaluation/look-ahead.ts';
import { inReadingOrder } from '../evaluation/result-order.ts';
import type { Evaluation, TriggerResult } from '../evaluation/results.ts';
import { fieldLabel } from '../facts/field-words.ts';
import type { TriggerWork } from '../work/trigger-work.ts';
import { enteredBlocks } from './entered-facts.ts';
import { forecastBlocks } from './forecast-blocks.ts';
import { type ReadingTexts, readingText, resultBlocks } from './result-blocks.ts';

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
}: ReportedEvaluation): BlockDocument {
  return {
    title,
    blocks: [
      ...outcomeBlocks(evaluation, asOf),
      { kind: 'heading', level: 2, text: `The ${triggerIds.length} triggers` },
      ...inReadingOrder(evaluation.results).flatMap((result) => resultBlocks(result, readings)),
      ...forecastBlocks(ahead),
      ...enteredBlocks(work, triggerName),
      ...unknownBlocks(evaluation),
      ...assumptionBlocks(evaluation, readings),
      {
        kind: 'paragraph',
        text: 'Drawn up with the unofficial interactive edition of the Agency Authorization Playbook. A source names the statements of its document by the numbers of that edition.',
      },
    ],
  };
}

function outcomeBlocks({ text, minimum, counts, results }: Evaluation, asOf: PlainDate): Block[] {
  const off = results.filter(({ state }) => state === 'off').map(({ trigger }) => triggerName(trigger));
  return [
    { kind: 'paragraph', text },
    { kind: 'field', label: 'Judged as of', value: dateInWords(asOf) },
    { kind: 'field', label: 'Minimum level', value: minimum ? levelName(minimum.level) : 'None' },
    ...(minimum ? [namesField('Because of', minimum.because)] : []),
    ...(minimum && minimum.included.length > 0 ? [namesField('Includes, of a lower level', minimum.included)] : []),
    {
      kind: 'field',
      label: 'Triggers',
      value: `${counts.met} met, ${counts['not-met']} not met, ${counts['not-assessed']} not assessed, ${counts.off} switched off, ${results.length} in all`,
    },
    { kind: 'field', label: 'Switched off by the agency', value: off.length === 0 ? 'None' : off.join('\n') },
    {
      kind: 'paragraph',
      text: 'The level is the lowest to which the triggers lead that are met. Suspension and Revocation are for the agency AO to decide, and are never computed. A fact that was not given leaves its trigger not assessed: it is not read as a “no”.',
    },
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
function unknownBlocks({ results }: Evaluation): Block[] {
  const waiting = new Map<string, string[]>();
  for (const { state, trigger, missing } of results) {
    if (state !== 'not-assessed') continue;
    for (const path of missing) waiting.set(path, [...(waiting.get(path) ?? []), triggerName(trigger)]);
  }
  const heading: Block = { kind: 'heading', level: 2, text: 'What was not known' };
  if (waiting.size === 0) return [heading, { kind: 'paragraph', text: 'Nothing that would decide a trigger.' }];
  const rows = [...waiting].map(([path, names]) => [fieldLabel(path) ?? path, names.join('\n')]);
  return [heading, { kind: 'table', columns: ['Fact', 'Trigger that waits for it'], rows }];
}

/** The readings about more than one trigger. Those of a single one stand with it. */
function assumptionBlocks({ results, readings: general }: Evaluation, readings: ReadingTexts): Block[] {
  const ids = [...general, ...results.flatMap((result) => sharedReadings(result))];
  const items = [...new Set(ids)].flatMap((id) => readingText(id, readings));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'How this edition reads the source' },
    { kind: 'list', ordered: false, items },
  ];
}

function sharedReadings({ trigger, readings }: TriggerResult): string[] {
  return readings.filter((id) => id !== `trigger-${trigger}`);
}
