import type { PlainDate } from '../calendar/plain-date.ts';
import { fillerOf } from '../placeholders.ts';
import type { PlannedStep } from './counted-plan.ts';
import type { PlanFacts } from './facts.ts';
import type { Plan } from './plan.ts';
import { nodeName, type PlanWords } from './plan-words.ts';
import type { planTexts } from './texts.ts';

/** A plan whose papers are written. */
export interface PlanToWrite {
  /** What the work is called. */
  readonly title: string;
  readonly facts: PlanFacts;
  /** Absent where no review approach is chosen. */
  readonly plan: Plan | undefined;
  /** The reader’s day. */
  readonly today: PlainDate;
}

/** What the papers of a plan are written with. */
export interface PlanWriter extends PlanToWrite {
  readonly words: PlanWords;
  readonly say: ReturnType<typeof fillerOf<typeof planTexts>>;
  /** The service as it stands in a sentence. */
  readonly service: string;
  readonly nameOf: (id: string) => string;
  readonly steps: readonly PlannedStep[];
}

/** Starts the papers of a plan. */
export function startPaper(input: PlanToWrite, words: PlanWords): PlanWriter {
  const say = fillerOf<typeof planTexts>(words.texts);
  const steps = input.plan?.steps ?? [];
  const names = new Map(steps.map(({ node }) => [node.id, nodeName(node, words.names)]));
  return {
    ...input,
    words,
    say,
    service: input.facts.service ?? say('the-service'),
    nameOf: (id) => names.get(id) ?? id,
    steps,
  };
}
