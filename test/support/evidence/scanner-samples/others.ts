import { headingsIn, type ScannerSample } from './scanner-sample.ts';

/** The CSV export of Rapid7 InsightVM, with values of our own. */
export const rapid7: ScannerSample = {
  name: 'the CSV export of Rapid7 InsightVM',
  tool: 'Rapid7',
  headings: headingsIn(
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

/** The CSV results of OpenVAS, with values of our own. */
export const openVas: ScannerSample = {
  name: 'the CSV results of OpenVAS',
  tool: 'OpenVAS',
  headings: headingsIn(
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
