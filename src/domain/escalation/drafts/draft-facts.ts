import type { PlainDate } from '../../calendar/plain-date.ts';
import { fillerOf } from '../../placeholders.ts';
import { type CaseState, levelAt } from '../case/case-state.ts';
import type { CaseNames, EscalationCase } from '../case/escalation-case.ts';
import { planLines } from '../case/plan.ts';
import { replayCase } from '../case/replay.ts';
import type { DraftWords } from '../escalation-words.ts';
import type { LevelId } from '../levels.ts';
import type { draftTexts } from '../texts.ts';
import type { SubStep } from '../types.ts';
import { findingText } from '../words.ts';

/** What draft texts are built from. */
export interface DraftFacts {
  readonly state: CaseState;
  readonly names: CaseNames;
  readonly findings: readonly string[];
  /** The level that the text is about; absent where none is known. */
  readonly level?: LevelId;
  /** The day on which that level was decided on; absent where it was not. */
  readonly decidedOn?: PlainDate;
  /** The day on which the text went out, by the log; absent while it has not. */
  readonly sentOn?: PlainDate;
  readonly words: DraftWords;
  /** Fills in a text of `drafts.yaml`. */
  readonly say: ReturnType<typeof fillerOf<typeof draftTexts>>;
}

/** The facts of a case, for a text about the level given, or about the one at which the case stands. */
export function draftFactsOf(
  document: EscalationCase,
  words: DraftWords,
  about?: LevelId,
  sentOn?: PlainDate,
): DraftFacts {
  const { state, log } = replayCase(document);
  const level = about ?? levelAt(state);
  const accepted = log.filter((entry) => entry.accepted).map(({ event }) => event);
  const decision = accepted.findLast((event) => event.kind === 'decided' && event.level === level);
  return {
    state,
    names: document.names ?? {},
    findings: document.findings.map((finding) => findingText(finding, words)),
    ...(level === undefined ? {} : { level }),
    ...(decision === undefined ? {} : { decidedOn: decision.on }),
    ...(sentOn === undefined ? {} : { sentOn }),
    words,
    say: fillerOf<typeof draftTexts>(words.drafts),
  };
}

/** The lines of step 7 that hold at the level; before one is known, those that hold at every level. */
export function responseLines(level: LevelId | undefined): SubStep[] {
  return planLines(level ?? 'DFR').filter((line) => level !== undefined || line.levels === undefined);
}
