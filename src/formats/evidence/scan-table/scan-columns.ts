/** What a column of a scan can hold. */
export const scanColumns = [
  'id',
  'severity',
  'host',
  'otherId',
  'otherSeverity',
  'otherHost',
  'name',
  'family',
  'output',
  'cves',
  'firstSeen',
  'lastSeen',
  'state',
  'type',
  'authenticated',
  'unauthenticated',
  'address',
  'dnsName',
  'netbiosName',
  'mac',
  'hostId',
  'hostStatus',
] as const;

/** What a column of a scan can hold. */
export type ScanColumn = (typeof scanColumns)[number];

/** The columns without which no finding can be counted. */
export const neededColumns = ['id', 'severity', 'host'] as const satisfies readonly ScanColumn[];

/**
 * The columns by which machines are told apart, beside their host. Where a mapping that was kept has none of them, the
 * headings decide.
 */
export const identityColumns = [
  'address',
  'dnsName',
  'netbiosName',
  'mac',
  'hostId',
  'hostStatus',
] as const satisfies readonly ScanColumn[];

/** What a column holds, as a person would call it. */
export const columnLabels: Readonly<Record<ScanColumn, string>> = {
  id: 'The scanner’s ID of the weakness',
  severity: 'Severity',
  host: 'Host',
  otherId: 'ID, where the first column is empty',
  otherSeverity: 'Severity, where the first column is empty or says none',
  otherHost: 'Host, where the first column is empty',
  name: 'Name of the weakness',
  family: 'Family',
  output: 'What the scanner wrote',
  cves: 'CVE',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  state: 'State (active, fixed)',
  type: 'Kind of finding',
  authenticated: 'Last scanned with credentials',
  unauthenticated: 'Last scanned without credentials',
  address: 'IP addresses of the host',
  dnsName: 'DNS name of the host',
  netbiosName: 'NetBIOS name of the host',
  mac: 'MAC address of the host',
  hostId: 'ID of the host or its agent',
  hostStatus: 'Whether the host was scanned',
};

/** The headings that scanners are known to write, the likeliest first, as {@link headingKey} makes them. */
export const knownHeadings: Readonly<Record<ScanColumn, readonly string[]>> = {
  id: ['pluginid', 'plugin', 'definitionid', 'qid', 'vulnerabilityid', 'vulnid', 'findingid', 'checkid'],
  severity: ['severity', 'definitionseverity', 'risk', 'riskfactor', 'riskrating', 'severitylevel', 'qseverity'],
  host: [
    'host',
    'ipaddress',
    'ip',
    'assetdisplayipv4address',
    'assetipv4addresses',
    'assetipaddresses',
    'hostip',
    'hostname',
    'assethostname',
    'assetname',
    'asset',
    'dnsname',
    'dns',
    'fqdn',
  ],
  otherId: [],
  otherSeverity: [],
  otherHost: ['dnsname', 'assetname', 'assethostname', 'dns', 'fqdn', 'hostname', 'netbiosname', 'netbios'],
  name: ['name', 'pluginname', 'definitionname', 'title', 'vulntitle', 'vulnerabilityname', 'vulnerability'],
  family: ['pluginfamily', 'family', 'definitionfamily'],
  output: ['pluginoutput', 'output'],
  cves: ['cve', 'cveid', 'cves', 'cveids', 'definitioncve'],
  firstSeen: [
    'firstfound',
    'firstdiscovered',
    'firstobserved',
    'firstdetected',
    'firstseen',
    'firstdiscovereddate',
    'firstfounddate',
  ],
  lastSeen: ['lastfound', 'lastobserved', 'lastseen', 'lastdetected', 'lastscan', 'hostend'],
  state: ['vulnerabilitystate', 'vulnstatus', 'state', 'status'],
  type: ['typedetected', 'vulntype', 'vulnerabilitytype', 'type'],
  authenticated: ['lastauthenticatedresultsdate', 'lastauthenticatedscan', 'lastauthenticatedscantime'],
  unauthenticated: ['lastunauthenticatedresultsdate', 'lastunauthenticatedscan', 'lastunauthenticatedscantime'],
  address: ['ipaddress', 'ip', 'hostip', 'assetdisplayipv4address', 'assetipv4addresses', 'ipaddresses'],
  dnsName: ['fqdn', 'dnsname', 'dns', 'assethostname', 'hostname'],
  netbiosName: ['netbiosname', 'netbios', 'assetnetbiosname'],
  mac: ['macaddress', 'mac', 'macaddresses', 'assetmacaddresses'],
  hostId: ['assetuuid', 'assetid', 'hostuuid', 'agentuuid', 'hostid', 'agentid'],
  hostStatus: ['ipstatus', 'hoststatus'],
};
