import type { Block } from '../../documents/blocks.ts';
import { filledTable } from '../../documents/filled-table.ts';
import { levelName } from '../../escalation/levels.ts';
import { dateInWords, numberText } from '../../wording.ts';
import { fullName, type TriggerId, triggerIds, triggerOf } from '../deficiency-triggers.ts';
import type { LookAhead } from '../evaluation/look-ahead.ts';
import { inReadingOrder } from '../evaluation/result-order.ts';
import type { Evaluation } from '../evaluation/results.ts';
import { patternOf } from '../facts/choice-names.ts';
import { caveatText } from '../words/outcome.ts';
import { countsText, factInEntries } from '../words/report.ts';
import type { TriggerWork } from '../work/trigger-work.ts';
import type { AllReportWords } from './report-words.ts';
import { sumTexts } from './result-blocks.ts';
import { columnNames } from './result-table.ts';

/** What the first pages of a report are drawn from. */
export interface Summarized {
  readonly work: TriggerWork;
  readonly asOf: Evaluation['asOf'];
  readonly evaluation: Evaluation;
  readonly ahead: LookAhead;
  readonly words: AllReportWords;
}

/** How many lines of open questions stand on the first pages; all of them are in the appendix. */
const mostOpen = 14;

/** What an authorizing official needs: the level, what is met, what comes, what is open, and what was read from which file. */
export function summaryBlocks(summarized: Summarized): Block[] {
  const { work, evaluation, ahead, words } = summarized;
  const { headings } = words.report;
  return [
    ...outcomeBlocks(summarized),
    heading(headings.met),
    ...metBlocks(evaluation, words),
    heading(headings.coming),
    ...comingBlocks(ahead, words),
    heading(headings.files),
    ...fileBlocks(work, words),
    heading(headings.open),
    ...openBlocks(evaluation, words),
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function outcomeBlocks({ work: { basis }, asOf, evaluation, words }: Summarized): Block[] {
  const { text, minimum, counts, results, caveats } = evaluation;
  const { labels, texts } = words.report;
  const off = results.filter(({ state }) => state === 'off').map(({ trigger }) => triggerName(trigger));
  const field = (label: string, value: string): Block => ({ kind: 'field', label, value });
  const named = (['csp', 'system'] as const).flatMap((name) =>
    basis?.[name] === undefined ? [] : [field(words.fields.fieldName(`basis.${name}`) ?? name, basis[name])],
  );
  return [
    { kind: 'paragraph', text },
    ...named,
    field(labels['as-of'], dateInWords(asOf)),
    field(labels.level, minimum ? levelName(minimum.level) : texts.none),
    ...(caveats.length === 0 ? [] : [field(labels.caveats, caveats.map(caveatText).join('\n'))]),
    ...(minimum ? [field(labels.because, namesOf(minimum.because))] : []),
    ...(minimum && minimum.included.length > 0 ? [field(labels.included, namesOf(minimum.included))] : []),
    field(labels.triggers, countsText(counts, results.length)),
    field(labels.off, off.length === 0 ? texts.none : off.join('\n')),
    { kind: 'paragraph', text: texts.level },
  ];
}

const namesOf = (ids: readonly TriggerId[]) => ids.map(triggerName).join('\n');

/** The name of a trigger by its id; what is no id stays as it is. */
export function triggerName(id: string): string {
  const found = triggerIds.find((one) => one === id);
  return found === undefined ? id : fullName(triggerOf(found));
}

/** The triggers that are met, each with its sentence, its margin and its arithmetic. */
function metBlocks({ results }: Evaluation, { report }: AllReportWords): Block[] {
  const met = inReadingOrder(results).filter(({ state }) => state === 'met');
  if (met.length === 0) return [{ kind: 'paragraph', text: report.texts['nothing-met'] }];
  const rows = met.map(({ trigger, level, text, margin, reasons }) => [
    triggerName(trigger),
    level,
    margin ? `${text}\n${margin.text}.` : text,
    arithmeticOf(trigger, reasons, report),
  ]);
  return [filledTable({ columns: columnNames(['trigger', 'level', 'result', 'arithmetic'], report), rows })];
}

/** The arithmetic of what meets a trigger, a line for each sum. */
function arithmeticOf(
  trigger: TriggerId,
  reasons: Evaluation['results'][number]['reasons'],
  report: AllReportWords['report'],
): string {
  const met = reasons.filter(({ state }) => state === 'met');
  return [...new Set(sumTexts(trigger, met, report))].join('\n');
}

/** The triggers that time alone meets, by the day. */
function comingBlocks({ forecasts }: LookAhead, { report }: AllReportWords): Block[] {
  const coming = forecasts.filter(({ outcome }) => outcome === 'comes-true');
  if (coming.length === 0) return [{ kind: 'paragraph', text: report.texts['nothing-coming'] }];
  const rows = coming.map(({ trigger, level, on, inDays, isAtTheLatest }) => [
    triggerName(trigger),
    level,
    `${on === undefined ? '' : dateInWords(on)}${isAtTheLatest ? report.texts['at-the-latest'] : ''}`,
    inDays === undefined ? '' : numberText(inDays),
  ]);
  return [{ kind: 'table', columns: columnNames(['trigger', 'level', 'on', 'in-days'], report), rows }];
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

/** The files with their dates and what was read, and what was not. */
function fileBlocks({ basis }: TriggerWork, { fields, report }: AllReportWords): Block[] {
  const files = basis?.files ?? [];
  if (files.length === 0) return [{ kind: 'paragraph', text: report.texts['by-hand'] }];
  const columns = ['name', 'kind', 'date', 'format', 'rows'] as const;
  const nameOf = (column: string) => fields.fieldName(`basis.files.0.${column}`) ?? column;
  const shortfalls = basis?.shortfalls ?? [];
  return [
    filledTable({
      columns: columns.map(nameOf),
      rows: files.map((file) =>
        columns.map((column) => {
          const value = file[column];
          if (value === undefined) return '';
          return typeof value === 'number' ? numberText(value) : fields.valueText(`basis.files.0.${column}`, value);
        }),
      ),
    }),
    ...(shortfalls.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: `${fields.fieldName('basis.shortfalls')}:` },
          { kind: 'list', ordered: false, items: shortfalls },
        ] as const)),
  ];
}
