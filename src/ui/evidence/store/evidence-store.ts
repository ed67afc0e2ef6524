import type { FiguresOfFiles } from '../../../domain/monthly/figures-of-files.ts';
import type { FilledFacts } from '../../../domain/poam/bridge/filling.ts';
import { ageingOf } from '../../../domain/poam/counting/ageing.ts';
import type { EvidenceResult } from '../../../domain/poam/counting/count-with.ts';
import { countWith, withEffects } from '../../../domain/poam/counting/count-with.ts';
import type { EvidenceList, EvidenceTable } from '../../../domain/poam/evidence-tables.ts';
import type { EvidenceHistory } from '../../../domain/poam/history/poam-history.ts';
import type { AuthenticationCount } from '../../../domain/poam/scans/host-authentication.ts';
import type { LookAhead } from '../../../domain/triggers/evaluation/look-ahead.ts';
import type { TriggerFacts } from '../../../domain/triggers/facts/trigger-facts.ts';
import type { CountSettings, CountSummary, FileSummary, FillWishes, MonthSettings } from '../tasks.ts';
import type { ListWriter } from '../written/list-writer.ts';
import type { ListSort } from '../written/sorted-rows.ts';
import { type CountLists, listsOf } from './evidence-lists.ts';
import { summaryOf } from './file-summary.ts';
import { type HeldEvidence, ofKind } from './held-evidence.ts';

/** The evidence that was read, and its last count. What not every visit needs is loaded when it is. */
export interface EvidenceStore {
  /** Holds what was read, in place of what was held under the id. */
  readonly hold: (id: number, evidence: HeldEvidence) => FileSummary;
  readonly forget: (id: number) => void;
  readonly count: (settings: CountSettings) => Promise<CountSummary>;
  /** What everything that is held comes to as a month. The last count stays. */
  readonly month: (settings: MonthSettings) => Promise<FiguresOfFiles>;
  /**
   * At most 1,000 rows of a list of the last count. @throws RangeError for a list that it does not have.
   *
   * @param from The first of them, from 0.
   */
  readonly rows: (list: string, from: number, amount: number, sort?: ListSort) => Promise<EvidenceTable>;
  /** A list of the last count as the text of a CSV file. @throws RangeError for a list that it does not have. */
  readonly csv: (list: string) => Promise<string>;
  /** What time alone brings to the items of the last count. @throws RangeError before the first. */
  readonly ahead: () => Promise<LookAhead | undefined>;
  /** The facts of the calculator, filled from the last count. @throws RangeError before the first. */
  readonly fill: (facts: TriggerFacts, options: FillWishes) => Promise<FilledFacts>;
}

interface Counted {
  readonly count: EvidenceResult;
  readonly history: EvidenceHistory | undefined;
  readonly lists: CountLists;
  /** There once a list of it was looked at. */
  writer?: ListWriter;
}

