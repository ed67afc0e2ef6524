import type { Block, BlockDocument } from '../documents/blocks.ts';
import { field, heading, list, paragraph } from '../documents/make-blocks.ts';
import { appendix, signOff } from '../documents/sign-off.ts';
import { countText, dateInWords } from '../wording.ts';
import { dueBySpan, spans } from './due-days.ts';
import { dueLines, leftText } from './due-lines.ts';
import type { TransitionFacts } from './facts.ts';
import { lostBlocks, type ReportExtent, rulesetBlocks } from './report-rulesets.ts';
import { type ResultWords, sayer } from './result-words.ts';
import type { RulesData } from './rules-data.ts';
import type { RulesetAnswer } from './ruleset-answer.ts';
import type { Situation } from './situation.ts';
import type { Transition, TransitionResult } from './transition.ts';
import { basisText, graceCell, headlineOf, outlookName, remarkText } from './words.ts';

/**
 * The report on a transition. On its first sheet the situation, what is due, on which rules it stands, and lines to sign
 * on; as an appendix the rulesets with their days, then each with what it replaces, its duties and its doubts.
 *
 * @param extent Which duties it lists: those with an entry, and how many more there are, for a paper that people read; or
 *   every duty, which takes some thirty sheets.
 */
export function transitionReport(
  title: string,
  facts: TransitionFacts,
  result: TransitionResult,
  data: RulesData,
  words: ResultWords,
  extent: ReportExtent = 'entries',
): BlockDocument {
  const say = sayer(words);
  if (result.outcome === 'missing') {
    return {
      title,
      blocks: [
        paragraph(say('nothing-yet')),
        list(result.missing.map((one) => say(`missing-${one}`))),
        heading(say('basis-heading')),
        paragraph(basisText(data, words)),
      ],
    };
  }
  const { transition } = result;
  return {
    title,
    blocks: [
      paragraph(`${say('as-of', { date: dateInWords(transition.asOf) })}. ${headlineOf(transition, words)}`),
      ...situationFields(facts, transition, words),
      ...remarkBlocks(facts, transition, words),
      ...soonBlocks(transition, words),
      paragraph(basisText(data, words)),
      ...signOff(),
      ...appendix([
        { kind: 'heading', level: 3, text: say('due-heading') },
        ...dueTable(transition, spans, words),
        { kind: 'heading', level: 3, text: say('rulesets-heading') },
        ...rulesetTables(transition, words),
        ...transition.doubts.map(({ text }) => paragraph(text)),
        ...lostBlocks(transition, words),
        ...transition.rulesets.flatMap((answer) => rulesetBlocks(answer, transition, data, words, extent)),
      ]),
    ],
  };
}

/** The facts that were given, as they stand at the head of the report. */
function situationFields(facts: TransitionFacts, { situation }: Transition, words: ResultWords): Block[] {
  const say = sayer(words);
  const { choices } = words;
  return [
    ...(facts.service === undefined ? [] : [field(say('service'), facts.service)]),
    field(say('side'), choices.sides[situation.side]),
    field(say('path'), choices.paths[situation.path]),
    field(say('type'), choices.types[situation.type]),
    field(say('class'), situation.class),
    ...(facts.level === undefined ? [] : [field(say('level'), facts.level)]),
    field(say('assessment'), facts.assessment && dateInWords(facts.assessment)),
    field(say('package'), facts.package && choices.places[facts.package]),
  ];
}

function remarkBlocks(facts: TransitionFacts, transition: Transition, words: ResultWords): Block[] {
  const texts = transition.remarks.map((remark) => remarkText(remark, facts, transition, words));
  return texts.length === 0 ? [] : [list(texts)];
}

/** The spans of the first sheet; the appendix has all of them. */
const soon = spans.filter((days) => days <= 90);

/** What is due soon, with its heading. */
function soonBlocks(transition: Transition, words: ResultWords): Block[] {
  const say = sayer(words);
  return [heading(say('due-heading')), ...dueTable(transition, soon, words)];
}

/** What is due within some spans, as a table that says within which of them each day lies. */
function dueTable({ due, asOf }: Transition, within: readonly number[], words: ResultWords): Block[] {
  const say = sayer(words);
  const rows = dueBySpan(due, asOf)
    .filter(({ days }) => within.includes(days))
    .flatMap((span) =>
      dueLines(span.due, words).map(({ day, daysLeft, text }) => [
        countText(span.days, 'day'),
        dateInWords(day),
        leftText(daysLeft, words),
        text,
      ]),
    );
  if (rows.length === 0) return [paragraph(say('nothing-due'))];
  return [
    paragraph(say('due-bounds')),
    { kind: 'table', columns: [say('within'), say('day'), say('left'), say('what')], rows },
  ];
}

/** What a span is called, with its first and last day. @param shorter The days of the span before it. */
export function spanHeading(
  { days, first, last }: ReturnType<typeof dueBySpan>[number],
  shorter: number | undefined,
  words: ResultWords,
): string {
  const say = sayer(words);
  return shorter === undefined
    ? say('within-first', { days, last: dateInWords(last) })
    : say('within-next', { from: shorter, days, first: dateInWords(first), last: dateInWords(last) });
}

/** The columns of the table of rulesets. */
export function rulesetColumns(words: ResultWords): string[] {
  const say = sayer(words);
  return [say('ruleset'), say('optional'), say('obtain'), say('maintain'), say('graceEnds'), say('state')];
}

/** A ruleset as a row of that table. */
export function rulesetRow(answer: RulesetAnswer, situation: Situation, words: ResultWords): string[] {
  const say = sayer(words);
  const { code, title, days, grace } = answer;
  return [
    `${code} ${title}`,
    days.optional === undefined ? say('cell-none') : dateInWords(days.optional),
    dateInWords(days.obtain),
    dateInWords(days.maintain),
    graceCell(grace, days.maintain, words),
    outlookName(answer, situation, words),
  ];
}

function rulesetTables({ rulesets, situation }: Transition, words: ResultWords): Block[] {
  const say = sayer(words);
  const table = (caption: string, answers: readonly RulesetAnswer[]): Block => ({
    kind: 'table',
    caption,
    columns: rulesetColumns(words),
    rows: answers.map((answer) => rulesetRow(answer, situation, words)),
  });
  const own = table(
    say('rulesets-own'),
    rulesets.filter(({ isOwn }) => isOwn),
  );
  return situation.side === 'provider'
    ? [own]
    : [
        own,
        table(
          say('rulesets-provider'),
          rulesets.filter(({ isOwn }) => !isOwn),
        ),
      ];
}
