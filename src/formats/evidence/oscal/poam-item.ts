import type { PoamItem, PoamList, ReadIssue } from '../../../domain/poam/evidence.ts';
import {
  type FieldsHolding,
  type PoamFieldId,
  type PoamValue,
  poamColumns,
  poamFieldIds,
} from '../../../domain/poam/fields/poam-fields.ts';
import type { DeviationState } from '../../../domain/poam/ratings.ts';
import { isBlank, readAssets, readCves, readSourceId, readState } from '../poam-table/read-words.ts';
import type { FoundAndDone, IssueLog } from '../reading/issues.ts';
import { isClosedStatus, readVendorDependency } from './deviations.ts';
import { type JsonRecord, Props, recordsAt, textAt } from './json-values.ts';
import { itemNotes, unread } from './notes.ts';
import { checkInDay, detectionDay, isDetecting, readDay, scheduledDay, type UnreadDate } from './poam-dates.ts';
import { type PoamParts, pointedTo } from './poam-parts.ts';
import { type OscalRatings, readRatings, toolActors, vulnerabilityText } from './ratings.ts';

/** What an item was read with, besides itself. */
export interface ItemContext {
  readonly file: string;
  readonly parts: PoamParts;
  readonly issues: IssueLog;
  /** Gathers the UUIDs of the risks that items point to. */
  readonly usedRisks: Set<string>;
}

/** An item with everything that it points to. */
interface OpenedItem {
  readonly record: JsonRecord;
  readonly risks: readonly JsonRecord[];
  readonly observations: readonly JsonRecord[];
  readonly tools: readonly JsonRecord[];
  readonly parts: PoamParts;
  readonly ratings: OscalRatings;
  readonly isFalsePositive: boolean;
  /** The first prop of a field that the risks, or else the item, have. */
  readonly prop: (field: PoamFieldId) => string | undefined;
  /** The first prop with one of these names that a tool has. */
  readonly toolProp: (...names: readonly string[]) => string | undefined;
  readonly unreadDate: UnreadDate;
  /** The least of what all risks say of a deviation. */
  readonly deviation: <State extends DeviationState>(
    field: FieldsHolding<'state' | 'yes-no'>,
    read: (value: string | undefined) => State | 'unknown' | undefined,
  ) => State | undefined;
}

/** How each field is read out of an item. */
const fieldReaders: { readonly [Field in PoamFieldId]: (item: OpenedItem) => PoamValue<Field> | undefined } = {
  id: ({ prop, record }) => prop('id') ?? textAt(record, 'uuid'),
  name: ({ risks, record }) => (textAt(risks[0], 'title') ?? textAt(record, 'title'))?.slice(0, 500),
  detector: ({ prop, tools, parts }) =>
    prop('detector') ??
    tools.map((tool) => parts.names.get(textAt(tool, 'actor-uuid')?.toLowerCase() ?? '')).find(Boolean),
  sourceId: ({ prop, toolProp }) => {
    const id = toolProp('plugin-id', 'vulnerability-id') ?? prop('sourceId');
    return id === undefined || isBlank(id) ? undefined : readSourceId(id);
  },
  assets: assetsOf,
  detected: ({ observations, prop, unreadDate }) => detectionDay(observations, prop('detected'), unreadDate),
  scheduled: ({ risks, prop, unreadDate }) => scheduledDay(risks, prop('scheduled'), unreadDate),
  status: ({ risks, prop }) => textAt(risks[0], 'status') ?? prop('status'),
  completed: ({ prop, unreadDate }) => readDay(prop('completed'), 'completion date', unreadDate),
  vendorDependency: ({ deviation }) => deviation('vendorDependency', readVendorDependency),
  vendorCheckIn: ({ risks, prop, unreadDate }) => checkInDay(risks, prop('vendorCheckIn'), unreadDate),
  originalRating: ({ ratings }) => ratings.original,
  adjustedRating: ({ ratings }) => ratings.adjusted,
  riskAdjustment: ({ deviation }) => deviation('riskAdjustment', readState),
  falsePositive: ({ deviation, isFalsePositive }) =>
    deviation('falsePositive', readState) ?? (isFalsePositive ? 'pending' : undefined),
  operationalRequirement: ({ deviation }) => deviation('operationalRequirement', readState),
  knownExploitedDue: ({ prop, unreadDate }) =>
    readDay(prop('knownExploitedDue'), 'due date of the KEV catalog', unreadDate),
  cves: ({ prop, toolProp, risks }) =>
    readCves([prop('cves'), toolProp('cve', 'cve-id', 'vulnerability-id'), ...risks.map(vulnerabilityText)].join(' ')),
};

