import { dayCell, rowsOr, type Sheet, type SheetCell, type Workbook } from '../documents/workbook.ts';
import { statementsText } from '../wording.ts';
import { conflictWords } from './conflict-words.ts';
import { constraintsFor } from './constraints.ts';
import { type PlanToWrite, type PlanWriter, startPaper } from './paper-writer.ts';
import type { PlanWords } from './plan-words.ts';
import { actorsText, constraintText, lackingText, lengthText, milestoneText, stateText } from './words.ts';

/**
 * The plan as a workbook: steps, what cannot be kept or is lacking, constraints, milestones. Days are days, counts are
 * numbers; a day that is only the earliest or latest possible is marked in a column beside it.
 */
export function planWorkbook(input: PlanToWrite, words: PlanWords): Workbook {
  const writer = startPaper(input, words);
  const { say, plan } = writer;
  const sheet = (name: string, columns: readonly string[], rows: Sheet['rows']): Sheet => ({
    name,
    columns,
    rows: rowsOr(rows, plan ? say('none') : say('not-chosen')),
  });
  return {
    title: writer.title,
    sheets: [
      sheet(say('steps'), stepColumns(writer), stepRows(writer)),
      sheet(say('conflicts'), [say('kind'), say('what'), say('source'), say('shifted')], openRows(writer)),
      sheet(
        say('constraints'),
        [say('constraint'), say('source'), say('force'), say('certainty'), say('spare')],
        constraintRows(writer),
      ),
      sheet(
        say('milestones'),
        [say('day'), say('happens'), say('stands'), say('certainty')],
        (plan?.milestones ?? []).map((one) => [
          dayCell(one.day),
          one.happens,
          milestoneText(one, writer.nameOf(one.step)),
          words.milestones[one.id],
        ]),
      ),
    ],
  };
}

const stepColumns = ({ say }: PlanWriter): string[] => [
  ...[say('step'), say('who'), say('start'), say('start-bound'), say('end'), say('end-bound'), say('length')],
  ...[say('state'), say('slack'), say('slipped'), say('not-before'), say('moved-to'), say('done-on')],
  ...[say('owner'), say('note'), say('source')],
];

function stepRows({ plan, nameOf, say }: PlanWriter): SheetCell[][] {
  if (!plan) return [];
  const bound = plan.direction === 'backward' ? 'latest' : 'earliest';
  return plan.steps.map((step) => {
    const { node, start, end, isStartBound, isEndBound, slack, slipped } = step;
    const { notBefore, movedTo, doneOn, owner, note } = node.entry;
    return [
      ...[nameOf(node.id), actorsText(node), dayCell(start), start && isStartBound ? bound : undefined],
      ...[dayCell(end), end && isEndBound ? bound : undefined, lengthText(step), stateText(step), slack, slipped],
      ...[dayCell(notBefore), dayCell(movedTo), dayCell(doneOn), owner, note],
      node.step ? statementsText(node.step.statements) : say('own-source'),
    ];
  });
}

function openRows({ plan, nameOf, say, words }: PlanWriter): SheetCell[][] {
  if (!plan) return [];
  const lacking = lackingText(plan, words.names);
  return [
    ...plan.conflicts.map((conflict): SheetCell[] => {
      const { text, source, resolve } = conflictWords(conflict, nameOf);
      return [say('conflicts'), text, source, resolve];
    }),
    ...(lacking === '' ? [] : [[say('lacking'), lacking]]),
  ];
}

function constraintRows({ plan, words, say }: PlanWriter): SheetCell[][] {
  if (!plan) return [];
  const spare = new Map(plan.edges.flatMap(({ constraint, slack }) => (constraint ? [[constraint.id, slack]] : [])));
  return constraintsFor(plan.approach).map((one) => [
    constraintText(one, words.names),
    one.statements === undefined ? say('own-source') : statementsText(one.statements),
    words.forces[one.force],
    words.certainties[one.certainty],
    spare.get(one.id),
  ]);
}
