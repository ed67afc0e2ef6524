import type { DeliverableId } from './approaches.ts';
import type { Criterion } from './criterion.ts';

/**
 * A condition of the simultaneous approach: a deliverable complete, and with the agency, before the Kickoff.
 * @param lacking The statements that say what follows if the deliverable is not complete.
 */
function condition<Id extends DeliverableId>(deliverable: Id, lacking: string) {
  return {
    id: `${deliverable}-complete`,
    kind: 'condition',
    deliverable,
    statements: 'AP-248..249',
    answers: [
      { id: 'yes', basis: 'judgment', statements: 'AP-248..249' },
      { id: 'no', favors: 'just-in-time', rulesOutSimultaneous: true, basis: 'source', statements: lacking },
      { id: 'not-certain', rulesOutSimultaneous: true, basis: 'judgment', statements: 'AP-248..249' },
    ],
  } as const;
}

/**
 * The questions on which the choice between the two approaches turns, in the order in which they are asked. The four
 * conditions come first: by them the source defines the simultaneous approach. The source gives no criteria beyond that,
 * only what each approach is and what the PMO recommends. To ask about preferences at all, and to weigh them equally, is
 * our judgment; each answer says whether its reason is the source’s. An answer that voices a wish or a constraint is held
 * against the result; one that says how things stand, or what could be borne, is not.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-239 to AP-254).
 */
export const criteria = [
  condition('ssp', 'AP-241 AP-248..249'),
  condition('sap', 'AP-242 AP-248..249'),
  condition('sar', 'AP-242 AP-248..249'),
  condition('poam', 'AP-248..249'),
  {
    id: 'feedback',
    kind: 'preference',
    statements: 'AP-245 AP-250',
    answers: [
      { id: 'per-deliverable', favors: 'just-in-time', voices: 'wish', basis: 'source', statements: 'AP-245..246' },
      { id: 'all-at-once', favors: 'simultaneous', voices: 'wish', basis: 'source', statements: 'AP-250' },
      { id: 'either', basis: 'judgment' },
    ],
  },
  {
    id: 'testing',
    kind: 'preference',
    statements: 'AP-254',
    answers: [
      { id: 'not-begun', favors: 'just-in-time', basis: 'source', statements: 'AP-254' },
      { id: 'under-way', basis: 'judgment' },
      { id: 'done', favors: 'simultaneous', basis: 'judgment', statements: 'AP-254' },
    ],
  },
  {
    id: 'early-changes',
    kind: 'preference',
    statements: 'AP-246 AP-254',
    answers: [
      { id: 'likely', favors: 'just-in-time', basis: 'judgment', statements: 'AP-246..247 AP-254' },
      { id: 'unlikely', basis: 'judgment' },
      { id: 'cannot-say', basis: 'judgment' },
    ],
  },
  {
    id: 'capacity',
    kind: 'preference',
    statements: 'AP-245 AP-250',
    answers: [
      { id: 'spread', favors: 'just-in-time', voices: 'constraint', basis: 'judgment', statements: 'AP-245' },
      { id: 'one-block', favors: 'simultaneous', voices: 'constraint', basis: 'judgment', statements: 'AP-250' },
      { id: 'both', basis: 'judgment' },
    ],
  },
  {
    id: 'waiting',
    kind: 'preference',
    statements: 'AP-247',
    answers: [
      { id: 'can-wait', favors: 'just-in-time', basis: 'source', statements: 'AP-247' },
      { id: 'cannot-wait', favors: 'simultaneous', voices: 'constraint', basis: 'judgment', statements: 'AP-248' },
      { id: 'sometimes', basis: 'judgment' },
    ],
  },
  {
    id: 'teamwork',
    kind: 'preference',
    statements: 'AP-234 AP-245..247 AP-250..251',
    answers: [
      { id: 'rounds', favors: 'just-in-time', voices: 'wish', basis: 'judgment', statements: 'AP-245..247 AP-254' },
      { id: 'joint-review', favors: 'simultaneous', voices: 'wish', basis: 'source', statements: 'AP-250..251' },
      { id: 'not-settled', basis: 'judgment' },
    ],
  },
] as const satisfies readonly Criterion[];

/** The id of a question. */
export type CriterionId = (typeof criteria)[number]['id'];

/** The id of a condition. */
export type ConditionId = `${DeliverableId}-complete`;
/** The id of a preference. */
export type PreferenceId = Exclude<CriterionId, ConditionId>;

/** The answers that voice a wish or a constraint, by the id of their question. */
export type VoicedAnswers = {
  readonly [C in (typeof criteria)[number] as VoicedIn<C> extends never ? never : C['id']]: VoicedIn<C>;
};
/** A question that has an answer in which somebody asks for an approach. */
export type VoicedQuestion = keyof VoicedAnswers;
type VoicedIn<C extends (typeof criteria)[number]> = Extract<C['answers'][number], { voices: unknown }>['id'];

/** The ids of all questions, in order. */
export const criterionIds: readonly CriterionId[] = criteria.map(({ id }) => id);

/** The ids of the preferences, in order: the questions that are counted. */
export const preferenceIds: readonly PreferenceId[] = criteria.flatMap((criterion) =>
  criterion.kind === 'preference' ? [criterion.id] : [],
);

/** Whether a question is about a preference, and so counts. */
export function isPreference(id: CriterionId): id is PreferenceId {
  return criterionOf(id).kind === 'preference';
}

/** The question with this id. */
export function criterionOf(id: CriterionId): Criterion & { readonly id: CriterionId } {
  const found = criteria.find((criterion) => criterion.id === id);
  if (!found) throw new Error(`"${id}" is not a question of the review approach.`);
  return found;
}
