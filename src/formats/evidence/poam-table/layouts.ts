import type { Headings } from './find-headers.ts';

/**
 * The edition of FedRAMP’s template that a row of headings belongs to. Columns were only ever added until 3.0, which
 * dropped the milestones and what came with them; editions that share their columns share a name here.
 */
export function layoutOf({ columns }: Headings): string {
  if (!columns.has('milestones') && !columns.has('autoApprove') && !columns.has('service')) {
    return columns.has('knownExploitedDue') ? 'layout 3.0' : 'a layout of its own';
  }
  if (columns.has('service')) return 'layout 2.1';
  if (columns.has('cves')) return 'layout of 2022 and 2023';
  if (columns.has('knownExploited')) return 'layout of 2021';
  return 'layout of 2018';
}
