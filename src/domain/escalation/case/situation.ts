import type { PlainDate } from '../../calendar/plain-date.ts';
import { edgeOf, ends, isEnd } from '../edges.ts';
import { levelOf } from '../levels.ts';
import type { PartyId } from '../parties.ts';
import { stepOf } from '../steps.ts';
import type { EscalationEnd, EscalationStep } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import { type DueItem, dueItems } from './due.ts';
import type { EscalationCase } from './escalation-case.ts';
import { type Lateness, latenessOf } from './lateness.ts';
import { minimumLevelOf } from './minimum-level.ts';
import { type OwedNotice, owedAfter } from './notices.ts';
import { type PossibleEvent, possibleEvents } from './possible-events.ts';
import { type Product, productsOf } from './products.ts';
import { progressOf } from './progress.ts';
import { type LogEntry, replayCase } from './replay.ts';

/** A party that a case can wait on. FedRAMP is notified, and does not act. */
export type ActingParty = Exclude<PartyId, 'fedramp'>;

/** Everything there is to say of a case as it stands. A JSON value. */
export interface Situation {
  readonly state: CaseState;
  readonly log: readonly LogEntry[];
  /** The current step; absent at an end. */
  readonly step?: EscalationStep;
  /** The end at which the process stopped; absent before. */
  readonly end?: EscalationEnd;
  /** Who acts now; absent at an end. */
  readonly waitsOn?: ActingParty;
  /** Each step with its status, in order. */
  readonly progress: ReturnType<typeof progressOf>;
  /** What they must, should or may produce. */
  readonly produces: readonly Product[];
  /** What is due, and by when where a date was agreed. */
  readonly due: readonly DueItem[];
  /** What came after the last day agreed on for it. */
  readonly late: readonly Lateness[];
  readonly owed: readonly OwedNotice[];
  /** The events that belong here. */
  readonly possible: readonly PossibleEvent[];
  /** Ids of `content/readings.yaml` that bear on the step, the edge that led to it, and the level. */
  readonly readings: readonly string[];
}

/**
 * The case as it stands.
 * @param asOf The day on which it is looked at: with it, each date that was agreed on comes with the days left.
 */
export function situationOf(document: EscalationCase, asOf?: PlainDate): Situation {
  const { state, log } = replayCase(document);
  const { place } = state;
  const end = ends.find(({ id }) => id === place);
  const party = waitsOn(state);
  return {
    state,
    log,
    ...(isEnd(place) ? {} : { step: stepOf(place) }),
    ...(end === undefined ? {} : { end }),
    ...(party === undefined ? {} : { waitsOn: party }),
    progress: progressOf(state),
    produces: productsOf(state),
    due: dueItems(state, asOf),
    late: latenessOf(state),
    owed: owedAfter(state),
    possible: possibleEvents(state, minimumLevelOf(document.findings)),
    readings: readingsOn(state),
  };
}

/** Who acts now: the step’s actor, within the CSP by level, and the agency AO while a plan awaits approval. */
export function waitsOn(state: CaseState): ActingParty | undefined {
  const { place, intended, plan } = state;
  if (isEnd(place)) return undefined;
  if (place === 'answer-intent' && intended !== undefined) return levelOf(intended).answeredBy;
  if (place === 'answer-decision' && plan.stage === 'awaiting-approval') return 'agency-ao';
  return stepOf(place).actor;
}

function readingsOn(state: CaseState): string[] {
  const { place, edge } = state;
  const level = levelAt(state);
  const ofEdge = edge === undefined ? [] : edgeOf(edge).readings;
  const ofStep = isEnd(place) ? [] : stepOf(place).readings;
  const ofLevel = level !== undefined && levelOf(level).kind === 'decision' ? ['escalation-own-ato'] : [];
  const ofFindings = place === 'review' ? ['triggers-minimum-level'] : [];
  const ofRound = state.interrupted === undefined ? [] : ['escalation-not-raised'];
  return [...new Set([...ofStep, ...ofEdge, ...ofLevel, ...ofFindings, ...ofRound])];
}
