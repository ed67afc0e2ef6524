import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PoamList } from '../../../domain/poam/evidence.ts';
import { poamColumns } from '../../../domain/poam/fields/poam-fields.ts';
import { judgeStatus, readItemStatus, type StatusSign } from '../../../domain/poam/rules/item-status.ts';
import type { FoundAndDone } from '../reading/issues.ts';
import { isFalsePositiveStatus } from './deviations.ts';
import { type JsonRecord, type Props, readOscalDay, recordAt, recordsAt, textAt } from './json-values.ts';
import { itemNotes, unclear } from './notes.ts';

/** Whether a risk says that it is closed. Whatever says neither is taken for open, and asked about. */
export function isClosedRisk(risk: JsonRecord): boolean {
  return readItemStatus(textAt(risk, 'status') ?? '') === 'closed';
}

/** How an item stands, by its risks or else by a prop. */
export interface OscalStatus {
  readonly list: PoamList;
  /** As written. */
  readonly status?: string;
  /** Whether its only state is that it is a false positive. */
  readonly isFalsePositive: boolean;
  /** Why nobody can tell how it stands, as half a sentence. */
  readonly unclearStatus?: string;
}

/** What an item’s standing is read from. */
export interface OscalSigns {
  /** The risks that count: the open ones, or all where none is open. */
  readonly risks: readonly JsonRecord[];
  /** All its risks. */
  readonly all: readonly JsonRecord[];
  readonly props: Props;
  readonly completed?: PlainDate | undefined;
  readonly poamDate?: PlainDate | undefined;
  readonly report: (sort: string, said: FoundAndDone) => void;
}

/** An item is open as long as one of its risks is; without any risk a prop says so, and without that it is open. */
export function readOscalStatus({ risks, all, props, completed, poamDate, report }: OscalSigns): OscalStatus {
  const flat = props.get(...poamColumns.status.props);
  const statuses = risks.flatMap((risk) => textAt(risk, 'status') ?? []);
  const said = statuses.length > 0 ? statuses : flat === undefined ? [] : [flat];
  const isFalsePositive = said.length > 0 && said.every(isFalsePositiveStatus);
  if (said.length === 0 && completed === undefined) report('status', itemNotes.noStatus);
  if (isFalsePositive) report('false positive', itemNotes.falsePositive);
  if (said.some((status) => /^deviation-approved$/i.test(status)) && !props.get(...deviationProps)) {
    report('deviation', itemNotes.unnamedDeviation);
  }
  const signs = said.map((status): StatusSign | undefined =>
    isFalsePositiveStatus(status) ? 'open' : readItemStatus(status),
  );
  const sign = (['open', 'unknown', 'closed'] as const).find((one) => signs.includes(one));
  const status = said[signs.indexOf(sign)];
  const judged = judgeStatus({
    list: 'open',
    ...(sign === undefined ? {} : { sign }),
    ...(status === undefined ? {} : { status }),
    ...(completed === undefined ? {} : { completed }),
    ...(poamDate === undefined ? {} : { poamDate }),
  });
  const unclearStatus = contradictionOf(all) ?? judged.unclear;
  return {
    list: judged.list,
    isFalsePositive,
    ...(status === undefined ? {} : { status: status.slice(0, 200) }),
    ...(unclearStatus === undefined ? {} : { unclearStatus }),
  };
}

const deviations = ['falsePositive', 'riskAdjustment', 'operationalRequirement', 'vendorDependency'] as const;
const deviationProps = deviations.flatMap((field) => poamColumns[field].props);

/** That the log of a risk ends with another state than the risk has. */
function contradictionOf(risks: readonly JsonRecord[]): string | undefined {
  for (const risk of risks) {
    const status = textAt(risk, 'status');
    const last = lastChange(risk);
    if (status === undefined || last === undefined) continue;
    const [sign, change] = [readItemStatus(status), readItemStatus(last)];
    const isContrary = sign !== change && (sign === 'closed' || change === 'closed');
    if (isContrary && sign !== 'unknown' && change !== 'unknown') return unclear.log(status, last);
  }
  return undefined;
}

/** The last change of its status that the log of a risk holds: the latest by day, of one day the one that stands last. */
function lastChange(risk: JsonRecord): string | undefined {
  let last: { readonly day: string; readonly change: string } | undefined;
  for (const entry of recordsAt(recordAt(risk, 'risk-log'), 'entries')) {
    const change = textAt(entry, 'status-change');
    if (change === undefined) continue;
    const day = readOscalDay(textAt(entry, 'end') ?? textAt(entry, 'start') ?? '') ?? '';
    if (last === undefined || day >= last.day) last = { day, change };
  }
  return last?.change;
}
