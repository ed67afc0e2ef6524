import type { PlainDate } from '../../calendar/plain-date.ts';
import type { BasisFile } from '../../triggers/facts/trigger-facts.ts';
import type { PoamEvidence, ScanEvidence } from '../evidence.ts';
import { type DueMismatch, dueMismatch } from '../rules/due-dates.ts';
import type { HostDecision } from '../scans/host-authentication.ts';
import type { ScanTally, tallyScans } from '../scans/scan-tally.ts';
import { type CountingChoices, type SomeChoices, withDefaults } from '../switches/choices.ts';
import { type CountedFiles, countedFiles } from './as-of.ts';
import { mayHideMore, shortfallsOf } from './certainty.ts';
import {
  itemsPart,
  type NamedNumber,
  numbersOf,
  type PreparedEvidence,
  scansPart,
  type Tallies,
  totalOf,
} from './evidence-numbers.ts';
import { type JudgedItem, judgedItem } from './judged-items.ts';
import { type LateCount, lateCounts } from './late-counts.ts';
import { type EvidenceNote, notesOn } from './notes.ts';
import { type PreparedItems, prepareItems } from './prepared-items.ts';
import { isOpen } from './standings.ts';
import { type SwitchEffect, switchEffects } from './switch-effects.ts';
import type { PoamsOfSystem, SystemConflict } from './systems.ts';
import type { ItemTally } from './tally.ts';
import { isUndecided } from './undecided-systems.ts';
import type { VulnerabilityTotal } from './vulnerability-total.ts';

/** What POA&Ms and scans come to, with everything that led there. Plain JSON, but for items that stand in several lists. */
export interface EvidenceCount {
  readonly choices: CountingChoices;
  readonly asOf?: PlainDate;
  readonly asOfFrom: CountedFiles['asOfFrom'];
  /** The files behind the numbers, by name. */
  readonly poamFiles: readonly string[];
  readonly scanFiles: readonly string[];
  /** Every file that was given, with what was read from it, and whether it is behind the numbers. */
  readonly files: readonly GivenFile[];
  /** Every item of every POA&M of the system that counts, in the order of the files: counted, excluded or not assessed. */
  readonly items: readonly JudgedItem[];
  readonly states: Readonly<Record<JudgedItem['standing']['state'], number>>;
  /** For each trigger that counts items by age, in the order of Table 1. Empty without a POA&M. */
  readonly late: readonly LateCount[];
  readonly vulnerabilities: VulnerabilityTotal;
  /** What the scans of the submission come to; absent without a scan. */
  readonly scans?: ScanTally;
  /** Open items whose Scheduled Completion Date is not the due date. */
  readonly mismatches: readonly DueMismatch[];
  /** All numbers once more, as the effects of the switches name them. */
  readonly numbers: readonly NamedNumber[];
  readonly notes: readonly EvidenceNote[];
  /** Why numbers of the files that are counted may be too low, as sentences. Empty where everything was read. */
  readonly shortfalls: readonly string[];
  /** The POA&Ms name different systems. Where nobody has said which one counts, no number of theirs is known. */
  readonly conflict?: SystemConflict;
  /** Of which files numbers may be too low. */
  readonly shortfallsIn: readonly ('poams' | 'scans')[];
}

/** A file that was given to be counted. */
export interface GivenFile extends Omit<BasisFile, 'use'> {
  /** Whether it is counted, or why it is not. */
  readonly standing: 'counted' | 'other-date' | 'other-system';
  /** Why numbers from it may be too low, in a sentence or two; absent where all of it was read. */
  readonly shortfall?: string;
}

/** A count, and what each switch would change about it. */
export interface EvidenceResult extends EvidenceCount {
  readonly effects: readonly SwitchEffect[];
}

/** Scans, and what counts them. */
export interface ScansToCount {
  readonly scans: readonly ScanEvidence[];
  readonly decisions: readonly HostDecision[];
  readonly tally: typeof tallyScans;
}

/** POA&Ms and scans on the way to their numbers, by one set of choices. */
interface Counted {
  readonly count: EvidenceCount;
  readonly prepared: PreparedEvidence;
  readonly tallies: Tallies;
}

/**
 * Counts the POA&Ms of one system, and scans where there are any. What counts scans is handed in, so that it is loaded only
 * where there are any, as is what tells systems apart;
 * {@link countEvidence} has both.
 *
 * @param switches The switches that do not stand at their defaults.
 * @param day The day as of which to count; left out: the POA&M’s own date.
 */
