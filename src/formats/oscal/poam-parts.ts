import { isRecord } from '../../domain/work-documents/checked-facts.ts';
import { type JsonRecord, listAt, Props, recordAt, recordsAt, textAt } from './json-values.ts';

/** The parts of an OSCAL POA&M that its items point to. */
export interface PoamParts {
  readonly risks: ReadonlyMap<string, JsonRecord>;
  readonly observations: ReadonlyMap<string, JsonRecord>;
  readonly findings: ReadonlyMap<string, JsonRecord>;
  /** Names of components and inventory items. */
  readonly names: ReadonlyMap<string, string>;
}

/** Finds the parts of a POA&M by their UUIDs. */
export function findParts(root: JsonRecord): PoamParts {
  const names = new Map<string, string>();
  for (const holder of [root, ...['local-definitions', 'assessment-assets'].map((name) => recordAt(root, name))]) {
    const assets = recordAt(holder, 'assessment-assets');
    for (const component of [...recordsAt(holder, 'components'), ...recordsAt(assets, 'components')]) {
      addName(names, component, textAt(component, 'title'));
    }
    for (const item of recordsAt(holder, 'inventory-items')) {
      const props = new Props([item]);
      addName(
        names,
        item,
        props.get('asset-id', 'fqdn', 'ipv4-address', 'ipv6-address') ?? textAt(item, 'description'),
      );
    }
  }
  return {
    risks: byUuid(recordsAt(root, 'risks')),
    observations: byUuid(recordsAt(root, 'observations')),
    findings: byUuid(recordsAt(root, 'findings')),
    names,
  };
}

/** The UUIDs that the entries of a list point to: `related-risks` by `risk-uuid`. */
export function pointedTo(record: JsonRecord | undefined, list: string, field: string): string[] {
  return listAt(record, list).flatMap((entry) => {
    const uuid = isRecord(entry) ? textAt(entry, field) : undefined;
    return uuid === undefined ? [] : [uuid.toLowerCase()];
  });
}

function byUuid(records: readonly JsonRecord[]): Map<string, JsonRecord> {
  const map = new Map<string, JsonRecord>();
  for (const record of records) {
    const uuid = textAt(record, 'uuid')?.toLowerCase();
    if (uuid !== undefined && !map.has(uuid)) map.set(uuid, record);
  }
  return map;
}

function addName(names: Map<string, string>, record: JsonRecord, name: string | undefined): void {
  const uuid = textAt(record, 'uuid')?.toLowerCase();
  if (uuid !== undefined && name !== undefined) names.set(uuid, name.slice(0, 200));
}
