import type { SwitchWords } from '../switches/types.ts';

/** What people read of the switches about scans: each question, its options, and why the default is what it is. */
export const scanSwitchWords = {
  scans: {
    question: 'Which scans belong to the submission?',
    options: {
      'latest-month': { label: 'Those of the latest month', words: 'with the scans of the latest month' },
      all: { label: 'All that were given', words: 'with all scans' },
    },
    why: 'Scans are submitted monthly, so those of earlier months are history. The month is that of the day written in the scan; a scan without one is taken as current.',
    basis: { kind: 'our-judgment' },
  },
  'scan-key': {
    question: 'What makes a vulnerability in the scans the same one?',
    options: {
      'scanner-id': { label: 'The scanner and its identifier', words: 'told apart by the scanner’s identifier' },
      cve: { label: 'The CVE, where there is one', words: 'told apart by CVE' },
    },
    why: 'A vulnerability is identified by the reference that the scanning tool gives it. Scanners of containers count by CVE, and use it as their identifier.',
    basis: { kind: 'source', source: 'FedRAMP Vulnerability Scanning Requirements, section 3' },
  },
  hosts: {
    question: 'How are hosts counted that are scanned more than once?',
    options: {
      'each-host': { label: 'Once; one scan with credentials suffices', words: 'with each host once' },
      'each-scan': { label: 'Once for each scan', words: 'with each scan of a host' },
    },
    why: 'No text says what the share is a share of. Hosts are what is scanned. One that was scanned with credentials has been looked into, even if another scan of the same submission had none.',
    basis: { kind: 'our-judgment' },
  },
  'unknown-hosts': {
    question: 'How are hosts counted of which the scan does not tell?',
    options: {
      asked: { label: 'Each is asked about', words: 'with unknown hosts left open' },
      'without-credentials': {
        label: 'As scanned without credentials',
        words: 'with unknown hosts as without credentials',
      },
      'with-credentials': { label: 'As scanned with credentials', words: 'with unknown hosts as with credentials' },
    },
    why: 'What the file does not tell is not assumed, either way. An answer for a single host always goes before this.',
    basis: { kind: 'our-judgment' },
  },
  'justified-hosts': {
    question: 'How are hosts counted that cannot be scanned with credentials for a stated reason?',
    options: {
      'left-out': { label: 'They are left out of the share', words: 'with justified hosts left out' },
      counted: { label: 'As any other host', words: 'with justified hosts counted' },
    },
    why: 'Scans with credentials are asked for where they are possible. Only hosts for which you state a reason are left out, and the agency may see it otherwise.',
    basis: { kind: 'source', source: 'FedRAMP training 200-D, by which a share over the limit needs a justification' },
  },
} as const satisfies Record<string, SwitchWords>;
