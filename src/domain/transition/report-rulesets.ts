import type { Block } from '../documents/blocks.ts';
import { filledTable } from '../documents/filled-table.ts';
import { field, list, paragraph } from '../documents/make-blocks.ts';
import type { DutyAnswer } from './duty-answers.ts';
import { type ResultWords, sayer } from './result-words.ts';
import type { RulesData } from './rules-data.ts';
import type { RulesetAnswer } from './ruleset-answer.ts';
import type { Transition } from './transition.ts';
import { basisShort, classesText, dutiesLeft, outlookSentence, timeLine } from './words.ts';

/* The appendix of the report: each ruleset by itself. */

/** Which duties a report lists: those for which something was entered, or every one. */
export type ReportExtent = 'entries' | 'every-duty';

/** The entries for which the rules have nothing, as they were made. */
export function lostBlocks({ lost }: Transition, words: ResultWords): Block[] {
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

/** A ruleset by itself, with the version it is from and what is not sure about it. */
export function rulesetBlocks(
  answer: RulesetAnswer,
  transition: Transition,
  data: RulesData,
  words: ResultWords,
  extent: ReportExtent,
): Block[] {
  const say = sayer(words);
  const { code, title, purpose, entry, replaces, differs20x, classA } = answer;
  const hasEntry = ({ entry: { state, owner, note } }: DutyAnswer) => (state ?? owner ?? note) !== undefined;
  const duties = extent === 'every-duty' ? answer.duties : answer.duties.filter(hasEntry);
  const left = answer.duties.length - duties.length;
  const doubts = [
    ...new Set([...answer.doubts, ...answer.duties.flatMap((duty) => duty.doubts)].map(({ text }) => text)),
  ];
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
    ...(left === 0 ? [] : [paragraph(say('duties-left', { duties: dutiesLeft(left, duties.length > 0) }))]),
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
