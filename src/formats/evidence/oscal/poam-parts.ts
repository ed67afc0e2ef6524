import { isRecord, type JsonRecord, listAt, Props, recordAt, recordsAt, textAt } from './json-values.ts';

/** The parts of an OSCAL POA&M that its items point to. */
export interface PoamParts {
  readonly risks: ReadonlyMap<string, JsonRecord>;
  readonly observations: ReadonlyMap<string, JsonRecord>;
  readonly findings: ReadonlyMap<string, JsonRecord>;
  /** Names of components and inventory items. */
  readonly names: ReadonlyMap<string, string>;
  /** Counts the parts that an item points to. */
  readonly use: (parts: readonly JsonRecord[]) => void;
  /** Whether items have pointed to so much that no more of them are read. */
  readonly isSpent: () => boolean;
}

/** In a sound file the items point to each part a few times. In one made to harm all of them point to all parts. */
const timesEach = 10;
/** Values that items of a small file may point to in any case. */
const alwaysUsed = 500_000;

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
  const risks = byUuid(recordsAt(root, 'risks'));
  const observations = byUuid(recordsAt(root, 'observations'));
  const sizes = new Map([...risks.values(), ...observations.values()].map((part) => [part, sizeOf(part)]));
  let left = alwaysUsed;
  for (const size of sizes.values()) left += timesEach * size;
  return {
    use(parts) {
      for (const part of parts) left -= sizes.get(part) ?? 0;
    },
    isSpent: () => left < 0,
    risks,
    observations,
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

/** How many values a part holds, as deep as any that is read. */
function sizeOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > 9) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + sizeOf(one, depth + 1), 1);
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