/** Reads one item of an OSCAL POA&M with everything that it points to. `path` says where it stands: `poam-items[3]`. */
export function readItem(record: JsonRecord, path: string, context: ItemContext): PoamItem {
  const { file, parts, issues } = context;
  const place = { file, column: path };
  const report: Report = (kind, sort, [what, done]) => issues.add({ place, kind, what, done }, `${kind} ${sort}`);
  const risks = risksOf(record, context, report);
  const observations = observationsOf(record, risks, parts);
  parts.use([...risks, ...observations]);
  const props = new Props([...risks, record]);
  const own = new Props([record]);
  const each = risks.length === 0 ? [own] : risks.map((risk) => new Props([risk], own));
  const tools = toolActors(risks, observations);
  const toolProps = new Props(tools);
  const { list, isFalsePositive } = statusOf(risks, props, report);
  const ratings = readRatings(risks, each);
  for (const value of ratings.unread) report('unread', 'rating', unread.rating(value));
  if (ratings.derivedFrom !== undefined && ratings.original) {
    report('noted', 'derived', itemNotes.derivedRating(ratings.derivedFrom, ratings.original));
  }
  const opened: OpenedItem = {
    ...{ record, risks, observations, tools, parts, ratings, isFalsePositive },
    prop: (field) => props.get(...poamColumns[field].props),
    toolProp: (...names) => toolProps.get(...names),
    unreadDate: (field, value) => report('unread', field, unread.date(field, value)),
    // What one risk may be excused from hides no other risk: the least of what all of them say counts.
    deviation: (field, read) => {
      const [name] = poamColumns[field].props;
      const states = each.map((one) => read(one.get(name)));
      const odd = each[states.indexOf('unknown')];
      if (odd) report('unread', name, unread.state(name, odd.get(name)));
      const known = states.flatMap((state) => (state === undefined || state === 'unknown' ? [] : [state]));
      if (known.length < states.length) return undefined;
      return known.find((state) => state === 'no') ?? known.find((state) => state === 'pending') ?? known[0];
    },
  };
  const fields = Object.fromEntries(
    poamFieldIds.flatMap((field) => {
      const value = fieldReaders[field](opened);
      return value === undefined ? [] : [[field, value]];
    }),
  ) as unknown as PoamItem;
  return { ...fields, place, list };
}

type Report = (kind: ReadIssue['kind'], sort: string, said: FoundAndDone) => void;

/** The risks of an item, in its own words or those of its findings. */
function risksOf(record: JsonRecord, { parts, usedRisks }: ItemContext, report: Report): JsonRecord[] {
  const findings = pointedTo(record, 'related-findings', 'finding-uuid').map((uuid) => parts.findings.get(uuid));
  const uuids = new Set([record, ...findings].flatMap((holder) => pointedTo(holder, 'related-risks', 'risk-uuid')));
  const risks: JsonRecord[] = [];
  for (const uuid of uuids) {
    const risk = parts.risks.get(uuid);
    if (risk) {
      risks.push(risk);
      usedRisks.add(uuid);
    } else {
      report('unread', 'risk', unread.risk(uuid));
    }
  }
  if (risks.length > 1) {
    report('noted', 'risks', itemNotes.risks(risks.length));
  }
  return risks;
}

function observationsOf(record: JsonRecord, risks: readonly JsonRecord[], parts: PoamParts): JsonRecord[] {
  const findings = pointedTo(record, 'related-findings', 'finding-uuid').map((uuid) => parts.findings.get(uuid));
  const uuids = [record, ...risks, ...findings].flatMap((one) =>
    pointedTo(one, 'related-observations', 'observation-uuid'),
  );
  return [...new Set(uuids)].map((uuid) => parts.observations.get(uuid)).filter((one) => one !== undefined);
}

/** An item is open as long as one of its risks is; without any risk a prop tells, and without that it is open. */
function statusOf(
  risks: readonly JsonRecord[],
  props: Props,
  report: Report,
): { readonly list: PoamList; readonly isFalsePositive: boolean } {
  const statuses = risks.flatMap((risk) => textAt(risk, 'status') ?? []);
  const flat = props.get(...poamColumns.status.props);
  if (statuses.length === 0 && flat === undefined) {
    report('noted', 'status', itemNotes.noStatus);
  }
  const said = statuses.length > 0 ? statuses : [flat ?? 'open'];
  const isFalsePositive = said.every((status) => /^false.positive$/i.test(status));
  if (isFalsePositive) {
    report('noted', 'false positive', itemNotes.falsePositive);
  }
  if (said.some((status) => /^deviation-approved$/i.test(status)) && !props.get(...deviationProps)) {
    report('noted', 'deviation', itemNotes.unnamedDeviation);
  }
  return { list: said.every(isClosedStatus) ? 'closed' : 'open', isFalsePositive };
}

const deviations = ['falsePositive', 'riskAdjustment', 'operationalRequirement', 'vendorDependency'] as const;
const deviationProps = deviations.flatMap((field) => poamColumns[field].props);

function assetsOf({ observations, prop, parts }: OpenedItem): string[] {
  const subjects = observations.filter(isDetecting).flatMap((observation) => recordsAt(observation, 'subjects'));
  const named = subjects
    .filter((subject) => !/^(?:party|user|location)$/i.test(textAt(subject, 'type') ?? ''))
    .flatMap((subject) => {
      const uuid = textAt(subject, 'subject-uuid')?.toLowerCase();
      return textAt(subject, 'title') ?? (uuid === undefined ? [] : (parts.names.get(uuid) ?? uuid));
    });
  return [...new Set([...readAssets(prop('assets') ?? ''), ...named])];
}
