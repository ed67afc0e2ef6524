import type { Block } from '../../documents/blocks.ts';
import { fillIn, heading, list, paragraph } from '../../documents/make-blocks.ts';
import { capitalized, countText, dateInWords } from '../../wording.ts';
import { answeredOn, isOfRound } from '../case/late-answers.ts';
import { latenessOf } from '../case/lateness.ts';
import { needsApproval } from '../case/plan.ts';
import { aLevel, type LevelId, levelOf } from '../levels.ts';
import { partyInSentence } from '../parties.ts';
import { lineText } from '../words.ts';
import { type DraftFacts, responseLines } from './draft-facts.ts';
import { aoSignature, dateLine, deficiencyBlocks, levelBlocks, listOrLine, reopenedBlocks } from './letter-blocks.ts';

/** The notice of step 3: the deficiency, and the escalation intended (PM-059 to PM-066). */
export function intentNotice(facts: DraftFacts): Block[] {
  const { say, state, words } = facts;
  const { intended, existing, dates } = state;
  const present =
    existing === undefined || existing === 'none' ? [] : [say('present-level', { level: aLevel(existing) })];
  const intends = intended === undefined ? say('intends-open') : say('intends', { level: aLevel(intended) });
  return [
    ...deficiencyBlocks(facts),
    ...reopenedBlocks(facts),
    heading(say('intended-escalation')),
    paragraph([intends, ...present].join(' ')),
    ...levelBlocks(words.case.labels['intended-level'], intended, facts),
    heading(say('csp-response')),
    paragraph(responderText(facts)),
    ...(dates.answer === undefined ? [] : [paragraph(say('answer-by', { date: dateInWords(dates.answer) }))]),
    fillIn(say('send-to')),
    ...aoSignature(facts),
  ];
}

/** Who must answer the notice, and what the answer should hold (PM-062, PM-065, PM-066). */
function responderText({ say, state: { intended } }: DraftFacts): string {
  const should = say('should-rebut');
  if (intended === undefined) return `${say('responder-open')} ${should}`;
  const responder = partyInSentence(levelOf(intended).answeredBy);
  return `${say('responder', { level: aLevel(intended), responder })} ${should}`;
}

/** The notice of step 6: the decision, and what follows from it (PM-069 to PM-078). */
export function decisionNotice(facts: DraftFacts): Block[] {
  const { decided } = facts.state;
  return [
    ...deficiencyBlocks(facts),
    ...reopenedBlocks(facts),
    heading(facts.say('decision')),
    ...(decided === 'none' ? dropBlocks(facts) : decisionBlocks(decided, facts)),
    ...aoSignature(facts),
  ];
}

/** The decision not to follow through. A level that was in force before stays so (reading `escalation-not-raised`). */
function dropBlocks(facts: DraftFacts): Block[] {
  const { say, state } = facts;
  const { inForce, days } = state;
  const stays = inForce === undefined || inForce === 'none' ? [] : [say('level-stays', { level: aLevel(inForce) })];
  return [
    paragraph([reviewedText(facts), say('drops'), ...stays].join(' ')),
    dateLine(say('decided-on'), days.decided),
  ];
}

function decisionBlocks(decided: LevelId | undefined, facts: DraftFacts): Block[] {
  const { say } = facts;
  if (decided === undefined) return [fillIn(say('the-decision'))];
  return [
    paragraph(`${reviewedText(facts)} ${say('escalates', { level: aLevel(decided) })}`),
    ...levelBlocks(say('level'), decided, facts, dateLine(say('decided-on'), facts.decidedOn)),
    ...demandBlocks(facts, decided),
    fillIn(say('send-to')),
  ];
}

/** What the notice demands: criteria, deadline, actions, and what the CSP’s response must include. */
export function demandBlocks({ state, say, words }: DraftFacts, level: LevelId): Block[] {
  const { criteria, actions, otherItems = [] } = state.content;
  const { deadline, response } = state.dates;
  // The agency AO’s approval is not the CSP’s to include, and other items are listed by themselves.
  const lines = responseLines(level).flatMap(({ id }) => {
    if (id === 'other-items') return [];
    return id === 'signature' ? say('owner-signature') : capitalized(lineText('answer-decision', id, words));
  });
  return [
    heading(words.case.labels.criteria),
    listOrLine(criteria, say('the-criteria')),
    ...(deadline === undefined ? [] : [paragraph(say('criteria-by', { date: dateInWords(deadline) }))]),
    heading(say('actions')),
    listOrLine(actions, say('the-actions')),
    heading(say('must-include')),
    list([...lines, ...otherItems]),
    ...(needsApproval(level) ? [paragraph(say('approval-follows'))] : []),
    ...(response === undefined ? [] : [paragraph(say('respond-by', { date: dateInWords(response) }))]),
  ];
}

/** Whether there was an answer to adjudicate: an immediate escalation has none (reading `escalation-immediate`). */
function reviewedText({ state, say }: DraftFacts): string {
  if (state.branch === 'immediate') return say('reviewed-at-once');
  const answered = answeredOn(state);
  if (answered === undefined) {
    const answer = state.unanswered.find((notice) => isOfRound(state, notice))?.answer;
    const after =
      answer?.stage === 'after-decision' ? [say('answer-after-decision', { date: dateInWords(answer.on) })] : [];
    return [say('reviewed-unanswered'), ...after].join(' ');
  }
  const reviewed = say('reviewed', { date: dateInWords(answered) });
  const late = latenessOf(state).find(({ what }) => what === 'answer');
  return late === undefined
    ? reviewed
    : `${reviewed} ${say('came-late', { days: countText(late.days, 'day'), date: dateInWords(late.by) })}`;
}
