import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, FieldBlock } from '../../documents/blocks.ts';
import { field, heading, list, paragraph } from '../../documents/make-blocks.ts';
import { fillerOf } from '../../placeholders.ts';
import { dateInWords } from '../../wording.ts';
import { type CaseState, levelAt } from '../case/case-state.ts';
import type { CaseNames, EscalationCase } from '../case/escalation-case.ts';
import { planLines } from '../case/plan.ts';
import { replayCase } from '../case/replay.ts';
import type { DraftWords } from '../escalation-words.ts';
import { type LevelId, levelName } from '../levels.ts';
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
  readonly words: DraftWords;
  /** Fills in a text of `drafts.yaml`. */
  readonly say: ReturnType<typeof fillerOf<typeof draftTexts>>;
}

/** The facts of a case, for a text about the level given, or about the one at which the case stands. */
export function draftFactsOf(document: EscalationCase, words: DraftWords, about?: LevelId): DraftFacts {
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
    words,
    say: fillerOf<typeof draftTexts>(words.drafts),
  };
}

/** A field for a date. */
export function dateField(label: string, date?: PlainDate): FieldBlock {
  return field(label, date === undefined ? undefined : dateInWords(date));
}

/** What was recorded as a list, or a field to fill in where nothing was. */
export function listOrField(items: readonly string[] | undefined, label: string): Block {
  return items === undefined || items.length === 0 ? field(label) : list(items);
}

/** The names at the head of every text. */
export function nameFields({ names, words, say }: DraftFacts): Block[] {
  const { agency, csp, service } = words.case.labels;
  return [field(agency, names.agency), field(csp, names.csp), field(service, names.service), field(say('date'))];
}

/** The deficiency, as found. */
export function deficiencyBlocks({ findings, words, say }: DraftFacts): Block[] {
  return [heading(say('deficiency')), listOrField(findings, words.case.labels.found)];
}

/** A level with its meaning; a field to fill in where none is known. */
export function levelBlocks(label: string, level: LevelId | undefined, { words }: DraftFacts): Block[] {
  if (level === undefined) return [field(label)];
  return [field(label, levelName(level)), paragraph(words.levels[level].meaning)];
}

/** The lines of step 7 that hold at the level; before one is known, those that hold at every level. */
export function responseLines(level: LevelId | undefined): SubStep[] {
  return planLines(level ?? 'DFR').filter((line) => level !== undefined || line.levels === undefined);
}
