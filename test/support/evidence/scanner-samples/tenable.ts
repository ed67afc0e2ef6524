import { headingsIn, type ScannerSample } from './scanner-sample.ts';

/** The CSV report of Nessus, with values of our own. */
export const nessus: ScannerSample = {
  name: 'the CSV report of Nessus',
  tool: 'Nessus',
  headings: headingsIn(
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

/** The vulnerability list of Tenable Security Center, with values of our own. */
export const securityCenter: ScannerSample = {
  name: 'the vulnerability list of Tenable Security Center',
  tool: 'Nessus',
  headings: headingsIn(
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

/** The vulnerability export of Tenable Vulnerability Management, with values of our own. */
export const tenableVm: ScannerSample = {
  name: 'the vulnerability export of Tenable Vulnerability Management',
  tool: 'Nessus',
  headings: headingsIn(
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