export function countWith(
  { given, poams, conflict }: PoamsOfSystem,
  toCount: ScansToCount | undefined,
  switches: SomeChoices = {},
  day?: PlainDate,
): Counted {
  const choices = withDefaults(switches);
  const scans = toCount?.scans ?? [];
  const files = countedFiles(poams, scans, day);
  const { asOf, asOfFrom } = files;
  const items = poams.length === 0 ? undefined : prepareItems(poams, files, isUndecided(conflict));
  const prepared: PreparedEvidence = {
    ...(items ? { items } : {}),
    ...(toCount && scans.length > 0
      ? { tallyScans: (chosen) => toCount.tally(scans, toCount.decisions, asOf, chosen) }
      : {}),
  };
  const tallies: Tallies = { ...itemsPart(prepared, choices), ...scansPart(prepared, choices) };
  const judged = judgeAll(items, tallies.items, choices);
  const mismatches = judged.flatMap((one) => (isOpen(one.standing, choices) ? (dueMismatch(one) ?? []) : []));
  const currentScans = tallies.scans?.scans ?? [];
  const ofSystem = new Set<PoamEvidence | ScanEvidence>([...poams, ...scans]);
  const counted = new Set<PoamEvidence | ScanEvidence>([...files.poams, ...currentScans]);
  const standingOf = (file: PoamEvidence | ScanEvidence) => {
    if (counted.has(file)) return 'counted';
    return ofSystem.has(file) ? 'other-date' : 'other-system';
  };
  const count: EvidenceCount = {
    choices,
    asOfFrom,
    ...(asOf ? { asOf } : {}),
    poamFiles: [...files.poams].map(({ file }) => file),
    scanFiles: currentScans.map(({ file }) => file),
    files: [...given, ...scans].map((file) => fileOf(file, standingOf(file))),
    items: judged,
    states: statesOf(judged),
    late: tallies.items
      ? lateCounts(judged, tallies.items.late, choices, isUndecided(conflict) ? conflict : undefined, asOf)
      : [],
    vulnerabilities: totalOf(tallies),
    ...(tallies.scans ? { scans: tallies.scans } : {}),
    mismatches,
    ...(conflict ? { conflict } : {}),
    numbers: numbersOf(tallies),
    notes: notesOn({
      ...{ poams, scans, currentScans, files, judged, choices },
      mismatches: mismatches.length,
      otherMonth: tallies.scans?.otherMonth,
      conflict,
    }),
    shortfalls: shortfallsOf(counted),
    shortfallsIn: [
      ...(mayHideMore(files.poams) ? (['poams'] as const) : []),
      ...(mayHideMore(currentScans) ? (['scans'] as const) : []),
    ],
  };
  return { count, prepared, tallies };
}

/** Adds to a count what each switch would change about it, which takes most of the work. */
export function withEffects({ count, prepared, tallies }: Counted): EvidenceResult {
  return { ...count, effects: switchEffects(prepared, count.choices, tallies) };
}

function fileOf(file: PoamEvidence | ScanEvidence, standing: GivenFile['standing']): GivenFile {
  const { file: name, kind, date, format, rows } = file;
  const { csp, system } = file.kind === 'poam' ? file : {};
  const [shortfall] = shortfallsOf([file]);
  return {
    ...{ name, kind, format, rows, standing },
    ...(shortfall === undefined ? {} : { shortfall }),
    ...(date === undefined ? {} : { date }),
    ...(csp === undefined ? {} : { csp }),
    ...(system === undefined ? {} : { system }),
  };
}

function judgeAll(
  prepared: PreparedItems | undefined,
  tally: ItemTally | undefined,
  choices: CountingChoices,
): JudgedItem[] {
  if (!prepared || !tally) return [];
  const weaknesses = prepared.weaknesses(choices.key);
  return prepared.items.flatMap((dated) => {
    const standing = tally.standings[dated.index];
    return standing ? [judgedItem(dated, standing, weaknesses)] : [];
  });
}

function statesOf(judged: readonly JudgedItem[]): EvidenceCount['states'] {
  const states = { counted: 0, excluded: 0, 'not-assessed': 0 };
  for (const { standing } of judged) states[standing.state] += 1;
  return states;
}
