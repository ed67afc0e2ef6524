import type { Block } from '../../documents/blocks.ts';
import { capitalized, listText } from '../../wording.ts';
import { aLevel } from '../case/level-words.ts';
import { type LevelId, levelOf } from '../levels.ts';
import { parties } from '../parties.ts';
import {
  type DraftFacts,
  dateField,
  deficiencyBlocks,
  field,
  heading,
  levelBlocks,
  listOrField,
  paragraph,
  responseLines,
} from './draft-facts.ts';

/** The notice of step 3: the deficiency, and the escalation intended (PM-059 to PM-066). */
export function intentNotice(facts: DraftFacts): Block[] {
  const { intended, existing, dates } = facts.state;
  const present =
    existing === undefined || existing === 'none' ? [] : [`At present the CSP is at ${aLevel(existing)}.`];
  return [
    ...deficiencyBlocks(facts),
    heading('Intended escalation'),
    paragraph(['The agency AO intends to escalate.', ...present].join(' ')),
    ...levelBlocks('Intended level', intended),
    heading('Your response'),
    paragraph(responderText(intended)),
    dateField('Answer by, if a date is agreed on', dates.answer),
    field('Send it to'),
    field('For the agency AO'),
  ];
}

/** Who must answer the notice, and what the answer should hold (PM-062, PM-065, PM-066). */
export function responderText(intended: LevelId | undefined): string {
  const should = 'It should include whatever information may rebut the intended escalation.';
  if (intended === undefined) return `The intended level decides from whom the response must come. ${should}`;
  const must = parties[levelOf(intended).answeredBy].name.replace(/^The/, 'the');
  return `For ${aLevel(intended)}, the response must come from ${must}. ${should}`;
}

/** The notice of step 6: the decision, and what follows from it (PM-069 to PM-078). */
export function decisionNotice(facts: DraftFacts): Block[] {
  const { decided } = facts.state;
  if (decided === undefined) {
    return [...deficiencyBlocks(facts), heading('Decision'), field('The decision'), field('For the agency AO')];
  }
  if (decided === 'none') {
    return [
      ...deficiencyBlocks(facts),
      heading('Decision'),
      paragraph(`${reviewedText(facts)} The decision is not to follow through with an escalation.`),
      field('Reasons, if they are to be given'),
      field('For the agency AO'),
    ];
  }
  return [
    ...deficiencyBlocks(facts),
    heading('Decision'),
    paragraph(`${reviewedText(facts)} The formal decision is to escalate.`),
    ...levelBlocks('Level', decided),
    dateField('Date of the decision', facts.decidedOn),
    ...demandBlocks(facts, decided),
    field('For the agency AO'),
  ];
}

/** What the notice demands: criteria, deadline, actions, and what the CSP’s response must include. */
export function demandBlocks({ state }: DraftFacts, level: LevelId | undefined): Block[] {
  const { criteria, actions, otherItems } = state.content;
  const { deadline } = state.dates;
  const consequence = 'If the criteria are not fully satisfied by the deadline, the CSP faces more severe escalation.';
  return [
    heading('Criteria for returning to a Satisfactory status'),
    listOrField(criteria, 'The criteria'),
    dateField('Deadline, if one is set', deadline),
    ...(deadline === undefined ? [] : [paragraph(consequence)]),
    heading('Actions required'),
    listOrField(actions, 'The actions; typically a root-cause analysis, and a formal plan to address the deficiencies'),
    heading('What your response must include'),
    {
      kind: 'list',
      ordered: false,
      items: responseLines(level).map(({ number, text }) => `${capitalized(text)} (step ${number})`),
    },
    ...(otherItems === undefined || otherItems.length === 0
      ? [field('Other items that the response must include, if any')]
      : [paragraph(`The other items of this notice: ${listText(otherItems, 'and')}.`)]),
  ];
}

/** Whether there was an answer to adjudicate: an immediate escalation has none (reading `escalation-immediate`). */
function reviewedText({ state }: DraftFacts): string {
  if (state.branch === 'immediate') {
    return 'The agency AO has found the deficiency severe enough to escalate at once, so no answer was asked for beforehand.';
  }
  return state.skipped.some(({ step }) => step === 'answer-intent')
    ? 'The agency AO has decided without an answer to the notice of the intended escalation.'
    : 'The agency AO has reviewed and adjudicated your response to the intended escalation.';
}
