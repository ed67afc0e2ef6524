import type { Block } from '../../documents/blocks.ts';
import { field, heading, list, paragraph } from '../../documents/make-blocks.ts';
import { capitalized, countText, dateInWords, listText } from '../../wording.ts';
import { latenessOf } from '../case/lateness.ts';
import { aLevel, type LevelId, levelOf } from '../levels.ts';
import { partyInSentence } from '../parties.ts';
import { lineText } from '../words.ts';
import {
  type DraftFacts,
  dateField,
  deficiencyBlocks,
  levelBlocks,
  listOrField,
  responseLines,
} from './draft-facts.ts';

/** The notice of step 3: the deficiency, and the escalation intended (PM-059 to PM-066). */
export function intentNotice(facts: DraftFacts): Block[] {
  const { say, state, words } = facts;
  const { intended, existing, dates } = state;
  const present =
    existing === undefined || existing === 'none' ? [] : [say('present-level', { level: aLevel(existing) })];
  return [
    ...deficiencyBlocks(facts),
    heading(say('intended-escalation')),
    paragraph([say('intends'), ...present].join(' ')),
    ...levelBlocks(words.case.labels['intended-level'], intended, facts),
    heading(say('your-response')),
    paragraph(responderText(facts)),
    dateField(say('answer-by'), dates.answer),
    field(say('send-to')),
    field(say('for-agency-ao')),
  ];
}

/** Who must answer the notice, and what the answer should hold (PM-062, PM-065, PM-066). */
export function responderText({ say, state: { intended } }: DraftFacts): string {
  const should = say('should-rebut');
  if (intended === undefined) return `${say('responder-open')} ${should}`;
  const responder = partyInSentence(levelOf(intended).answeredBy);
  return `${say('responder', { level: aLevel(intended), responder })} ${should}`;
}

/** The notice of step 6: the decision, and what follows from it (PM-069 to PM-078). */
export function decisionNotice(facts: DraftFacts): Block[] {
  const { say, state } = facts;
  const { decided } = state;
  return [
    ...deficiencyBlocks(facts),
    heading(say('decision')),
    ...(decided === undefined
      ? [field(say('the-decision'))]
      : decided === 'none'
        ? [paragraph(`${reviewedText(facts)} ${say('drops')}`), field(say('reasons'))]
        : [
            paragraph(`${reviewedText(facts)} ${say('escalates')}`),
            ...levelBlocks(say('level'), decided, facts),
            dateField(say('decided-on'), facts.decidedOn),
            ...demandBlocks(facts, decided),
          ]),
    field(say('for-agency-ao')),
  ];
}

/** What the notice demands: criteria, deadline, actions, and what the CSP’s response must include. */
export function demandBlocks({ state, say, words }: DraftFacts, level: LevelId | undefined): Block[] {
  const { criteria, actions, otherItems = [] } = state.content;
  const { deadline } = state.dates;
  const lines = responseLines(level).map(({ id, number }) =>
    say('line', { line: capitalized(lineText('answer-decision', id, words)), number }),
  );
  return [
    heading(words.case.labels.criteria),
    listOrField(criteria, say('the-criteria')),
    dateField(say('deadline'), deadline),
    ...(deadline === undefined ? [] : [paragraph(say('deadline-missed'))]),
    heading(say('actions')),
    listOrField(actions, say('the-actions')),
    heading(say('must-include')),
    list(lines),
    otherItems.length === 0
      ? field(say('other-items'))
      : paragraph(say('other-items-given', { items: listText(otherItems) })),
  ];
}

/** Whether there was an answer to adjudicate: an immediate escalation has none (reading `escalation-immediate`). */
function reviewedText({ state, say }: DraftFacts): string {
  if (state.branch === 'immediate') return say('reviewed-at-once');
  const { days, lateAnswer } = state;
  const [late] = latenessOf(state).filter(({ what }) => what === 'answer');
  if (lateAnswer === 'after-decision') {
    const answer = late === undefined ? [] : [say('answer-after-decision', { date: dateInWords(late.on) })];
    return [say('reviewed-unanswered'), ...answer].join(' ');
  }
  if (late !== undefined) {
    return say('reviewed-late', { days: countText(late.days, 'day'), date: dateInWords(late.by) });
  }
  return say(days['intent-unanswered'] === undefined ? 'reviewed' : 'reviewed-unanswered');
}
