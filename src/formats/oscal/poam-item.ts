import type { DeviationState, PoamItem, PoamList, ReadIssue } from '../../domain/poam/evidence.ts';
import type { IssueList } from '../nessus/issue-list.ts';
import { isBlank, readAssets, readCves, readSourceId, readState } from '../poam-table/read-words.ts';
import { isClosedStatus, readVendorDependency } from './deviations.ts';
import { type JsonRecord, Props, recordsAt, textAt } from './json-values.ts';
import {
  checkInDay,
  detectionDay,
  isDetecting,
  readDay,
  scheduledDay,
  statusDay,
  type UnreadDate,
} from './poam-dates.ts';
import { type PoamParts, pointedTo } from './poam-parts.ts';
import { readRatings, toolActors, vulnerabilityText } from './ratings.ts';

/** What an item was read with, besides itself. */
export interface ItemContext {
  readonly file: string;
  readonly parts: PoamParts;
  readonly issues: IssueList;
  /** Gathers the UUIDs of the risks that items point to. */
  readonly usedRisks: Set<string>;
}

/** Fields of an object with those left out that hold nothing. */
type Stated<Fields> = { [Field in keyof Fields]: Exclude<Fields[Field], undefined> };

/** Reads one item of an OSCAL POA&M with everything that it points to. `path` says where it stands: `poam-items[3]`. */
export function readItem(record: JsonRecord, path: string, context: ItemContext): PoamItem {
  const { file, parts, issues } = context;
  const report = (kind: ReadIssue['kind'], sort: string, what: string, done: string) =>
    issues.add(`${kind} ${sort}`, { place: { file, column: path }, kind, what, done });
  const unread: UnreadDate = (field, value) =>
    report('unread', field, `The ${field} is “${value.slice(0, 40)}”, which is no date.`, 'It counts as not given.');

  const risks = risksOf(record, context, report);
  const observations = observationsOf(record, risks, parts);
  parts.use([...risks, ...observations]);
  const props = new Props([...risks, record]);
  const own = new Props([record]);
  const each = risks.length === 0 ? [own] : risks.map((risk) => new Props([risk], own));
  const tools = toolActors(risks, observations);
  const toolProps = new Props(tools);
  const { list, isFalsePositive } = statusOf(risks, props, report);
  const rated = readRatings(risks, each);
  for (const value of rated.unread) {
    report('unread', 'rating', `“${value.slice(0, 40)}” is no rating.`, 'It counts as not given.');
  }
  if (rated.derivedFrom !== undefined) {
    const done = `The rating ${rated.original} was worked out of them by Table I-2 of NIST SP 800-30.`;
    report('noted', 'derived', `The risk has no rating, only ${rated.derivedFrom}.`, done);
  }
  // What one risk may be excused from hides no other risk: the least of what they all carry counts.
  const deviation = <State extends DeviationState>(
    name: string,
    read: (value: string | undefined) => State | 'unknown' | undefined,
  ): State | undefined => {
    const states = each.map((one) => read(one.get(name)));
    const odd = each[states.indexOf('unknown')];
    if (odd) {
      const what = `The prop “${name}” is “${odd.get(name)?.slice(0, 40) ?? ''}”, a state unknown to us.`;
      report('unread', name, what, 'It counts as not given.');
    }
    const isCarried = states.every((state) => state !== undefined && state !== 'unknown');
    return isCarried ? (['no', 'pending', 'yes'] as State[]).find((state) => states.includes(state)) : undefined;
  };
  const toolName = tools.map((tool) => parts.names.get(textAt(tool, 'actor-uuid')?.toLowerCase() ?? '')).find(Boolean);
  const sourceId =
    toolProps.get('plugin-id', 'vulnerability-id') ??
    props.get('weakness-source-identifier', 'weakness-source-id', 'plugin-id', 'vulnerability-id', 'weakness-id');
  const cveTexts = [props.get('cve', 'cve-id', 'cves'), toolProps.get('cve', 'cve-id', 'vulnerability-id')];
  const risk = risks[0];

  return {
    place: { file, column: path },
    list,
    assets: assetsOf(observations, props, parts),
    cves: readCves([...cveTexts, ...risks.map(vulnerabilityText)].join(' ')),
    ...stated({
      id: props.get('poam-id') ?? textAt(record, 'uuid'),
      name: (textAt(risk, 'title') ?? textAt(record, 'title'))?.slice(0, 500),
      description: (textAt(risk, 'description') ?? textAt(record, 'description'))?.slice(0, 5_000),
      detector: props.get('weakness-detector-source', 'detector-source') ?? toolName,
      sourceId: sourceId === undefined || isBlank(sourceId) ? undefined : readSourceId(sourceId),
      detected: detectionDay(observations, props, unread),
      scheduled: scheduledDay(risks, props, unread),
      statusDate: statusDay(risks, props, list === 'closed', unread),
      originalRating: rated.original,
      adjustedRating: rated.adjusted,
      riskAdjustment: deviation('risk-adjustment', readState),
      falsePositive: deviation('false-positive', readState) ?? (isFalsePositive ? 'pending' : undefined),
      operationalRequirement: deviation('operational-requirement', readState),
      vendorDependency: deviation('vendor-dependency', readVendorDependency),
      vendorCheckIn: checkInDay(risks, props, unread),
      vendorProduct: props.get('vendor-dependent-product-name', 'vendor-product'),
      knownExploitedDue: readDay(props.get('kev-due-date', 'bod-due-date'), 'due date of the KEV catalog', unread),
    }),
  };
}

