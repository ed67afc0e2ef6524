import type { CountingSwitch } from './types.ts';

const share = ['hosts', 'unauthenticated', 'undecided-hosts'] as const;

/** The switches about scans. */
export const scanSwitches = [
  {
    id: 'scans',
    question: 'Which scans belong to the submission?',
    options: [
      { id: 'latest-month', label: 'Those of the latest month', words: 'with the scans of the latest month' },
      { id: 'all', label: 'All that were given', words: 'with all scans' },
    ],
    default: 'latest-month',
    why: 'Scans are submitted monthly, so those of earlier months are history. The month is that of the day written in the scan; a scan without one is taken as current.',
    basis: { kind: 'our-judgment' },
    measures: [...share, 'vulnerabilities'],
  },
  {
    id: 'scan-key',
    question: 'What makes a vulnerability in the scans the same one?',
    options: [
      { id: 'scanner-id', label: 'The scanner and its identifier', words: 'told apart by the scanner’s identifier' },
      { id: 'cve', label: 'The CVE, where there is one', words: 'told apart by CVE' },
    ],
    default: 'scanner-id',
    why: 'A vulnerability is identified by the reference that the scanning tool gives it. Scanners of containers count by CVE, and use it as their identifier.',
    basis: { kind: 'source', source: 'FedRAMP Vulnerability Scanning Requirements, section 3' },
    measures: ['vulnerabilities'],
  },
  {
    id: 'hosts',
    question: 'How are hosts counted that are scanned more than once?',
    options: [
      { id: 'each-host', label: 'Once; one scan with credentials suffices', words: 'with each host once' },
      { id: 'each-scan', label: 'Once for each scan', words: 'with each scan of a host' },
    ],
    default: 'each-host',
    why: 'No text says what the share is a share of. Hosts are what is scanned with or without credentials, and one that was reached with them has been looked into.',
    basis: { kind: 'our-judgment' },
    measures: share,
  },
  {
    id: 'unknown-hosts',
    question: 'How are hosts counted of which the scan does not tell?',
    options: [
      { id: 'asked', label: 'Each is asked about', words: 'with unknown hosts left open' },
      {
        id: 'without-credentials',
        label: 'As scanned without credentials',
        words: 'with unknown hosts as without credentials',
      },
      { id: 'with-credentials', label: 'As scanned with credentials', words: 'with unknown hosts as with credentials' },
    ],
    default: 'asked',
    why: 'What the file does not tell is not assumed, either way. An answer for a single host always goes before this.',
    basis: { kind: 'our-judgment' },
    measures: ['unauthenticated', 'undecided-hosts', 'hosts'],
  },
  {
    id: 'justified-hosts',
    question: 'How are hosts counted that cannot be scanned with credentials for a stated reason?',
    options: [
      { id: 'left-out', label: 'They are left out of the share', words: 'with justified hosts left out' },
      { id: 'counted', label: 'As any other host', words: 'with justified hosts counted' },
    ],
    default: 'left-out',
    why: 'Scans with credentials are asked for where they are possible. Only hosts for which you state a reason are left out, and the agency may see it otherwise.',
    basis: { kind: 'source', source: 'FedRAMP training 200-D, by which a share over the limit needs a justification' },
    measures: share,
  },
] as const satisfies readonly CountingSwitch[];
