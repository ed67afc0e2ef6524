import { dayCell, rowsOr, type Sheet, type Workbook } from '../documents/workbook.ts';
import { dueText } from './due-lines.ts';
import { type ResultWords, sayer } from './result-words.ts';
import type { RulesData } from './rules-data.ts';
import type { Transition } from './transition.ts';
import { basisText, classesText, graceCell, outlookName, outlookSentence, timeLine } from './words.ts';

/** The checklist as a workbook: rulesets, duties, days, and what is not sure, with the version of the rules on each. */
export function checklistWorkbook(
  title: string,
  transition: Transition,
  data: RulesData,
  words: ResultWords,
): Workbook {
  return {
    title,
    sheets: [
      rulesetSheet(transition, words),
      dutySheet(transition, words),
      daySheet(transition, words),
      doubtSheet(transition, data, words),
    ],
  };
}

const stateName = (state: keyof ResultWords['choices']['states'] | undefined, { choices }: ResultWords) =>
  state === undefined ? undefined : choices.states[state];

function rulesetSheet(transition: Transition, words: ResultWords): Sheet {
  const say = sayer(words);
  return {
    name: say('sheet-rulesets'),
    columns: [
      say('ruleset'),
      say('what'),
      say('optional'),
      say('obtain'),
      say('maintain'),
      say('graceEnds'),
      say('state'),
      say('left'),
      say('how-far'),
      say('owner'),
      say('note'),
      say('source'),
    ],
    rows: transition.rulesets.map((answer) => [
      `${answer.code} ${answer.title}`,
      outlookSentence(answer, transition, words),
      dayCell(answer.days.optional),
      dayCell(answer.days.obtain),
      dayCell(answer.days.maintain),
      answer.grace.kind === 'unknown'
        ? graceCell(answer.grace, answer.days.maintain, words)
        : dayCell(answer.grace.day),
      outlookName(answer, transition.situation, words),
      answer.next?.daysLeft,
      stateName(answer.entry.state, words),
      answer.entry.owner,
      answer.entry.note,
      answer.files.join('\n'),
    ]),
  };
}

function dutySheet({ rulesets, situation }: Transition, words: ResultWords): Sheet {
  const say = sayer(words);
  return {
    name: say('sheet-duties'),
    columns: [
      say('ruleset'),
      say('rule'),
      say('duty'),
      say('force'),
      say('who'),
      say('classes'),
      say('what'),
      say('times'),
      say('how-far'),
      say('owner'),
      say('note'),
      say('doubts-heading'),
    ],
    rows: rulesets.flatMap(({ code, duties }) =>
      duties.map(({ duty, status, times, entry, doubts }) => [
        code,
        duty.id,
        duty.name,
        duty.force,
        say(`kind-${duty.who}`),
        classesText(duty.classes, say('all-classes')),
        status === 'binds' ? duty.text : `${duty.text}\n${say(status)}`,
        times.map((time) => timeLine(time, situation.class)).join('\n'),
        stateName(entry.state, words),
        entry.owner,
        entry.note,
        doubts.map(({ text }) => text).join('\n'),
      ]),
    ),
  };
}

function daySheet({ due }: Transition, words: ResultWords): Sheet {
  const say = sayer(words);
  return {
    name: say('sheet-days'),
    columns: [say('day'), say('left'), say('what')],
    rows: rowsOr(
      due.map((one) => [dayCell(one.day), one.daysLeft, dueText(one, words)]),
      say('nothing-next'),
    ),
  };
}

function doubtSheet({ lost }: Transition, data: RulesData, words: ResultWords): Sheet {
  const say = sayer(words);
  return {
    name: say('sheet-doubts'),
    columns: [say('rule'), say('doubts-heading')],
    rows: [
      [undefined, basisText(data, words)],
      ...data.notSure.map(({ rulesets, rules, text }) => [[...rulesets, ...rules].join(', '), text]),
      ...lost.map(({ key, entry: { state, owner = '', note = '' } }) => [
        key.replaceAll('_', ' '),
        [say('lost-heading'), stateName(state, words) ?? '', owner, note].filter(Boolean).join('\n'),
      ]),
    ],
  };
}
