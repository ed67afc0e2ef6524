import {
  type MappableColumn,
  mappableColumns,
  type notUsed,
  type PoamMapping,
} from '../../../domain/poam/fields/poam-mapping.ts';
import { headingKey } from '../reading/layout-key.ts';
import type { PoamTableQuestion } from '../reading/reader.ts';
import { headingOf } from './headings.ts';

/** Headings that people give to such columns where no template tells them: proposed, and read only once it is confirmed. */
const likely: Readonly<Partial<Record<MappableColumn, readonly string[]>>> = {
  id: ['id', 'itemid', 'item', 'number', 'findingid', 'ref', 'reference', 'key', 'ticket'],
  name: [
    'title',
    'name',
    'finding',
    'findingname',
    'findingtitle',
    'vulnerability',
    'vulnerabilityname',
    'issue',
    'summary',
  ],
  description: ['description', 'details', 'findingdescription'],
  detector: ['source', 'scanner', 'tool', 'identifiedby', 'foundby'],
  sourceId: ['pluginid', 'qid', 'vulnerabilityid', 'vulnid', 'scannerid', 'sourceid'],
  assets: ['asset', 'assets', 'host', 'hosts', 'hostname', 'ipaddress', 'affectedassets', 'affectedhosts', 'system'],
  detected: [
    'dateopened',
    'opendate',
    'opened',
    'openedon',
    'foundon',
    'found',
    'created',
    'datecreated',
    'firstseen',
    'firstfound',
    'discovered',
    'identified',
    'date',
  ],
  scheduled: ['duedate', 'due', 'targetdate', 'ecd', 'plannedcompletiondate', 'estimatedcompletiondate', 'deadline'],
  completed: ['closed', 'resolved', 'closedon'],
  originalRating: ['severity', 'risk', 'rating', 'risklevel', 'priority', 'criticality', 'originalseverity'],
  adjustedRating: ['adjustedseverity', 'adjustedrisklevel'],
  riskAdjustment: ['ra'],
  falsePositive: ['fp'],
  operationalRequirement: ['or'],
  vendorDependency: ['vd'],
};

const likelyByKey = new Map(
  Object.entries(likely).flatMap(([column, keys]) => keys.map((key) => [key, column as MappableColumn] as const)),
);

/** The question about a table of unknown headings, with what these seem to be. */
export function withProposal(question: PoamTableQuestion): PoamTableQuestion {
  const proposed = proposeMapping(question.table.columns.map(({ heading }) => heading));
  return { ...question, table: { ...question.table, proposed } };
}

/** What the headings seem to be. Of two that seem to be the same the first is proposed. */
function proposeMapping(headings: readonly string[]): PoamMapping {
  const columns: Record<string, MappableColumn | typeof notUsed> = {};
  const taken = new Set<MappableColumn>();
  const propose = (columnOf: (heading: string) => MappableColumn | undefined) => {
    for (const heading of headings) {
      const column = columnOf(heading);
      if (heading === '' || Object.hasOwn(columns, heading) || column === undefined || taken.has(column)) continue;
      columns[heading] = column;
      taken.add(column);
    }
  };
  // What a template prints goes before what is only likely.
  propose((heading) => {
    const known = headingOf(heading);
    return mappableColumns.find((column) => column === known);
  });
  propose((heading) => likelyByKey.get(headingKey(heading)));
  return { columns };
}
