import type { PlainDate } from '../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../documents/blocks.ts';
import { dateInWords } from '../wording.ts';
import type { ReviewAnswers } from './answers.ts';
import { type ApproachId, approaches, approachOf } from './approaches.ts';
import { criterionOf } from './criteria.ts';
import { decideReviewApproach, type ReviewDecision } from './decision.ts';
import { ordersOfWork, stageName, stageWords, type WorkStage } from './order-of-work.ts';
import { groupReasons, type Reason } from './weights.ts';

/**
 * The decision as a memo of one page: the recommendation, the reasons, the order of work, what of it is our judgment,
 * and lines to fill in by hand for what the tool does not ask: who, for whom, what was decided.
 *
 * @param asOf The day it is drawn up on.
 */
export function decisionMemo(title: string, answers: ReviewAnswers, asOf: PlainDate): BlockDocument {
  const decision = decideReviewApproach(answers);
  return {
    title: `Decision memo: ${title}`,
    blocks: [
      { kind: 'field', label: 'Date', value: dateInWords(asOf) },
      ...['Prepared by', 'Agency', 'CSP', 'CSO'].map(toFillIn),
      heading(2, 'Recommended review approach'),
      ...recommendation(decision),
      heading(2, 'Reasons for and against'),
      ...reasons(decision),
      ...orders(decision),
      heading(2, 'What is our judgment'),
      paragraph(decision.ours),
      heading(2, 'Decision'),
      ...['Decision taken', 'By (name and title)', 'On', 'Signature'].map(toFillIn),
      paragraph(
        'Source: Agency Authorization Playbook, Authorization Planning. AP and a number is a statement of it, as counted in the unofficial interactive edition with which this memo was drawn up.',
      ),
    ],
  };
}

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A label with an empty line: writers leave it blank, as there was nothing to be entered in the tool. */
const toFillIn = (label: string): Block => ({ kind: 'field', label, value: '' });

function recommendation({ recommended, explanation, pmo, differsFromPmo, ...rest }: ReviewDecision): Block[] {
  const name = recommended === undefined ? [] : [`${approachOf(recommended).name}.`];
  const differs = differsFromPmo ? ['This recommendation is another one.'] : [];
  return [
    paragraph([...name, explanation].join(' ')),
    ...stillOpen(rest),
    paragraph([pmo.text, ...differs].join(' ')),
    ...(rest.inconsistencies.length === 0 ? [] : [paragraph(rest.inconsistencies.join(' '))]),
  ];
}

/** What is open, and whether it matters. */
function stillOpen({ unanswered, mayChange }: Pick<ReviewDecision, 'unanswered' | 'mayChange'>): Block[] {
  if (unanswered.length === 0) return [];
  if (mayChange.length > 0) {
    const items = mayChange.map((id) => criterionOf(id).question);
    return [paragraph('These open questions could still change the result:'), { kind: 'list', ordered: false, items }];
  }
  const [count, them] =
    unanswered.length === 1 ? ['One question is', 'It'] : [`${unanswered.length} questions are`, 'They'];
  return [paragraph(`${count} open. ${them} cannot change the result.`)];
}

function reasons(decision: ReviewDecision): Block[] {
  if (decision.reasons.length === 0) return [paragraph('No question has been answered.')];
  return groupReasons(decision.reasons)
    .filter((group) => group.reasons.length > 0)
    .flatMap((group) => [
      heading(3, group.title),
      { kind: 'list', ordered: false, items: reasonLines(group.reasons) } as const,
    ]);
}

/** A line for each reason, with all answers for which it is the reason. */
function reasonLines(all: readonly Reason[]): string[] {
  const texts = [...new Set(all.map(({ text }) => text))];
  return texts.map((text) => reasonLine(all.filter((reason) => reason.text === text)));
}

function reasonLine(same: readonly Reason[]): string {
  const [first] = same;
  if (!first) return '';
  const { text, basis, statements } = first;
  const answers = same.map(({ question, answer }) => `${question} ${answer}.`).join(' ');
  const from = statements === undefined ? [] : [statements.replaceAll(' ', ', ').replaceAll('..', ' to ')];
  const source = [...(basis === 'judgment' ? ['our judgment'] : []), ...from].join(', on ');
  return `${answers} ${text} (${source})`;
}

/** The order of work under the recommended approach, or under both while there is none. */
function orders({ recommended }: ReviewDecision): Block[] {
  return approaches
    .filter(({ id }) => recommended === undefined || id === recommended)
    .flatMap(({ id, shortName }) => [
      heading(2, `Order of work: ${shortName}`),
      { kind: 'list', ordered: true, items: orderedStages(id) } as const,
    ]);
}

function orderedStages(approach: ApproachId): string[] {
  return ordersOfWork[approach].map((stage: WorkStage) => {
    const words = stageWords(stage);
    const name = words === '' ? `${stageName(stage.id)}.` : `${stageName(stage.id)}: ${words}.`;
    return stage.note === undefined ? name : `${name} ${stage.note}`;
  });
}
