import type { CountingSwitch } from './types.ts';

const late = ['late-items', 'late-unique', 'late-used'] as const;
const share = ['hosts', 'unauthenticated', 'undecided-hosts'] as const;

/**
 * Every switch of counting, in the order in which they are shown. What people read of them stands apart, in
 * {@link switchWords}: what counts does not carry what is only read.
 */
export const countingSwitches = [
  {
    id: 'sheets',
    about: 'items',
    options: ['open', 'open-and-configuration'],
    default: 'open',
    measures: [...late, 'vulnerabilities'],
  },
  {
    id: 'unit',
    about: 'items',
    options: ['higher', 'items', 'unique'],
    default: 'higher',
    measures: ['late-used'],
  },
  {
    id: 'key',
    about: 'items',
    options: ['source-id', 'name', 'cve', 'poam-id'],
    default: 'source-id',
    measures: ['late-unique', 'late-used', 'vulnerabilities'],
  },
  {
    id: 'ratings',
    about: 'items',
    options: ['approved', 'approved-or-pending', 'original'],
    default: 'approved',
    measures: [...late],
  },
  {
    id: 'unrated',
    about: 'items',
    options: ['not-assessed', 'as-high'],
    default: 'not-assessed',
    measures: [...late, 'vulnerabilities'],
  },
  {
    id: 'false-positives',
    about: 'items',
    options: ['approved-left-out', 'approved-and-pending-left-out', 'counted'],
    default: 'approved-left-out',
    measures: [...late, 'vulnerabilities'],
  },
  {
    id: 'operational-requirements',
    about: 'items',
    options: ['not-late', 'not-late-below-high', 'late', 'left-out'],
    default: 'not-late',
    measures: [...late, 'vulnerabilities'],
  },
  {
    id: 'vendor-dependencies',
    about: 'items',
    options: ['below-high', 'any-rating', 'never'],
    default: 'below-high',
    measures: [...late],
  },
  {
    id: 'scans',
    about: 'scans',
    options: ['latest-month', 'all'],
    default: 'latest-month',
    measures: [...share, 'vulnerabilities'],
  },
  {
    id: 'scan-key',
    about: 'scans',
    options: ['scanner-id', 'cve'],
    default: 'scanner-id',
    measures: ['vulnerabilities'],
  },
  {
    id: 'hosts',
    about: 'scans',
    options: ['each-host', 'each-scan'],
    default: 'each-host',
    measures: [...share],
  },
  {
    id: 'unknown-hosts',
    about: 'scans',
    options: ['asked', 'without-credentials', 'with-credentials'],
    default: 'asked',
    measures: [...share],
  },
  {
    id: 'justified-hosts',
    about: 'scans',
    options: ['left-out', 'counted'],
    default: 'left-out',
    measures: [...share],
  },
] as const satisfies readonly CountingSwitch[];
