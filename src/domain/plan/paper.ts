import type { PlainDate } from '../calendar/plain-date.ts';
import type { Block, BlockDocument, TableBlock } from '../documents/blocks.ts';
import { filledTable } from '../documents/filled-table.ts';
import { field, heading, list, paragraph } from '../documents/make-blocks.ts';
import { appendix, signOff } from '../documents/sign-off.ts';
import { stageIds } from '../readiness/stages.ts';
import { countText, dateInWords, statementsText } from '../wording.ts';
import { conflictWords } from './conflict-words.ts';
import { constraintsFor } from './constraints.ts';
import type { PlannedStep } from './counted-plan.ts';
import { type PlanToWrite, type PlanWriter, startPaper } from './paper-writer.ts';
import type { Plan } from './plan.ts';
import type { PlanWords } from './plan-words.ts';
import {
  actorsText,
  approachText,
  boundText,
  constraintText,
  dayInShort,
  headline,
  lackingText,
  lengthText,
  meetingDayText,
  meetingsTexts,
  milestoneText,
  slipText,
  spareText,
  stateText,
  typicalTexts,
} from './words.ts';

/**
 * The plan as a paper: on its first sheet what it comes to, what cannot be kept or is lacking, the days of the 2026 rules, and
 * the lines to sign on; in its appendix all steps, the meetings, and what binds the days.
 */
export function planPaper(input: PlanToWrite, words: PlanWords): BlockDocument {
  const writer = startPaper(input, words);
  const { title, facts, plan, say, today } = writer;
  const day = (date: PlainDate | undefined) => (date === undefined ? undefined : dateInWords(date));
  return {
    title,
    blocks: [
      paragraph(say('as-of', { date: dateInWords(today) })),
      field(say('service'), facts.service),
      field(say('csp'), facts.csp),
      field(say('agency'), facts.agency),
      field(say('approach'), plan && approachText(plan)),
      ...(facts.approachFrom === undefined ? [] : [paragraph(say('from-chooser', { title: facts.approachFrom }))]),
      field(say('start'), day(facts.start)),
      field(say('target'), day(facts.target)),
      ...(plan ? planBlocks(plan, writer) : [paragraph(say('not-chosen'))]),
      ...signOff(),
      ...(plan ? appendix(appendixBlocks(plan, writer)) : []),
      paragraph(say('origin')),
    ],
  };
}

function planBlocks(plan: Plan, writer: PlanWriter): Block[] {
  const { facts, say, words, nameOf } = writer;
  const slip = slipText(plan);
  const conflicts = plan.conflicts.map((conflict) => {
    const { text, source, resolve } = conflictWords(conflict, nameOf);
    return `${text} ${source} ${resolve}`.trim();
  });
  return [
    paragraph(headline(plan, facts.target)),
    ...typicalTexts(plan, words.names).map(paragraph),
    ...(slip === '' ? [] : [paragraph(slip)]),
    heading(say('conflicts')),
    conflicts.length === 0 ? paragraph(say('no-conflicts')) : list(conflicts),
    heading(say('lacking')),
    paragraph(lackingText(plan, words.names) || say('lacking-none')),
    heading(say('milestones')),
    list(
      plan.milestones
        .filter(({ isLimit }) => isLimit)
        .map((one) =>
          [
            `${dayInShort(one.day)}: ${one.happens}`,
            milestoneText(one, writer.nameOf(one.step)),
            words.milestones[one.id] ?? '',
          ].join(' '),
        ),
    ),
  ];
}

/** The steps with who acts, their days, and their sources: the same as the picture shows. */
export function stepsTable(plan: Plan, { say, nameOf }: PlanWriter): TableBlock {
  return filledTable({
    caption: say('steps-caption'),
    columns: [
      ...[say('step'), say('who'), say('start'), say('end'), say('length')],
      ...[say('state'), say('slack'), say('source')],
    ],
    rows: plan.steps.map((step) => [
      nameOf(step.node.id),
      actorsText(step.node),
      boundText(step.start, step.isStartBound, plan.direction),
      boundText(step.end, step.isEndBound, plan.direction),
      lengthText(step),
      stateText(step),
      spareText(step.slack),
      sourceText(step, say('own-source')),
    ]),
  });
}

const sourceText = ({ node }: PlannedStep, own: string): string =>
  node.step ? statementsText(node.step.statements) : own;

function milestonesTable(plan: Plan, { say, words, nameOf }: PlanWriter): Block {
  return filledTable({
    caption: say('milestones-caption'),
    columns: [say('day'), say('happens'), say('stands'), say('certainty')],
    rows: plan.milestones.map((one) => [
      dayInShort(one.day),
      one.happens,
      milestoneText(one, nameOf(one.step)),
      words.milestones[one.id] ?? '',
    ]),
  });
}

function meetingBlocks(plan: Plan, { say, nameOf }: PlanWriter): Block[] {
  const texts = [
    ...(plan.meetings ? meetingsTexts(plan.meetings) : [say('no-meetings')]),
    ...plan.meetingDays.map((one) => meetingDayText(one, nameOf)),
  ];
  return [list(texts)];
}

function readinessBlocks({ facts: { readiness }, say, words }: PlanWriter): Block[] {
  if (readiness?.on === undefined) return [];
  const open = stageIds.flatMap((id) => {
    const count = readiness.open?.[id] ?? 0;
    return count === 0 ? [] : [`${words.stages[id]}: ${countText(count, 'open item')}`];
  });
  return [
    subheading(say('readiness')),
    paragraph(say('readiness-from', { title: readiness.title ?? '', date: dateInWords(readiness.on) })),
    open.length === 0 ? paragraph(say('readiness-none')) : list(open),
  ];
}

function appendixBlocks(plan: Plan, writer: PlanWriter): Block[] {
  const { say } = writer;
  const noted = plan.steps.filter(({ node: { entry } }) => entry.owner !== undefined || entry.note !== undefined);
  return [
    stepsTable(plan, writer),
    milestonesTable(plan, writer),
    subheading(say('meetings')),
    ...meetingBlocks(plan, writer),
    ...readinessBlocks(writer),
    ...(noted.length === 0
      ? []
      : [
          filledTable({
            caption: say('notes-caption'),
            columns: [say('step'), say('owner'), say('note')],
            rows: noted.map(({ node }) => [writer.nameOf(node.id), node.entry.owner ?? '', node.entry.note ?? '']),
          }),
        ]),
    constraintsTable(plan, writer),
  ];
}

/** What binds the days: in whose words, how strongly, how surely, and with how many days to spare. */
export function constraintsTable(plan: Plan, { say, words }: PlanWriter): TableBlock {
  const spare = new Map(plan.edges.flatMap(({ constraint, slack }) => (constraint ? [[constraint.id, slack]] : [])));
  return filledTable({
    caption: say('constraints-caption'),
    columns: [say('constraint'), say('source'), say('force'), say('certainty'), say('spare')],
    rows: constraintsFor(plan.approach).map((one) => [
      constraintText(one, words.names),
      one.statements === undefined ? say('own-source') : statementsText(one.statements),
      words.forces[one.force],
      words.certainties[one.certainty],
      spareText(spare.get(one.id)),
    ]),
  });
}

/** A heading within the appendix, whose own is of level 2. */
const subheading = (text: string): Block => ({ kind: 'heading', level: 3, text });
