import type { TextsOf } from '../placeholders.ts';
import type { TriggerWordsById } from '../triggers/trigger-words.ts';
import type { CaseDay } from './case/date-order.ts';
import type { EntryField, EventEntry, RequiredField } from './case/event-entry.ts';
import type { NamedByEdge } from './case/event-rules.ts';
import type { EventKind } from './case/events.ts';
import type { ActingParty } from './case/situation.ts';
import type { LevelId } from './levels.ts';

import type {
  caseLabels,
  casePhrases,
  draftTexts,
  formTexts,
  levelNotes,
  logTexts,
  refusalTexts,
  remarkTexts,
  reportTexts,
} from './texts.ts';
import type { EdgeId, EndId, LineId, Message, StepId } from './types.ts';

/*
 * The words of an escalation, as the files of `content/tools/escalation/` hold them: one type for each file. Whoever calls
 * a rule that speaks gives it the words; the rules read no file.
 */

/** `steps.yaml`. */
export type StepsWords = Readonly<Record<StepId, StepWords>>;

/** What a step says. */
export interface StepWords {
  /** What the actor does. */
  readonly action: string;
  /** What exists after the step that did not before. */
  readonly produces: string;
  /** The lines beneath the step; one that is confined to some levels begins in lower case. */
  readonly lines?: Readonly<Partial<Record<LineId, string>>> | undefined;
}

/** `levels.yaml`. */
export type LevelsWords = Readonly<Record<LevelId, LevelWords>>;

/** What a level means. */
export interface LevelWords {
  readonly meaning: string;
  /** Where the agency AO may go if the level is not resolved in time. */
  readonly ifUnresolved?: string | undefined;
  /** Another way up that does not depend on the timeframe. */
  readonly otherwise?: string | undefined;
}

/** `edges.yaml`. */
export interface EdgesWords {
  /** When an edge is followed, where a step has more than one. */
  readonly edges: Readonly<Partial<Record<EdgeId, string>>>;
  /** What it means that the process stops there. */
  readonly ends: Readonly<Record<EndId, string>>;
}

/** `events.yaml`: the events that do not go by the name of their edge. */
export type EventsWords = Readonly<Record<Exclude<EventKind, NamedByEdge>, EventWords>>;

/** What an event is called, and why it is as it is where the source is silent. */
export interface EventWords {
  /** A few words for a button. */
  readonly label: string;
  /** What in the event is ours and not the source’s. */
  readonly ours?: string | undefined;
  /** Why it may be recorded before its own step. */
  readonly ahead?: string | undefined;
}

/** `case.yaml`. */
export interface SharedCaseWords {
  readonly labels: TextsOf<typeof caseLabels>;
  /** Who acts under the name of a party. */
  readonly parties: Readonly<Record<ActingParty, string>>;
  /** How a message goes. */
  readonly delivery: Readonly<Record<NonNullable<Message['by']>, string>>;
  readonly phrases: TextsOf<typeof casePhrases>;
  /** What a day of the case is called in a sentence. */
  readonly days: Readonly<Partial<Record<CaseDay, string>>>;
}

/** `form.yaml`. */
export interface FormWords {
  readonly fields: Readonly<
    Record<RequiredField, FieldWords & { readonly missing: string }> &
      Record<Exclude<EntryField, RequiredField>, FieldWords>
  >;
  /** Where an event calls a field by a name of its own. */
  readonly ownLabels: Readonly<Partial<Record<EventKind, Readonly<Partial<Record<EntryField, string>>>>>>;
  readonly existing: Readonly<Record<'not-given', string>>;
  readonly completeness: Readonly<Record<NonNullable<EventEntry['completeness']>, string>>;
  readonly levels: TextsOf<typeof levelNotes>;
  readonly sayings: TextsOf<typeof formTexts>;
}

/** What is said at a field. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a case needs to be put into words. */
export interface EscalationWords {
  readonly steps: StepsWords;
  readonly edges: EdgesWords;
  readonly events: EventsWords;
  readonly log: TextsOf<typeof logTexts>;
  readonly refusals: TextsOf<typeof refusalTexts>;
  readonly remarks: TextsOf<typeof remarkTexts>;
  readonly case: SharedCaseWords;
  /** The words of the triggers that a finding may name. */
  readonly triggers: TriggerWordsById;
}

/** What the drafts need besides: `drafts.yaml` and `levels.yaml`. */
export interface DraftWords extends EscalationWords {
  readonly drafts: TextsOf<typeof draftTexts>;
  readonly levels: LevelsWords;
}

/** What the report of a case needs besides: `report.yaml`. */
export interface ReportWords extends DraftWords {
  readonly report: TextsOf<typeof reportTexts>;
}
