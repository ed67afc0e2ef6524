import type { PlainDate } from '../calendar/plain-date.ts';
import type { Block, BlockDocument } from '../documents/blocks.ts';
import { dateInWords, statementsText } from '../wording.ts';
import type { ReviewAnswers } from './answers.ts';
import { type ApproachId, approaches, approachOf } from './approaches.ts';
import { conflictTexts } from './conflict-texts.ts';
import { decideReviewApproach, type ReviewDecision } from './decision.ts';
import { ordersOfWork } from './order-of-work.ts';
import type { Questions } from './question-words.ts';
import type { Reason } from './reason.ts';
import { groupReasons } from './weights.ts';
import { harmlessSentence, type ResultWords, stageName, stageText } from './words.ts';

/** The fixed words of the memo. */
export interface MemoWords {
  /** Begins the title, before the name of the work. */
  readonly title: string;
  readonly date: string;
  /** The labels of the lines to fill in by hand, at the head. */
  readonly head: readonly string[];
  readonly recommendation: string;
  /** Added if the recommendation differs from the PMO’s. */
  readonly differs: string;
  readonly mayChange: string;
  readonly reasons: string;
  readonly noReasons: string;
  /** Labels the basis of a reason that is our judgment. */
  readonly judgment: string;
  readonly order: string;
  readonly ours: string;
  readonly decision: string;
  /** The labels of the lines to fill in by hand, under the decision. */
  readonly signature: readonly string[];
  readonly origin: string;
}

/** All words that go into a memo. */
export interface AllMemoWords {
  readonly questions: Questions;
  readonly result: ResultWords;
  readonly memo: MemoWords;
}

/**
 * Writes the decision as a memo of one page: the recommendation, the reasons, the order of work, what is our judgment,
 * and lines to fill in by hand for what the tool does not ask: who, for whom, and what was decided.
 *
 * @param asOf The date of the memo.
 */
export function decisionMemo(
  title: string,
  answers: ReviewAnswers,
  words: AllMemoWords,
  asOf: PlainDate,
): BlockDocument {
  const decision = decideReviewApproach(answers, words.questions);
  const { memo, result } = words;
  return {
    title: `${memo.title}: ${title}`,
    blocks: [
      { kind: 'field', label: memo.date, value: dateInWords(asOf) },
      ...memo.head.map(toFillIn),
      heading(2, memo.recommendation),
      ...recommendation(decision, words),
      ...conflicts(decision, words),
      heading(2, memo.reasons),
      ...reasons(decision, words),
      ...orders(decision, words),
      heading(2, memo.ours),
      paragraph(result.ours),
      heading(2, memo.decision),
      ...memo.signature.map(toFillIn),
      paragraph(memo.origin),
    ],
  };
}

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A label with a blank line to fill in by hand: the empty value keeps writers from saying that it is missing. */
const toFillIn = (label: string): Block => ({ kind: 'field', label, value: '' });

function recommendation(decision: ReviewDecision, words: AllMemoWords): Block[] {
  const { recommended, explanation, differsFromPmo, inconsistencies } = decision;
  const name = recommended === undefined ? [] : [`${approachOf(recommended).name}.`];
  const differs = differsFromPmo ? [words.memo.differs] : [];
  return [
    paragraph([...name, explanation].join(' ')),
    ...stillOpen(decision, words),
    paragraph([words.result.pmo, ...differs].join(' ')),
    ...(inconsistencies.length === 0 ? [] : [paragraph(inconsistencies.join(' '))]),
  ];
}

/** What the recommendation goes against, and what to do about it. */
function conflicts(decision: ReviewDecision, { questions, result }: AllMemoWords): Block[] {
  const texts = conflictTexts(decision, questions, result.conflicts);
  if (texts.conflicts.length === 0) return [];
  const items = texts.conflicts.map(({ who, named, talk }) => `${who}: ${named} ${talk}`);
  return [
    heading(2, result.conflicts.heading),
    { kind: 'list', ordered: false, items },
    paragraph(texts.waysOut.join(' ')),
  ];
}

/** Which questions are open, and whether they matter. */
function stillOpen({ unanswered, mayChange }: ReviewDecision, { questions, memo }: AllMemoWords): Block[] {
  if (unanswered.length === 0) return [];
  if (mayChange.length === 0) return [paragraph(harmlessSentence(unanswered.length))];
  const items = mayChange.map((id) => questions[id].question);
  return [paragraph(memo.mayChange), { kind: 'list', ordered: false, items }];
}

function reasons(decision: ReviewDecision, { result, memo }: AllMemoWords): Block[] {
  if (decision.reasons.length === 0) return [paragraph(memo.noReasons)];
  return groupReasons(decision.reasons)
    .filter((group) => group.reasons.length > 0)
    .flatMap((group) => [
      heading(3, result.groups[group.favored]),
      { kind: 'list', ordered: false, items: reasonLines(group.reasons, memo) } as const,
    ]);
}

/** A line for each reason, with all answers that share it. */
function reasonLines(all: readonly Reason[], words: MemoWords): string[] {
  return [...Map.groupBy(all, ({ text }) => text).values()].map((same) => reasonLine(same, words));
}

function reasonLine(same: readonly Reason[], { judgment }: MemoWords): string {
  const [first] = same;
  if (!first) return '';
  const { text, basis, statements } = first;
  const answers = same.map(({ question, answer }) => `${question} ${answer}.`).join(' ');
  const from = statements === undefined ? [] : [statementsText(statements)];
  const source = [...(basis === 'judgment' ? [judgment] : []), ...from].join(', on ');
  return `${answers} ${text} (${source})`;
}

/** The order of work under the recommended approach, or under both if there is no result. */
function orders({ recommended }: ReviewDecision, { result, memo }: AllMemoWords): Block[] {
  return approaches
    .filter(({ id }) => recommended === undefined || id === recommended)
    .flatMap(({ id, shortName }) => [
      heading(2, `${memo.order}: ${shortName}`),
      { kind: 'list', ordered: true, items: orderedStages(id, result) } as const,
    ]);
}

function orderedStages(approach: ApproachId, words: ResultWords): string[] {
  return ordersOfWork[approach].map((stage) => {
    const text = stageText(stage, words);
    const note = words.notes[approach][stage.id];
    const name = text === '' ? `${stageName(stage.id, words)}.` : `${stageName(stage.id, words)}: ${text}.`;
    return note === undefined ? name : `${name} ${note}`;
  });
}