/** A store with nothing in it. */
export function startStore(): EvidenceStore {
  const held = new Map<number, HeldEvidence>();
  let last: Counted | undefined;

  const lastCount = (): Counted => {
    if (last === undefined) throw new RangeError('Nothing has been counted yet.');
    return last;
  };
  const listNamed = (name: string): EvidenceList => {
    const list = lastCount().lists.byName.get(name);
    if (list === undefined) throw new RangeError(`The last count has no list “${name}”.`);
    return list;
  };
  const writerOf = async (counted: Counted): Promise<ListWriter> => {
    const { startListWriter } = await import('../written/list-writer.ts');
    counted.writer ??= startListWriter();
    return counted.writer;
  };

  return {
    hold: (id, evidence) => {
      held.set(id, evidence);
      return summaryOf(evidence);
    },
    forget: (id) => {
      held.delete(id);
    },
    count: async ({ choices, asOf, hosts, system }) => {
      const files = [...held.values()];
      const poams = ofKind('poam', files);
      const scans = ofKind('scan', files);
      const toCount =
        scans.length > 0
          ? {
              scans,
              decisions: hosts,
              tally: (await import('../../../domain/poam/scans/scan-tally.ts')).tallyScans,
            }
          : undefined;
      const ofSystem =
        poams.length > 1
          ? (await import('../../../domain/poam/counting/systems.ts')).poamsOfSystem(poams, system)
          : { given: poams, poams };
      const count = withEffects(countWith(ofSystem, toCount, choices, asOf));
      const history = isOfSeveralMonths(files)
        ? (await import('../../../domain/poam/history/poam-history.ts')).historyOf(
            poams,
            scans,
            choices,
            count.asOf,
            hosts,
            system,
          )
        : undefined;
      const listsOfHistory = history
        ? (await import('../written/history-lists.ts')).historyLists(history.months.map(({ changes }) => changes))
        : [];
      const lists = listsOf(count, files, listsOfHistory);
      last = { count, history, lists };
      const text = history ? (await import('../written/history-text.ts')).historyText(history) : [];
      return summaryOfCount(count, lists, text);
    },
    month: async ({ choices }) => {
      const files = [...held.values()];
      const { figuresOfFiles } = await import('../../../domain/monthly/figures-of-files.ts');
      return figuresOfFiles(ofKind('poam', files), ofKind('scan', files), choices, ofKind('inventory', files));
    },
    rows: async (list, ...part) => {
      const [found, counted] = [listNamed(list), lastCount()];
      return (await writerOf(counted)).rows(found, ...part);
    },
    csv: async (list) => {
      const [found, counted] = [listNamed(list), lastCount()];
      return (await writerOf(counted)).csv(found);
    },
    ahead: async () => {
      const { count } = lastCount();
      return (await import('../../../domain/poam/ageing-forecast.ts')).ageingForecast(count);
    },
    fill: async (facts, { withHistory, ...options }) => {
      const { count, history } = lastCount();
      const occurrences = withHistory ? (history?.occurrences ?? []) : [];
      const { toTriggerFacts } = await import('../../../domain/poam/bridge/to-trigger-facts.ts');
      const months = withHistory && history ? [...history.months, ...history.scanMonths] : [];
      const counted = new Set([...count.poamFiles, ...count.scanFiles]);
      const earlierFiles = months.flatMap(({ files }) => files).filter((file) => !counted.has(file));
      return toTriggerFacts(count, facts, { ...options, occurrences, earlierFiles });
    },
  };
}

/** Whether files of one kind are of different days, so that they have a history. */
function isOfSeveralMonths(files: readonly HeldEvidence[]): boolean {
  return (['poam', 'scan'] as const).some(
    (kind) => new Set(files.flatMap((one) => (one.kind === kind ? (one.date ?? []) : []))).size > 1,
  );
}

function basisOf({ hosts, undecidedNames }: AuthenticationCount): Readonly<Record<string, string>> {
  const undecided = new Set(undecidedNames);
  return Object.fromEntries(
    hosts.flatMap(({ name, basis, authentication }) =>
      authentication === 'unknown' && undecided.has(name) ? [[name, basis] as const] : [],
    ),
  );
}

function summaryOfCount(count: EvidenceResult, lists: CountLists, history: readonly string[]): CountSummary {
  const { asOf, asOfFrom, poamFiles, scanFiles, states, numbers, notes, effects, scans, shortfalls, conflict } = count;
  return {
    ...(asOf === undefined ? {} : { asOf }),
    asOfFrom,
    poamFiles,
    scanFiles,
    states,
    numbers,
    shortfalls,
    ...(conflict === undefined ? {} : { conflict }),
    notes: notes.map(({ id, text }) => ({ id, text, lists: lists.notes.get(id) ?? [] })),
    late: count.late.map(({ trigger, state, text, unit, items, unique, used, certainty }) => ({
      ...{ trigger, state, text, unit, items, unique, used, certainty },
      lists: lists.late.get(trigger) ?? [],
    })),
    vulnerabilities: { ...count.vulnerabilities, lists: lists.vulnerabilities },
    ...(scans
      ? {
          authentication: {
            text: scans.authentication.text,
            undecided: scans.authentication.undecidedNames,
            without: scans.authentication.withoutNames,
            basis: basisOf(scans.authentication),
            mayBeOne: scans.authentication.mayBeOne,
            notScanned: scans.authentication.notScanned,
            lists: lists.hosts,
          },
        }
      : {}),
    effects,
    lists: lists.others,
    ageing: ageingOf(count),
    history,
  };
}
