import type { Block } from '../../documents/blocks.ts';
import { dateInWords, listText, numberText } from '../../wording.ts';
import { fullName, triggerIds, triggerOf } from '../deficiency-triggers.ts';
import type { LookAhead } from '../evaluation/look-ahead.ts';
import { inReadingOrder } from '../evaluation/result-order.ts';
import type { Evaluation, TriggerResult } from '../evaluation/results.ts';
import { patternOf } from '../facts/choice-names.ts';
import { caveatText } from '../words/outcome.ts';
import { countsText, factInEntries } from '../words/report.ts';
import type { TriggerWork } from '../work/trigger-work.ts';
import type { AllReportWords } from './report-words.ts';
import { unsaidSumTexts } from './result-blocks.ts';
import { columnNames } from './result-table.ts';

/** What the first sheet of a report is drawn from. */
export interface Summarized {
  readonly work: TriggerWork;
  readonly evaluation: Evaluation;
  readonly ahead: LookAhead;
  readonly words: AllReportWords;
}

/*
 * How many lines stand on the first sheet, so that it stays one sheet: of triggers that are met with their results, of those
 * that come, and of open questions. All of them are in the appendix.
 */
const mostMet = 6;
const mostComing = 6;
const mostOpen = 6;

/** What an authorizing official needs: the level, what is met, what comes, and what is open. It fits on one sheet. */
export function summaryBlocks(summarized: Summarized): Block[] {
  const { evaluation, ahead, words } = summarized;
  const { headings } = words.report;
  return [
    ...outcomeBlocks(summarized),
    heading(headings.met),
    ...metBlocks(evaluation, words),
    heading(headings.coming),
    ...comingBlocks(ahead, words),
    heading(headings.open),
    ...openBlocks(evaluation, words),
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

/** The level with its day, whose it is, and what may change it. The triggers behind it stand in the table of what is met. */
export function outcomeBlocks({
  work: { basis },
  evaluation,
  words,
}: Pick<Summarized, 'work' | 'evaluation' | 'words'>): Block[] {
  const { text, counts, results, caveats } = evaluation;
  const { labels, texts } = words.report;
  const off = results.filter(({ state }) => state === 'off').map(({ trigger }) => triggerName(trigger));
  const field = (label: string, value: string): Block => ({ kind: 'field', label, value });
  const named = (['csp', 'system'] as const).flatMap((name) =>
    basis?.[name] === undefined ? [] : [field(words.fields.fieldName(`basis.${name}`) ?? name, basis[name])],
  );
  return [
    { kind: 'paragraph', text },
    ...named,
    ...(caveats.length === 0 ? [] : [field(labels.caveats, caveats.map(caveatText).join('\n'))]),
    field(labels.triggers, countsText(counts, results.length)),
    ...(off.length === 0 ? [] : [field(labels.off, listText(off))]),
    { kind: 'paragraph', text: texts.level },
  ];
}

/** The name of a trigger by its id; what is no id stays as it is. */
export function triggerName(id: string): string {
  const found = triggerIds.find((one) => one === id);
  return found === undefined ? id : fullName(triggerOf(found));
}

/** The triggers that are met, the highest level first, each with its sentences and what of its arithmetic they do not say. */
function metBlocks({ results }: Evaluation, { report }: AllReportWords): Block[] {
  const met = inReadingOrder(results).filter(({ state }) => state === 'met');
  if (met.length === 0) return [{ kind: 'paragraph', text: report.texts['nothing-met'] }];
  const rows = met
    .slice(0, mostMet)
    .map((result) => [triggerName(result.trigger), result.level, metText(result, report)]);
  return [
    { kind: 'table', columns: columnNames(['trigger', 'level', 'met'], report), rows },
    ...furtherBlocks(met.slice(mostMet), report.texts['more-met']),
  ];
}

/** Triggers that the appendix has more of, by name and level. @param text Holds `{names}`. */
function furtherBlocks(
  further: readonly { readonly trigger: string; readonly level: string }[],
  text: string,
): Block[] {
  if (further.length === 0) return [];
  const names = further.map(({ trigger, level }) => `${triggerName(trigger)} (${level})`).join('; ');
  return [{ kind: 'paragraph', text: text.replace('{names}', () => names) }];
}

/** How many reasons of a trigger stand on the first sheet besides the first; all of them are in the appendix. */
const mostReasons = 3;

function metText({ trigger, text, margin, reasons }: TriggerResult, report: AllReportWords['report']): string {
  const met = reasons.filter(({ state }) => state === 'met');
  const others = met.filter((reason) => !text.includes(reason.text));
  const said = met.filter((reason) => text.includes(reason.text));
  const sums = said.flatMap((reason) => unsaidSumTexts(trigger, reason, report));
  const first = [text, ...new Set(sums), ...(margin ? [`${margin.text}.`] : [])].join(' ');
  const more = others.length - mostReasons;
  return [
    first,
    ...others.slice(0, mostReasons).map((reason) => reason.text),
    ...(more > 0 ? [report.texts['more-reasons'].replace('{count}', numberText(more))] : []),
  ].join('\n');
}

/** The triggers that time alone meets, by the day. */
function comingBlocks({ forecasts }: LookAhead, { report }: AllReportWords): Block[] {
  const coming = forecasts.filter(({ outcome }) => outcome === 'comes-true');
  if (coming.length === 0) return [{ kind: 'paragraph', text: report.texts['nothing-coming'] }];
  const rows = coming
    .slice(0, mostComing)
    .map(({ trigger, level, on, inDays, isAtTheLatest }) => [
      triggerName(trigger),
      level,
      `${on === undefined ? '' : dateInWords(on)}${isAtTheLatest ? report.texts['at-the-latest'] : ''}`,
      inDays === undefined ? '' : numberText(inDays),
    ]);
  return [
    { kind: 'table', columns: columnNames(['trigger', 'level', 'on', 'in-days'], report), rows },
    ...furtherBlocks(coming.slice(mostComing), report.texts['more-coming']),
  ];
}

/** The open questions, those for which the same triggers wait on one line. The appendix says which triggers wait. */
function openBlocks(evaluation: Evaluation, words: AllReportWords): Block[] {
  const { texts } = words.report;
  const byTriggers = [...Map.groupBy(unknownRows(evaluation, words), ([, triggers]) => triggers).values()];
  if (byTriggers.length === 0) return [{ kind: 'paragraph', text: texts['nothing-unknown'] }];
  const items = byTriggers.slice(0, mostOpen).map((facts) =>
    facts
      .map(([fact = '']) => fact)
      .join('; ')
      .replaceAll('?; ', '? '),
  );
  const further = byTriggers.slice(mostOpen).flat().length;
  return [
    { kind: 'list', ordered: false, items },
    {
      kind: 'paragraph',
      text: further === 0 ? texts['who-waits'] : texts['more-open'].replace('{count}', numberText(further)),
    },
  ];
}

/** Each fact that is missing, once, with the triggers that wait for it. */
export function unknownBlocks(evaluation: Evaluation, words: AllReportWords): Block[] {
  const rows = unknownRows(evaluation, words);
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.report.texts['nothing-unknown'] }];
  return [{ kind: 'table', columns: columnNames(['fact', 'waiting'], words.report), rows }];
}

/** Facts that several entries of a list lack are one row: a long list would hide the others. */
function unknownRows({ results }: Evaluation, { fields }: AllReportWords): string[][] {
  const waiting = new Map<string, { paths: Set<string>; triggers: Set<string> }>();
  for (const { state, trigger, missing } of results) {
    if (state !== 'not-assessed') continue;
    for (const path of missing) {
      const found = waiting.get(patternOf(path)) ?? { paths: new Set(), triggers: new Set() };
      found.paths.add(path);
      found.triggers.add(triggerName(trigger));
      waiting.set(patternOf(path), found);
    }
  }
  return [...waiting.values()].map(({ paths: [first = '', ...others], triggers }) => {
    const label = fields.fieldLabel(first) ?? first;
    return [others.length === 0 ? label : factInEntries(label, others.length), [...triggers].join('; ')];
  });
}
