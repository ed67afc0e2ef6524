import type { Block, BlockDocument } from '../documents/blocks.ts';
import { filledTable } from '../documents/filled-table.ts';
import { field, heading, list, paragraph } from '../documents/make-blocks.ts';
import { appendix, signOff } from '../documents/sign-off.ts';
import { countText, dateInWords } from '../wording.ts';
import { dueBySpan, spans } from './due-days.ts';
import type { DutyAnswer } from './duty-answers.ts';
import type { TransitionFacts } from './facts.ts';
import type { RulesData } from './rules-data.ts';
import type { RulesetAnswer, Transition, TransitionResult } from './transition.ts';
import {
  basisShort,
  basisText,
  classesText,
  dueLines,
  graceCell,
  headlineOf,
  leftText,
  outlookName,
  outlookSentence,
  type ResultWords,
  remarkText,
  sayer,
  timeLine,
} from './words.ts';

/**
 * The report on a transition. On its first sheet the situation, what is due, on which rules it stands, and lines to sign
 * on; as an appendix the rulesets with their days, then each with what it replaces, its duties and its doubts.
 */
export function transitionReport(
  title: string,
  facts: TransitionFacts,
  result: TransitionResult,
  data: RulesData,
  words: ResultWords,
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
        ...transition.rulesets.flatMap((answer) => rulesetBlocks(answer, transition, data, words)),
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
export function rulesetRow({ code, title, days, grace, outlook }: RulesetAnswer, words: ResultWords): string[] {
  const say = sayer(words);
  return [
    `${code} ${title}`,
    days.optional === undefined ? say('cell-none') : dateInWords(days.optional),
    dateInWords(days.obtain),
    dateInWords(days.maintain),
    graceCell(grace, days.maintain, words),
    outlookName(outlook, words),
  ];
}

function rulesetTables({ rulesets, situation }: Transition, words: ResultWords): Block[] {
  const say = sayer(words);
  const table = (caption: string, answers: readonly RulesetAnswer[]): Block => ({
    kind: 'table',
    caption,
    columns: rulesetColumns(words),
    rows: answers.map((answer) => rulesetRow(answer, words)),
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

function lostBlocks({ lost }: Transition, words: ResultWords): Block[] {
  if (lost.length === 0) return [];
  const say = sayer(words);
  return [
    { kind: 'heading', level: 3, text: say('lost-heading') },
    paragraph(say('lost-text')),
    filledTable({
      columns: [say('rule'), say('state'), say('owner'), say('note')],
      rows: lost.map(({ key, entry: { state, owner, note } }) => [
        key.replaceAll('_', ' '),
        state === undefined ? '' : words.choices.states[state],
        owner ?? '',
        note ?? '',
      ]),
    }),
  ];
}

/** A ruleset in full, with the version it is from and what is not sure about it. */
function rulesetBlocks(answer: RulesetAnswer, transition: Transition, data: RulesData, words: ResultWords): Block[] {
  const say = sayer(words);
  const { code, title, purpose, entry, replaces, differs20x, duties, classA } = answer;
  const doubts = [...new Set([...answer.doubts, ...duties.flatMap((duty) => duty.doubts)].map(({ text }) => text))];
  const by = (test: (duty: DutyAnswer) => boolean) => duties.filter(test);
  return [
    { kind: 'heading', level: 3, text: `${code} ${title}` },
    paragraph(`${purpose} ${outlookSentence(answer, transition, words)}`),
    ...(entry.state === undefined ? [] : [field(say('how-far'), words.choices.states[entry.state])]),
    ...(entry.owner === undefined ? [] : [field(say('owner'), entry.owner)]),
    ...(entry.note === undefined ? [] : [field(say('note'), entry.note)]),
    ...(differs20x === undefined ? [] : [paragraph(`${say('differs-heading')}: ${differs20x}`)]),
    filledTable({
      caption: say('replaces-heading'),
      columns: [say('replaced'), say('now'), say('statements')],
      rows: replaces.map(({ what, now, statements }) => [what, now, statements.join(', ')]),
    }),
    ...dutyTable(
      say('duties-heading'),
      by(({ status, isOwn }) => status === 'binds' && isOwn),
      transition,
      words,
    ),
    ...dutyTable(
      say('other-duties'),
      by(({ status, isOwn }) => status === 'binds' && !isOwn),
      transition,
      words,
    ),
    ...dutyTable(
      say('when-applying'),
      by(({ status }) => status === 'when-applying'),
      transition,
      words,
    ),
    ...dutyTable(
      say('other-place'),
      by(({ status }) => status === 'other-place'),
      transition,
      words,
    ),
    ...(classA.length === 0
      ? []
      : [
          paragraph(`${say('class-a-heading')}. ${say('class-a-none')}`),
          list(classA.map(({ id, force, name = '' }) => `${say(`class-a-${force}`)}: ${id} ${name}`.trim())),
        ]),
    ...(doubts.length === 0 ? [] : [paragraph(say('doubts-heading')), list(doubts)]),
    paragraph(basisShort(data, words)),
  ];
}

function dutyTable(
  caption: string,
  duties: readonly DutyAnswer[],
  { situation }: Transition,
  words: ResultWords,
): Block[] {
  if (duties.length === 0) return [];
  const say = sayer(words);
  return [
    filledTable({
      caption,
      columns: [say('rule'), say('force'), say('duty'), say('times'), say('state'), say('owner'), say('note')],
      rows: duties.map(({ duty, times, entry }) => [
        duty.id,
        duty.force,
        situation.class === undefined ? `${classesText(duty.classes, say('all-classes'))}: ${duty.text}` : duty.text,
        times.map((time) => timeLine(time, situation.class)).join('\n'),
        entry.state === undefined ? '' : words.choices.states[entry.state],
        entry.owner ?? '',
        entry.note ?? '',
      ]),
    }),
  ];
}
