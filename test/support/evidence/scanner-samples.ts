import type { ScanFinding } from '../../../src/domain/poam/evidence.ts';

/** A table as a scanner exports it, with values of our own, and what it comes to. */
export interface ScannerSample {
  readonly name: string;
  readonly tool: string;
  readonly headings: readonly string[];
  readonly preamble?: readonly (readonly string[])[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The id and severity of each finding that is open, from the gravest. */
  readonly findings: readonly (readonly [id: string, severity: ScanFinding['severity']])[];
  readonly hosts: readonly string[];
  readonly date?: string;
  /** Rows that stand apart, by reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** The column of severities, and words that it holds for a finding that counts. */
  readonly severity: { readonly column: string; readonly word: string };
}

const split = (headings: string) => headings.split(',');

const nessus: ScannerSample = {
  name: 'the CSV report of Nessus',
  tool: 'Nessus',
  headings: split(
    'Plugin ID,CVE,CVSS v2.0 Base Score,Risk,Host,Protocol,Port,Name,Synopsis,Description,Solution,See Also,Plugin Output',
  ),
  rows: [
    { 'Plugin ID': '20001', Risk: 'Critical', Host: '10.0.0.1', Name: 'A', CVE: 'CVE-2026-1001' },
    { 'Plugin ID': '20001', Risk: 'Critical', Host: '10.0.0.2', Name: 'A', CVE: 'CVE-2026-1001' },
    { 'Plugin ID': '20002', Risk: 'Medium', Host: '10.0.0.1', Name: 'B' },
    {
      'Plugin ID': '19506',
      Risk: 'None',
      Host: '10.0.0.1',
      Name: 'Scan',
      'Plugin Output': 'Credentialed checks : yes',
    },
  ],
  findings: [
    ['20001', 'critical'],
    ['20002', 'moderate'],
    ['19506', 'none'],
  ],
  hosts: ['10.0.0.1', '10.0.0.2'],
  reasons: { information: 1 },
  severity: { column: 'Risk', word: 'High' },
};

const securityCenter: ScannerSample = {
  name: 'the vulnerability list of Tenable Security Center',
  tool: 'Nessus',
  headings: split(
    'Plugin,Plugin Name,Family,Severity,IP Address,Protocol,Port,Exploit?,Repository,MAC Address,DNS Name,NetBIOS Name,Plugin Output,First Discovered,Last Observed,CVE,Agent ID,Host ID',
  ),
  rows: [
    {
      Plugin: '20001',
      Severity: 'High',
      'IP Address': '10.0.0.1',
      'DNS Name': 'web.example.com',
      'First Discovered': 'Feb 5, 2026 21:01:08 UTC',
      'Last Observed': 'Jun 1, 2026 21:01:08 UTC',
    },
    {
      Plugin: '20001',
      Severity: 'High',
      'IP Address': '10.0.9.1',
      'DNS Name': 'web.example.com',
      'Last Observed': 'May 1, 2026 21:01:08 UTC',
    },
    { Plugin: '20002', Severity: 'Info', 'IP Address': '10.0.0.2', 'NetBIOS Name': 'WORKGROUP\\DB' },
  ],
  findings: [
    ['20001', 'high'],
    ['20002', 'none'],
  ],
  hosts: ['10.0.0.1', '10.0.0.2'],
  date: '2026-06-01',
  reasons: { information: 1 },
  severity: { column: 'Severity', word: 'Low' },
};

const tenableVm: ScannerSample = {
  name: 'the vulnerability export of Tenable Vulnerability Management',
  tool: 'Nessus',
  headings: split(
    'Asset UUID,CVE,CVSS,CVSS Base Score,FQDN,Host,Host End,Host Start,IP Address,MAC Address,Name,NetBios,OS,Plugin Family,Plugin ID,Plugin Output,Port,Protocol,Risk,Severity,Vulnerability State,First Found,Last Found',
  ),
  rows: [
    {
      'Asset UUID': 'a-1',
      Host: 'web',
      'Plugin ID': '20001',
      Severity: 'Medium',
      Risk: 'Medium',
      'Vulnerability State': 'Active',
      'First Found': '2026-03-02T10:00:00Z',
      'Last Found': '2026-06-01T10:00:00Z',
    },
    {
      'Asset UUID': 'A-1',
      Host: 'web-renamed',
      'Plugin ID': '20002',
      Severity: 'High',
      'Vulnerability State': 'Resurfaced',
    },
    { 'Asset UUID': 'a-2', Host: 'db', 'Plugin ID': '20003', Severity: 'Critical', 'Vulnerability State': 'Fixed' },
    { 'Asset UUID': 'a-2', Host: 'db', 'Plugin ID': '20004', Severity: 'Low', 'Vulnerability State': 'New' },
  ],
  findings: [
    ['20002', 'high'],
    ['20001', 'moderate'],
    ['20004', 'low'],
  ],
  hosts: ['web', 'db'],
  date: '2026-06-01',
  reasons: { fixed: 1 },
  severity: { column: 'Severity', word: 'High' },
};

const qualysResults: ScannerSample = {
  name: 'the results of one scan of Qualys VM',
  tool: 'Qualys',
  preamble: [
    ['Scan Results', '06/02/2026 at 08:00:00 (GMT)'],
    ['Example Cloud', '1 Main Street', 'Springfield', 'None', '00000', 'United States of America'],
    ['Launch Date', 'Active Hosts', 'Total Hosts', 'Type', 'Status', 'Reference', 'Scan Title', 'IPs'],
    ['06/01/2026 at 22:00:00 (GMT)', '2', '3', 'Scheduled', 'Finished', 'scan/1', 'Monthly', '10.0.0.1-10.0.0.3'],
    [''],
  ],
  headings: split(
    'IP,DNS,NetBIOS,OS,IP Status,QID,Title,Type,Severity,Port,Protocol,FQDN,SSL,CVE ID,Vendor Reference,Threat,Impact,Solution,Results,PCI Vuln,Category',
  ),
  rows: [
    {
      IP: '10.0.0.1',
      DNS: 'web.example.com',
      'IP Status': 'host scanned, found vuln',
      QID: '38170',
      Type: 'Vuln',
      Severity: '5',
      'CVE ID': 'CVE-2026-1001',
    },
    { IP: '10.0.0.1', 'IP Status': 'host scanned, found vuln', QID: '38171', Type: 'Practice', Severity: '3' },
    { IP: '10.0.0.1', 'IP Status': 'host scanned, found vuln', QID: '45038', Type: 'Ig', Severity: '1' },
    { IP: '10.0.0.2', 'IP Status': 'host scanned, found no vuln' },
    { IP: '10.0.0.3', 'IP Status': 'host not scanned, host not alive' },
  ],
  findings: [
    ['38170', 'critical'],
    ['38171', 'moderate'],
    ['45038', 'none'],
  ],
  hosts: ['10.0.0.1', '10.0.0.2'],
  date: '2026-06-01',
  reasons: { information: 1, other: 2 },
  severity: { column: 'Severity', word: '4' },
};

const qualysVmdr: ScannerSample = {
  name: 'the vulnerabilities of Qualys VMDR',
  tool: 'Qualys',
  preamble: [
    ['Asset Vuln Datalist Report', '04 Jun 2026 10:00AM GMT-0500', '1'],
    ['Example Cloud', '1 Main Street', 'Springfield', 'None', '00000', 'USA'],
    ['A Person', 'person', 'Scanner VMDR'],
  ],
  headings: split(
    'QID,Title,Severity,KB Severity,Type Detected,Last Detected,First Detected,Protocol,Port,Status,Asset Id,Asset Name,Asset IPV4,Asset IPV6,Solution,Asset Tags,Disabled,Ignored,QDS,Category,Operating System,Last Fixed',
  ),
  rows: [
    {
      QID: '730143',
      Severity: '5',
      'Type Detected': 'Confirmed',
      'Last Detected': 'Jun 03, 2026 07:00 AM',
      'First Detected': 'Dec 15, 2025 10:00 AM',
      Status: 'ACTIVE',
      'Asset Id': '2001',
      'Asset Name': 'APP01',
      'Asset IPV4': '10.0.0.50,172.17.0.1',
    },
    {
      QID: '730144',
      Severity: '3',
      'Type Detected': 'Potential',
      Status: 'NEW',
      'Asset Id': '2002',
      'Asset Name': 'APP02',
      'Asset IPV4': '10.0.0.51,172.17.0.1',
    },
    {
      QID: '45038',
      Severity: '2',
      'Type Detected': 'Information',
      Status: 'ACTIVE',
      'Asset Id': '2002',
      'Asset Name': 'APP02',
    },
    {
      QID: '730145',
      Severity: '4',
      'Type Detected': 'Confirmed',
      Status: 'FIXED',
      'Asset Id': '2003',
      'Asset Name': 'APP03',
    },
  ],
  findings: [
    ['730143', 'critical'],
    ['730144', 'moderate'],
    ['45038', 'none'],
  ],
  hosts: ['APP01', 'APP02'],
  date: '2026-06-03',
  reasons: { information: 1, fixed: 1 },
  severity: { column: 'Severity', word: '4' },
};

const rapid7: ScannerSample = {
  name: 'the CSV export of Rapid7 InsightVM',
  tool: 'Rapid7',
  headings: split(
    'Asset IP Address,Asset Names,Asset OS Name,Service Port,Vulnerability Test Result Code,Vulnerability ID,Vulnerability CVE IDs,Vulnerability Severity Level,Vulnerability Title,Vulnerable Since,Vulnerability Test Date',
  ),
  rows: [
    {
      'Asset IP Address': '10.0.0.1',
      'Asset Names': 'web.example.com',
      'Vulnerability Test Result Code': 'vv',
      'Vulnerability ID': 'debian-cve-2026-1001',
      'Vulnerability CVE IDs': 'CVE-2026-1001',
      'Vulnerability Severity Level': '10',
      'Vulnerable Since': '2026-01-05',
      'Vulnerability Test Date': '2026-06-01',
    },
    {
      'Asset IP Address': '10.0.0.1',
      'Vulnerability Test Result Code': 've',
      'Vulnerability ID': 'ssl-weak-ciphers',
      'Vulnerability Severity Level': '8',
    },
    {
      'Asset IP Address': '10.0.0.2',
      'Vulnerability Test Result Code': 'vp',
      'Vulnerability ID': 'tls-old',
      'Vulnerability Severity Level': '4',
    },
    {
      'Asset IP Address': '10.0.0.2',
      'Vulnerability Test Result Code': 'ep',
      'Vulnerability ID': 'banner',
      'Vulnerability Severity Level': '1',
    },
    {
      'Asset IP Address': '10.0.0.2',
      'Vulnerability Test Result Code': 'nv',
      'Vulnerability ID': 'not-there',
      'Vulnerability Severity Level': '9',
    },
  ],
  findings: [
    ['debian-cve-2026-1001', 'critical'],
    ['ssl-weak-ciphers', 'high'],
    ['tls-old', 'moderate'],
    ['banner', 'low'],
  ],
  hosts: ['10.0.0.1', '10.0.0.2'],
  date: '2026-06-01',
  reasons: { other: 1 },
  severity: { column: 'Vulnerability Severity Level', word: '8' },
};

const wiz: ScannerSample = {
  name: 'the vulnerability findings of Wiz',
  tool: 'Wiz',
  headings: split(
    'ID,WizURL,Name,CVSSSeverity,HasExploit,HasCisaKevExploit,FindingStatus,VendorSeverity,FirstDetected,LastDetected,ResolvedAt,ResolutionReason,Remediation,LocationPath,DetailedName,Version,FixedVersion,DetectionMethod,Link,Projects,AssetID,AssetName,AssetRegion,ProviderUniqueId,CloudPlatform,Status,SubscriptionId,Tags,OperatingSystem,IpAddresses',
  ),
  rows: [
    {
      ID: '1',
      WizURL: 'https://app.example',
      Name: 'CVE-2026-1001',
      CVSSSeverity: 'High',
      VendorSeverity: 'Medium',
      FindingStatus: 'Open',
      FirstDetected: '2026-05-28T03:02:01Z',
      LastDetected: '2026-06-01T12:27:01Z',
      AssetID: 'x-1',
      AssetName: 'node-1',
      Status: 'Active',
      IpAddresses: '10.0.0.6',
    },
    {
      ID: '2',
      Name: 'CVE-2026-1002',
      CVSSSeverity: '',
      VendorSeverity: 'Low',
      FindingStatus: 'Open',
      AssetID: 'x-1',
      AssetName: 'node-1',
      Status: 'Inactive',
    },
    {
      ID: '3',
      Name: 'CVE-2026-1003',
      CVSSSeverity: 'None',
      VendorSeverity: 'Critical',
      FindingStatus: 'Open',
      AssetID: 'x-2',
      AssetName: 'node-2',
      IpAddresses: '10.0.0.7;10.0.0.8',
    },
    {
      ID: '4',
      Name: 'CVE-2026-1004',
      CVSSSeverity: 'Critical',
      FindingStatus: 'Resolved',
      AssetID: 'x-2',
      AssetName: 'node-2',
    },
  ],
  findings: [
    ['CVE-2026-1003', 'critical'],
    ['CVE-2026-1001', 'high'],
    ['CVE-2026-1002', 'low'],
  ],
  hosts: ['node-1', 'node-2'],
  date: '2026-06-01',
  reasons: { fixed: 1 },
  severity: { column: 'CVSSSeverity', word: 'Medium' },
};

const inspector: ScannerSample = {
  name: 'the findings report of Amazon Inspector',
  tool: 'Amazon Inspector',
  headings: split(
    'AWS Account Id,Severity,Fix Available,Finding Type,Title,Description,Finding ARN,First Seen,Last Seen,Last Updated,Resource ID,Container Image Tags,Region,Platform,Affected Packages,Remediation,Inspector Score,Status,Vulnerability Id,Vendor,Vendor Severity,Resource Type,Resource Public Ipv4,Resource Private Ipv4',
  ),
  rows: [
    {
      Severity: 'CRITICAL',
      'Finding Type': 'PACKAGE_VULNERABILITY',
      Title: 'CVE-2026-1001 - lib',
      'Finding ARN': 'arn:1',
      'First Seen': '2026-05-01T10:00:00Z',
      'Last Seen': '2026-06-01T10:00:00Z',
      'Resource ID': 'i-0123456789abcdef0',
      Status: 'ACTIVE',
      'Vulnerability Id': 'CVE-2026-1001',
      'Resource Private Ipv4': '10.0.0.5',
    },
    {
      Severity: 'MEDIUM',
      'Finding Type': 'NETWORK_REACHABILITY',
      Title: 'Port 22 is reachable',
      'Finding ARN': 'arn:2',
      'Resource ID': 'i-0123456789abcdef0',
      Status: 'ACTIVE',
    },
    {
      Severity: 'INFORMATIONAL',
      Title: 'x',
      'Finding ARN': 'arn:3',
      'Resource ID': 'i-0fedcba9876543210',
      Status: 'ACTIVE',
      'Vulnerability Id': 'CVE-2026-1002',
    },
    {
      Severity: 'HIGH',
      'Finding ARN': 'arn:4',
      'Resource ID': 'i-0fedcba9876543210',
      Status: 'CLOSED',
      'Vulnerability Id': 'CVE-2026-1003',
    },
    {
      Severity: 'LOW',
      'Finding ARN': 'arn:5',
      'Resource ID': 'i-0fedcba9876543210',
      Status: 'SUPPRESSED',
      'Vulnerability Id': 'CVE-2026-1004',
    },
  ],
  findings: [
    ['CVE-2026-1001', 'critical'],
    ['Port 22 is reachable', 'moderate'],
    ['CVE-2026-1004', 'low'],
    ['CVE-2026-1002', 'none'],
  ],
  hosts: ['i-0123456789abcdef0', 'i-0fedcba9876543210'],
  date: '2026-06-01',
  reasons: { information: 1, fixed: 1 },
  severity: { column: 'Severity', word: 'HIGH' },
};

const openVas: ScannerSample = {
  name: 'the CSV results of OpenVAS',
  tool: 'OpenVAS',
  headings: split(
    'IP,Hostname,Port,Port Protocol,CVSS,Severity,QoD,Solution Type,NVT Name,Summary,Specific Result,NVT OID,CVEs,Task ID,Task Name,Timestamp,Result ID,Impact,Solution,BIDs,CERTs,Other References',
  ),
  rows: [
    {
      IP: '10.0.0.5',
      Hostname: 'web.example.com',
      CVSS: '7.5',
      Severity: 'High',
      'NVT Name': 'A',
      'NVT OID': '1.3.6.1.4.1.25623.1.0.108031',
      CVEs: 'CVE-2026-2183,CVE-2026-6329',
      Timestamp: '2026-06-01T10:00:00Z',
    },
    { IP: '10.0.0.5', CVSS: '5.3', Severity: 'Medium', 'NVT OID': '1.3.6.1.4.1.25623.1.0.105042' },
    { IP: '10.0.0.6', CVSS: '0.0', Severity: 'Log', 'NVT OID': '1.3.6.1.4.1.25623.1.0.10267', CVEs: 'NOCVE' },
    { IP: '10.0.0.6', CVSS: '0.0', Severity: 'False Positive', 'NVT OID': '1.3.6.1.4.1.25623.1.0.10268' },
  ],
  findings: [
    ['1.3.6.1.4.1.25623.1.0.108031', 'high'],
    ['1.3.6.1.4.1.25623.1.0.105042', 'moderate'],
    ['1.3.6.1.4.1.25623.1.0.10267', 'none'],
    ['1.3.6.1.4.1.25623.1.0.10268', 'none'],
  ],
  hosts: ['10.0.0.5', '10.0.0.6'],
  date: '2026-06-01',
  reasons: { information: 2 },
  severity: { column: 'Severity', word: 'Low' },
};

/** A table of each kind that is known. */
export const scannerSamples: readonly ScannerSample[] = [
  nessus,
  securityCenter,
  tenableVm,
  qualysResults,
  qualysVmdr,
  rapid7,
  wiz,
  inspector,
  openVas,
];
