import type { DateOrder } from '../poam-table/date-text.ts';
import { knownHeadings, type ScanColumn } from './scan-columns.ts';
import type { SeverityScale } from './severities.ts';

/** A scanner whose tables are read without asking. */
export interface Scanner {
  /** Its name, which keeps its ids apart from those of another. */
  readonly tool: string;
  /** Headings that only its tables have: all of one of these sets. */
  readonly signs: readonly (readonly string[])[];
  /** How its numbers rate. */
  readonly scale: SeverityScale;
  /** In which order it writes dates of numbers, wherever it is used. */
  readonly dateOrder?: DateOrder;
  /** The headings of its columns, the likeliest first, where they differ from those that scanners write in general. */
  readonly columns?: { readonly [Column in ScanColumn]?: readonly string[] };
}

/*
 * The columns are those of the makers’ documentation and of exports that users published, as of November 2026.
 * Tenable: “CSV vulnerability export fields” and “Export scan results” of Vulnerability Management, the vulnerability list of
 * Security Center, and the CSV report of Nessus. Qualys: scan results and scan reports of VM, “Vulnerabilities” of VMDR.
 * Rapid7: the CSV export template of InsightVM and Nexpose; its severity level of 1 to 10 is the CVSS score without decimals.
 * Wiz: the report of vulnerability findings. Amazon Inspector: the findings report in CSV. OpenVAS: “CSV Results” of
 * Greenbone.
 */

/** The scanners that are known, those with the rarest headings first. */
export const scanners: readonly Scanner[] = [
  {
    tool: 'Amazon Inspector',
    signs: [
      ['findingarn', 'vulnerabilityid'],
      ['inspectorscore', 'resourceid'],
    ],
    scale: 'cvss',
    columns: {
      id: ['vulnerabilityid'],
      // Findings on the reach of a network have no vulnerability, and a title that says what can be reached.
      otherId: ['title'],
      severity: ['severity'],
      otherSeverity: [],
      host: ['resourceid'],
      otherHost: [],
      name: ['title'],
      cves: ['vulnerabilityid'],
      firstSeen: ['firstseen'],
      lastSeen: ['lastseen'],
      state: ['status'],
      type: [],
      address: ['resourceprivateipv4', 'resourceipv4addresses', 'resourcepublicipv4'],
      hostId: ['resourceid'],
    },
  },
  {
    tool: 'Wiz',
    signs: [
      ['wizurl', 'findingstatus'],
      ['wizurl', 'detectionmethod'],
    ],
    scale: 'cvss',
    columns: {
      id: ['name', 'vulnerabilityid', 'cve'],
      severity: ['severity', 'cvssseverity', 'vendorseverity'],
      otherSeverity: ['vendorseverity'],
      host: ['assetname', 'resourcename'],
      otherHost: ['assetid'],
      name: ['detailedname'],
      cves: ['name', 'cve'],
      state: ['findingstatus'],
      type: [],
      address: ['ipaddresses'],
      hostId: ['assetid', 'provideruniqueid'],
    },
  },
  {
    tool: 'Rapid7',
    signs: [
      ['vulnerabilitytestresultcode'],
      ['vulnerabilityid', 'vulnerabilityseveritylevel'],
      ['vulnerabilityid', 'assetipaddress'],
    ],
    scale: 'cvss',
    columns: {
      id: ['vulnerabilityid'],
      severity: [
        'vulnerabilityseveritylevel',
        'vulnerabilityseverity',
        'vulnerabilitycvssv3score',
        'vulnerabilitycvssscore',
      ],
      host: ['assetipaddress', 'assetnames', 'assetname'],
      otherHost: ['assetnames', 'assetname', 'hostnames'],
      name: ['vulnerabilitytitle'],
      cves: ['vulnerabilitycveids'],
      firstSeen: ['vulnerablesince', 'vulnerabilityfirstfound'],
      lastSeen: ['vulnerabilitytestdate'],
      state: ['vulnerabilitytestresultcode', 'vulnerabilityteststatus'],
      type: [],
      address: ['assetipaddress'],
      dnsName: ['assetnames', 'assetname', 'hostnames'],
      mac: ['assetmacaddresses', 'assetmacaddress'],
      hostId: ['assetid'],
    },
  },
  {
    tool: 'OpenVAS',
    signs: [['nvtoid'], ['nvtname', 'ip']],
    scale: 'cvss',
    columns: {
      id: ['nvtoid', 'nvtname'],
      severity: ['severity', 'threat', 'cvss'],
      host: ['ip', 'host', 'hostname'],
      otherHost: ['hostname'],
      name: ['nvtname'],
      output: ['specificresult'],
      cves: ['cves', 'cve'],
      lastSeen: ['timestamp'],
      state: [],
      type: [],
      dnsName: ['hostname'],
    },
  },
  {
    tool: 'Qualys',
    signs: [['qid']],
    scale: 'one-to-five',
    dateOrder: 'month-first',
    columns: {
      severity: ['severity', 'severitylevel', 'qseverity', 'kbseverity'],
      host: ['ip', 'ipaddress', 'hostip', 'assetname', 'assetipv4', 'dns', 'hostname', 'fqdn', 'netbios'],
      otherHost: ['assetipv4', 'assetipv6', 'dns', 'hostname', 'fqdn', 'netbios'],
      address: ['assetipv4', 'ip', 'ipaddress'],
      dnsName: ['fqdn', 'dns', 'dnshostname', 'hostname'],
      hostId: ['assetid', 'qghostid', 'hostid'],
    },
  },
  {
    tool: 'Nessus',
    signs: [['pluginid'], ['plugin'], ['definitionid']],
    scale: 'zero-to-four',
    columns: { hostId: ['assetuuid', 'assetid', 'hostuuid', 'agentuuid', 'agentid', 'hostid'] },
  },
];

/** All headings of a column that any scanner is known to write. */
export const headingsOf: ReadonlyMap<ScanColumn, ReadonlySet<string>> = new Map(
  (Object.keys(knownHeadings) as ScanColumn[]).map((column) => [
    column,
    new Set([...knownHeadings[column], ...scanners.flatMap(({ columns }) => columns?.[column] ?? [])]),
  ]),
);
