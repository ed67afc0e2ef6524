import type { CountingSwitch } from './types.ts';

/**
 * Every switch of counting, in the order in which they are shown. What people read of them is content,
 * in `content/tools/triggers/evidence.yaml`.
 */
export const countingSwitches = [
  {
    id: 'sheets',
    about: 'items',
    options: ['open', 'open-and-configuration'],
    default: 'open',
  },
  {
    id: 'unit',
    about: 'items',
    options: ['higher', 'items', 'unique'],
    default: 'higher',
  },
  {
    id: 'key',
    about: 'items',
    options: ['source-id', 'name', 'cve', 'poam-id'],
    default: 'source-id',
  },
  {
    id: 'ratings',
    about: 'items',
    options: ['approved', 'approved-or-pending', 'original'],
    default: 'approved',
  },
  {
    id: 'unrated',
    about: 'items',
    options: ['not-assessed', 'as-high'],
    default: 'not-assessed',
  },
  {
    id: 'false-positives',
    about: 'items',
    options: ['approved-left-out', 'approved-and-pending-left-out', 'counted'],
    default: 'approved-left-out',
  },
  {
    id: 'operational-requirements',
    about: 'items',
    options: ['not-late', 'not-late-below-high', 'late', 'left-out'],
    default: 'not-late',
  },
  {
    id: 'vendor-dependencies',
    about: 'items',
    options: ['below-high', 'any-rating', 'never'],
    default: 'below-high',
  },
  {
    id: 'scans',
    about: 'scans',
    options: ['latest-month', 'all'],
    default: 'latest-month',
  },
  {
    id: 'scan-key',
    about: 'scans',
    options: ['scanner-id', 'cve'],
    default: 'scanner-id',
  },
  {
    id: 'hosts',
    about: 'scans',
    options: ['each-host', 'each-scan'],
    default: 'each-host',
  },
  {
    id: 'unknown-hosts',
    about: 'scans',
    options: ['asked', 'without-credentials', 'with-credentials'],
    default: 'asked',
  },
  {
    id: 'justified-hosts',
    about: 'scans',
    options: ['left-out', 'counted'],
    default: 'left-out',
  },
] as const satisfies readonly CountingSwitch[];