type Report = (kind: ReadIssue['kind'], sort: string, what: string, done: string) => void;

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
      const what = `The item points to a risk ${uuid.slice(0, 40)}, which the file does not have.`;
      report('unread', 'risk', what, 'The item was read without that risk.');
    }
  }
  if (risks.length > 1) {
    const done =
      'It counts as one: open as long as one of them is, with the gravest rating, the earliest dates, and those deviations that all of them have.';
    report('noted', 'risks', `The item has ${risks.length} risks.`, done);
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
  const flat = props.get('poam-state', 'status', 'poam-item-status');
  if (statuses.length === 0 && flat === undefined) {
    report('noted', 'status', 'Nothing says whether the item is open.', 'It counts as open.');
  }
  const said = statuses.length > 0 ? statuses : [flat ?? 'open'];
  const isFalsePositive = said.every((status) => /^false.positive$/i.test(status));
  if (isFalsePositive) {
    const done = 'It counts as open, with its false positive pending.';
    report('noted', 'false positive', 'Its state is “False Positive”, and nothing says that this is approved.', done);
  }
  if (said.some((status) => /^deviation-approved$/i.test(status)) && !props.get(...deviationProps)) {
    const done = 'It counts as open, without a deviation.';
    report('noted', 'deviation', 'Its status is “deviation-approved”, and no prop says which deviation.', done);
  }
  return { list: said.every(isClosedStatus) ? 'closed' : 'open', isFalsePositive };
}

const deviationProps = ['false-positive', 'risk-adjustment', 'operational-requirement', 'vendor-dependency'];

function assetsOf(observations: readonly JsonRecord[], props: Props, parts: PoamParts): string[] {
  const subjects = observations.filter(isDetecting).flatMap((observation) => recordsAt(observation, 'subjects'));
  const named = subjects
    .filter((subject) => !/^(?:party|user|location)$/i.test(textAt(subject, 'type') ?? ''))
    .flatMap((subject) => {
      const uuid = textAt(subject, 'subject-uuid')?.toLowerCase();
      return textAt(subject, 'title') ?? (uuid === undefined ? [] : (parts.names.get(uuid) ?? uuid));
    });
  const flat = props.get('asset-identifier', 'affected-host', 'asset-id') ?? '';
  return [...new Set([...readAssets(flat), ...named])];
}

function stated<Fields extends object>(fields: Fields): Partial<Stated<Fields>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Stated<Fields>
  >;
}
