import { headingsIn, type ScannerSample } from './scanner-sample.ts';

/** The results of one scan of Qualys VM, with values of our own. */
export const qualysResults: ScannerSample = {
  name: 'the results of one scan of Qualys VM',
  tool: 'Qualys',
  preamble: [
    ['Scan Results', '06/02/2026 at 08:00:00 (GMT)'],
    ['Example Cloud', '1 Main Street', 'Springfield', 'None', '00000', 'United States of America'],
    ['Launch Date', 'Active Hosts', 'Total Hosts', 'Type', 'Status', 'Reference', 'Scan Title', 'IPs'],
    ['06/01/2026 at 22:00:00 (GMT)', '2', '3', 'Scheduled', 'Finished', 'scan/1', 'Monthly', '10.0.0.1-10.0.0.3'],
    [''],
  ],
  headings: headingsIn(
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

/** The vulnerabilities of Qualys VMDR, with values of our own. */
export const qualysVmdr: ScannerSample = {
  name: 'the vulnerabilities of Qualys VMDR',
  tool: 'Qualys',
  preamble: [
    ['Asset Vuln Datalist Report', '04 Jun 2026 10:00AM GMT-0500', '1'],
    ['Example Cloud', '1 Main Street', 'Springfield', 'None', '00000', 'USA'],
    ['A Person', 'person', 'Scanner VMDR'],
  ],
  headings: headingsIn(
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
