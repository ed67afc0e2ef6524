import { escapeXml } from './nessus-builder.ts';

/** A value of JSON. */
export type Json = string | number | null | readonly Json[] | { readonly [name: string]: Json };

/** A prop, as OSCAL has it. */
export function prop(name: string, value: string): Json {
  return { name, value };
}

/** A UUID that tells what it is of: `uuid('4', 7)`. */
export function uuid(kind: string, number: number): string {
  return `${kind.repeat(8).slice(0, 8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A facet `risk` of FedRAMP’s dialect. */
function riskFacet(value: string, state: 'initial' | 'adjusted'): Json {
  return { name: 'risk', system: 'https://fedramp.gov/ns/oscal', value, props: [prop('state', state)] };
}

/** A whole document with these parts. */
export function oscalPoam(parts: { readonly [name: string]: Json }, version = '1.1.2'): Json {
  const metadata = {
    title: 'Example POA&M',
    'last-modified': '2026-05-31T10:00:00Z',
    version: '1',
    'oscal-version': version,
    'responsible-parties': [{ 'role-id': 'cloud-service-provider', 'party-uuids': [uuid('9', 1)] }],
    parties: [{ uuid: uuid('9', 1), type: 'organization', name: 'Example Cloud' }],
  };
  const root = {
    uuid: uuid('0', 0),
    metadata,
    'system-id': { 'identifier-type': 'https://fedramp.gov', id: 'F0001' },
    ...parts,
  };
  return { 'plan-of-action-and-milestones': root };
}

/** One item of FedRAMP’s dialect, with its risk and its observation, by a number. */
export function fedrampItem(
  number: number,
  { status = 'open', deviations = {} as Readonly<Record<string, string>>, original = 'high', adjusted = '' } = {},
): { readonly item: Json; readonly risk: Json; readonly observation: Json } {
  const actors = [{ type: 'tool', 'actor-uuid': uuid('8', 1), props: [prop('plugin-id', String(19_000 + number))] }];
  const facets = [
    riskFacet(original, 'initial'),
    ...(adjusted === '' ? [] : [riskFacet(adjusted, 'adjusted')]),
    { name: 'cve-id', system: 'http://cve.mitre.org', value: `CVE-2025-${10_000 + number}` },
  ];
  const entries = [
    { uuid: uuid('7', number), title: 'Vendor Check-in', description: 'd', start: '2026-05-20T00:00:00Z' },
    {
      uuid: uuid('6', number),
      title: 'Done',
      description: 'd',
      start: '2026-05-25T00:00:00Z',
      'status-change': status,
    },
  ];
  return {
    item: {
      uuid: uuid('1', number),
      title: `Item ${number}`,
      description: 'An item',
      props: [prop('POAM-ID', `V-${number}`)],
      'related-observations': [{ 'observation-uuid': uuid('3', number) }],
      'related-risks': [{ 'risk-uuid': uuid('2', number) }],
    },
    risk: {
      uuid: uuid('2', number),
      title: `Weakness ${number}`,
      description: 'A weakness',
      statement: 'It is one.',
      status,
      props: Object.entries(deviations).map(([name, value]) => prop(name, value)),
      characterizations: [{ origin: { actors }, facets }],
      deadline: '2026-06-30T00:00:00Z',
      'risk-log': { entries },
    },
    observation: {
      uuid: uuid('3', number),
      description: 'Found',
      methods: ['TEST'],
      types: ['finding'],
      subjects: [{ 'subject-uuid': uuid('5', 1), type: 'inventory-item' }],
      collected: '2026-05-01T23:30:00-05:00',
    },
  };
}

/** A document of FedRAMP’s dialect with these items. */
export function fedrampPoam(items: readonly ReturnType<typeof fedrampItem>[], version?: string): Json {
  const parts = {
    'local-definitions': {
      components: [{ uuid: uuid('8', 1), type: 'software', title: 'Example Scanner' }],
      'inventory-items': [{ uuid: uuid('5', 1), description: 'A host', props: [prop('asset-id', 'host-1')] }],
    },
    observations: items.map(({ observation }) => observation),
    risks: items.map(({ risk }) => risk),
    'poam-items': items.map(({ item }) => item),
  };
  return oscalPoam(parts, version);
}

/** The elements of XML for the lists of JSON. */
const elements: Readonly<Record<string, string>> = {
  props: 'prop',
  observations: 'observation',
  risks: 'risk',
  'poam-items': 'poam-item',
  subjects: 'subject',
  actors: 'actor',
  characterizations: 'characterization',
  facets: 'facet',
  entries: 'entry',
  components: 'component',
  'inventory-items': 'inventory-item',
  parties: 'party',
  'party-uuids': 'party-uuid',
  'responsible-parties': 'responsible-party',
  'related-observations': 'related-observation',
  'related-risks': 'associated-risk',
  types: 'type',
  methods: 'method',
};

const attributes = new Set([
  'uuid',
  'value',
  'system',
  'type',
  'subject-uuid',
  'actor-uuid',
  'risk-uuid',
  'observation-uuid',
  'role-id',
]);
/** Names that are attributes of these elements, and elements elsewhere. */
const nameIsAttribute = new Set(['prop', 'facet']);
const markup = new Set(['description', 'statement']);

/** The same document in OSCAL’s XML. */
export function oscalXml(document: Json): string {
  const root = (document as Record<string, Json>)['plan-of-action-and-milestones'] ?? {};
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('plan-of-action-and-milestones', root, ' xmlns="http://csrc.nist.gov/ns/oscal/1.0"')}`;
}

function element(name: string, value: Json, more = ''): string {
  if (typeof value !== 'object' || value === null) {
    const text = escapeXml(String(value));
    return `<${name}>${markup.has(name) ? `\n<p>${text}</p>\n` : text}</${name}>\n`;
  }
  if (name === 'system-id') {
    const { id } = value as { readonly id: string };
    return `<system-id>${escapeXml(id)}</system-id>
`;
  }
  const entries = Object.entries(value as Record<string, Json>);
  const isAttribute = ([key]: [string, Json]) => attributes.has(key) || (key === 'name' && nameIsAttribute.has(name));
  const start = entries.filter(isAttribute).map(([key, part]) => ` ${key}="${escapeXml(String(part))}"`);
  const children = entries
    .filter((entry) => !isAttribute(entry))
    .flatMap(([key, part]) =>
      Array.isArray(part) ? part.map((one) => element(elements[key] ?? key, one)) : [element(key, part)],
    );
  return `<${name}${more}${start.join('')}>\n${children.join('')}</${name}>\n`;
}
