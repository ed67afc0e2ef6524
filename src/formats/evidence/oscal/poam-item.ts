import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PoamItem, ReadIssue } from '../../../domain/poam/evidence.ts';
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
import { readVendorDependency } from './deviations.ts';
import { isClosedRisk, type OscalStatus, readOscalStatus } from './item-status.ts';
import { type JsonRecord, Props, recordsAt, textAt } from './json-values.ts';
import { itemNotes, unclear, unread } from './notes.ts';
import { checkInDay, detectionDay, isDetecting, readDay, scheduledDay, type UnreadDate } from './poam-dates.ts';
import { type PoamParts, pointedTo } from './poam-parts.ts';
import { type OscalRatings, readRatings, toolActors, vulnerabilityText } from './ratings.ts';

/** What an item was read with, besides itself. */
export interface ItemContext {
  readonly file: string;
  readonly parts: PoamParts;
  readonly issues: IssueLog;
  /** The POA&M’s own date. */
  readonly poamDate: PlainDate | undefined;
  /** Gathers the UUIDs of the risks that items point to. */
  readonly usedRisks: Set<string>;
}

/** An item, and the risks for which it stands as one text, the same for items that stand for the same. */
export interface ReadItem {
  readonly item: PoamItem;
  readonly risks?: string;
}

/** An item with everything that it points to. */
interface OpenedItem {
  readonly record: JsonRecord;
  readonly risks: readonly JsonRecord[];
  readonly observations: readonly JsonRecord[];
  readonly tools: readonly JsonRecord[];
  readonly parts: PoamParts;
  readonly ratings: OscalRatings;
  readonly standing: OscalStatus;
  readonly completed: PlainDate | undefined;
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
  status: ({ standing }) => standing.status,
  completed: ({ completed }) => completed,
  vendorDependency: ({ deviation }) => deviation('vendorDependency', readVendorDependency),
  vendorCheckIn: ({ risks, prop, unreadDate }) => checkInDay(risks, prop('vendorCheckIn'), unreadDate),
  originalRating: ({ ratings }) => ratings.original,
  adjustedRating: ({ ratings }) => ratings.adjusted,
  riskAdjustment: ({ deviation }) => deviation('riskAdjustment', readState),
  falsePositive: ({ deviation, standing }) =>
    deviation('falsePositive', readState) ?? (standing.isFalsePositive ? 'pending' : undefined),
  operationalRequirement: ({ deviation }) => deviation('operationalRequirement', readState),
  knownExploitedDue: ({ prop, unreadDate }) =>
    readDay(prop('knownExploitedDue'), 'due date of the KEV catalog', unreadDate),
  cves: ({ prop, toolProp, risks }) =>
    readCves([prop('cves'), toolProp('cve', 'cve-id', 'vulnerability-id'), ...risks.map(vulnerabilityText)].join(' ')),
};

/**
 * Reads one item of an OSCAL POA&M with everything that it points to. A closed risk says nothing of an item that another
 * keeps open: not its rating, nor its dates. `path` says where it stands: `poam-items[3]`.
 */
