import type { PlainDate } from '../calendar/plain-date.ts';
import type { SampleCell, SampleSheet } from '../poam/sample.ts';
import type { SampleHost, SampleNames } from './sample-system.ts';

/** The columns of FedRAMP’s Integrated Inventory Workbook that the sample fills in, with what stands in them. */
const columns: readonly (readonly [heading: string, cell: (host: SampleHost, domain: string) => string])[] = [
  ['UNIQUE ASSET IDENTIFIER', ({ name }) => name],
  ['IPv4 or IPv6\nAddress', ({ address }) => address],
  ['Virtual', () => 'Yes'],
  ['Public', ({ group }) => (group.isPublic ? 'Yes' : 'No')],
  ['DNS Name or URL', ({ name }, domain) => dnsName(name, domain)],
  ['Authenticated Scan', () => 'Yes'],
  ['Baseline Configuration Name', ({ group }) => `${group.name} baseline`],
  ['OS Name and Version', ({ group }) => group.system],
  ['Location', () => 'Example region east'],
  ['Asset Type', () => 'Server'],
  ['In Latest Scan', () => 'Yes'],
  ['Function', ({ group }) => group.function],
];

/** The name of a host in the domain of the service. */
export const dnsName = (name: string, domain: string): string => `${name.toLowerCase()}.${domain}`;

/** The inventory of the invented service as of a day, in the form of FedRAMP’s inventory workbook. */
export function inventorySheets(hosts: readonly SampleHost[], day: PlainDate, names: SampleNames): SampleSheet[] {
  const headings: SampleCell[] = columns.map(([heading]) => heading);
  return [
    {
      name: 'Inventory',
      rows: [
        [names.banner],
        [`Integrated Inventory Workbook of ${names.service}`],
        ['Date', { date: day }],
        headings,
        ...hosts.map((host) => columns.map(([, cell]) => cell(host, names.domain))),
      ],
    },
  ];
}
