import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Block, FieldBlock } from '../../documents/blocks.ts';
import { fullName, triggerOf } from '../../triggers/deficiency-triggers.ts';
import { conditionText, type TriggerWordsById } from '../../triggers/trigger-words.ts';
import { dateInWords } from '../../wording.ts';
import { type CaseState, levelAt } from '../case/case-state.ts';
import type { CaseNames, EscalationCase, Finding } from '../case/escalation-case.ts';
import { planLines } from '../case/plan.ts';
import { replayCase } from '../case/replay.ts';
import { type LevelId, levelName, levelOf } from '../levels.ts';
import type { SubStep } from '../types.ts';

/** What draft texts are built from. */
export interface DraftFacts {
  readonly state: CaseState;
  readonly names: CaseNames;
  readonly findings: readonly string[];
  /** The level that the text is about; absent where none is known. */
  readonly level?: LevelId;
  /** The day on which that level was decided on; absent where it was not. */
  readonly decidedOn?: PlainDate;
}

/** The facts of a case, for a text about the level given, or about the one at which the case stands. */
export function draftFactsOf(document: EscalationCase, triggers: TriggerWordsById, about?: LevelId): DraftFacts {
  const { state, log } = replayCase(document);
  const level = about ?? levelAt(state);
  const accepted = log.filter((entry) => entry.accepted).map(({ event }) => event);
  const decision = accepted.findLast((event) => event.kind === 'decided' && event.level === level);
  return {
    state,
    names: document.names ?? {},
    findings: document.findings.map((finding) => findingText(finding, triggers)),
    ...(level === undefined ? {} : { level }),
    ...(decision === undefined ? {} : { decidedOn: decision.on }),
  };
}

/** A finding in words, with the level of its trigger and what was found. */
export function findingText(finding: Finding, triggers: TriggerWordsById): string {
  if (finding.kind === 'described') return finding.text;
  const trigger = triggerOf(finding.trigger);
  const detail = finding.detail === undefined ? '' : ` Found: ${finding.detail}`;
  return `${fullName(trigger)} (minimum level ${trigger.level}). ${conditionText(trigger, triggers)}${detail}`;
}

/** A field to fill in; an empty value counts as none. */
export function field(label: string, value?: string): FieldBlock {
  return { kind: 'field', label, ...(value === undefined || value.trim() === '' ? {} : { value }) };
}

/** A field for a date. */
export function dateField(label: string, date?: PlainDate): FieldBlock {
  return field(label, date === undefined ? undefined : dateInWords(date));
}

/** A heading of the text. */
export function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

/** A paragraph of the text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** What was recorded as a list, or a field to fill in where nothing was. */
export function listOrField(items: readonly string[] | undefined, label: string): Block {
  return items === undefined || items.length === 0 ? field(label) : { kind: 'list', ordered: false, items };
}

/** The names at the head of every text. */
export function nameFields({ names }: DraftFacts): Block[] {
  return [
    field('Agency', names.agency),
    field('CSP', names.csp),
    field('Cloud service offering (CSO)', names.service),
    field('Date of this text'),
  ];
}

/** The deficiency, as found. */
export function deficiencyBlocks({ findings }: DraftFacts): Block[] {
  return [heading('Deficiency'), listOrField(findings, 'What was found')];
}

/** A level with its meaning; a field to fill in where none is known. */
export function levelBlocks(label: string, level: LevelId | undefined): Block[] {
  if (level === undefined) return [field(label)];
  return [field(label, levelName(level)), paragraph(levelOf(level).meaning)];
}

/** The lines of step 7 that hold at the level; before one is known, those that hold at every level. */
export function responseLines(level: LevelId | undefined): SubStep[] {
  return planLines(level ?? 'DFR').filter((line) => level !== undefined || line.levels === undefined);
}