export function readItem(record: JsonRecord, path: string, context: ItemContext): ReadItem {
  const { file, parts, issues, poamDate } = context;
  const place = { file, column: path };
  const report: Report = (kind, sort, [what, done], mayHide) =>
    issues.add({ place, kind, what, done, ...(mayHide ? { mayHide } : {}) }, `${kind} ${sort}`);
  const all = risksOf(record, context, report);
  const open = [...all].filter(([, risk]) => !isClosedRisk(risk));
  const used = open.length === 0 ? [...all] : open;
  const risks = used.map(([, risk]) => risk);
  const closed = [...all.values()].filter((risk) => !risks.includes(risk));
  if (all.size > 1) report('noted', 'risks', itemNotes.risks(all.size, open.length));
  const observations = observationsOf(record, risks, closed, parts);
  parts.use([...all.values(), ...observations]);
  const props = new Props([...risks, record]);
  const own = new Props([record]);
  const each = risks.length === 0 ? [own] : risks.map((risk) => new Props([risk], own));
  const tools = toolActors(risks, observations);
  const toolProps = new Props(tools);
  const unreadDate: UnreadDate = (field, value) => report('unread', field, unread.date(field, value));
  const completed = readDay(props.get(...poamColumns.completed.props), 'completion date', unreadDate);
  const reportNote = (sort: string, said: FoundAndDone) => report('noted', sort, said);
  const standing = readOscalStatus({
    ...{ risks, props, completed, poamDate },
    all: [...all.values()],
    report: reportNote,
  });
  const ratings = readRatings(risks, each);
  for (const value of ratings.unread) report('unread', 'rating', unread.rating(value));
  if (ratings.derivedFrom !== undefined && ratings.original) {
    report('noted', 'derived', itemNotes.derivedRating(ratings.derivedFrom, ratings.original));
  }
  let unreadProp: string | undefined;
  const opened: OpenedItem = {
    ...{ record, risks, observations, tools, parts, ratings, standing, completed, unreadDate },
    prop: (field) => props.get(...poamColumns[field].props),
    toolProp: (...names) => toolProps.get(...names),
    // What one risk may be excused from hides no other risk: the least of what all of them say counts.
    deviation: (field, read) => {
      const [name] = poamColumns[field].props;
      const states = each.map((one) => read(one.get(name)));
      const odd = each[states.indexOf('unknown')];
      if (odd) {
        report('unread', name, unread.state(name, odd.get(name)));
        unreadProp ??= name;
      }
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
  const { list } = standing;
  if (standing.unclearStatus !== undefined) {
    report('noted', 'unclear', itemNotes.unclear(standing.unclearStatus), list === 'closed');
  }
  const byProp = unreadProp === undefined || list === 'closed' ? undefined : unclear.deviation(unreadProp);
  const unclearStatus = standing.unclearStatus ?? byProp;
  const item = { ...fields, place, list, ...(unclearStatus === undefined ? {} : { unclearStatus }) };
  const uuids = used.map(([uuid]) => uuid).sort();
  return uuids.length === 0 ? { item } : { item, risks: uuids.join(' ') };
}

type Report = (kind: ReadIssue['kind'], sort: string, said: FoundAndDone, mayHide?: boolean) => void;

/** The risks of an item, in its own words or those of its findings, by their UUIDs. */
function risksOf(
  record: JsonRecord,
  { parts, usedRisks }: ItemContext,
  report: Report,
): ReadonlyMap<string, JsonRecord> {
  const findings = pointedTo(record, 'related-findings', 'finding-uuid').map((uuid) => parts.findings.get(uuid));
  const uuids = new Set([record, ...findings].flatMap((holder) => pointedTo(holder, 'related-risks', 'risk-uuid')));
  const risks = new Map<string, JsonRecord>();
  for (const uuid of uuids) {
    const risk = parts.risks.get(uuid);
    if (risk) {
      risks.set(uuid, risk);
      usedRisks.add(uuid);
    } else {
      report('unread', 'risk', unread.risk(uuid), true);
    }
  }
  return risks;
}

/** The observations of an item, of its findings and of the risks that count, without those of its closed risks alone. */
function observationsOf(
  record: JsonRecord,
  risks: readonly JsonRecord[],
  closed: readonly JsonRecord[],
  parts: PoamParts,
): JsonRecord[] {
  const observed = (holders: readonly (JsonRecord | undefined)[]) =>
    holders.flatMap((one) => pointedTo(one, 'related-observations', 'observation-uuid'));
  const findings = pointedTo(record, 'related-findings', 'finding-uuid').map((uuid) => parts.findings.get(uuid));
  const ofRisks = new Set(observed(risks));
  const ofClosed = new Set(observed(closed));
  const uuids = new Set(observed([record, ...risks, ...findings]));
  return [...uuids]
    .filter((uuid) => ofRisks.has(uuid) || !ofClosed.has(uuid))
    .map((uuid) => parts.observations.get(uuid))
    .filter((one) => one !== undefined);
}

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
