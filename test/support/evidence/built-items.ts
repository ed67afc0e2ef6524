import { addDays } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { PoamFieldId } from '../../../src/domain/poam/fields/poam-fields.ts';
import type { BuiltItem } from './poam-layouts.ts';
import { layoutNamed, poamSheet } from './poam-layouts.ts';
import { type BuiltSheet, buildWorkbook } from './workbook-builder.ts';

/** The serial number of a date in a workbook that counts from 1900. */
export function serialOf(date: string): number {
  return Math.round((Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** The date of such a serial number, as `2026-05-29`. */
export const dateOfSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

/** An item with every cell that the reader keeps, and what it is to come back as, but for its place. */
export const fullItem = {
  built: {
    'POAM ID': 'V-17',
    Controls: 'RA-5',
    'Weakness Name': 'Old TLS on the edge',
    'Weakness Description': 'TLS 1.0 & 1.1 are offered.\r\nSee <report>.',
    'Weakness Detector Source': 'Nessus',
    'Weakness Source Identifier': 104743,
    'Asset Identifier': '10.0.0.4 (443/TCP)\r\n10.0.0.5; 10.0.0.6, edge-1',
    'Original Detection Date': serialOf('2026-05-04'),
    'Scheduled Completion Date': { formula: 'K9+90', result: serialOf('2026-08-02') },
    'Status Date': serialOf('2026-06-30'),
    'Vendor Dependency': 'YES',
    'Last Vendor Check-in Date': '2026-06-15',
    'Vendor Dependent Product Name': 'Edge Appliance',
    'Original Risk Rating': 'Moderate',
    'Adjusted Risk Rating': 'low',
    'Risk Adjustment': 'Pending',
    'False Positive': 'No',
    'Operational Requirement': 'no',
    'Binding Operational Directive 22-01 tracking': 'Yes',
    'Binding Operational Directive 22-01 Due Date': serialOf('2026-07-01'),
    CVE: 'cve-2011-3389, CVE-2014-3566',
  } satisfies BuiltItem,
  /** Without what editions of the template have no column for. */
  read: {
    list: 'open',
    id: 'V-17',
    name: 'Old TLS on the edge',
    detector: 'Nessus',
    sourceId: '104743',
    assets: ['10.0.0.4 (443/TCP)', '10.0.0.5', '10.0.0.6', 'edge-1'],
    detected: '2026-05-04',
    scheduled: '2026-08-02',
    vendorDependency: 'yes',
    vendorCheckIn: '2026-06-15',
    originalRating: 'moderate',
    adjustedRating: 'low',
    riskAdjustment: 'pending',
    falsePositive: 'no',
    operationalRequirement: 'no',
    knownExploitedDue: '2026-07-01',
    cves: ['CVE-2011-3389', 'CVE-2014-3566'],
  } satisfies Record<Exclude<PoamFieldId, 'status' | 'completed'> | 'list', unknown>,
} as const;

/** A small item that is sound. */
export function plainItem(id: string, more: BuiltItem = {}): BuiltItem {
  return {
    'POAM ID': id,
    'Weakness Name': `Weakness of ${id}`,
    'Original Detection Date': serialOf('2026-05-14'),
    'Original Risk Rating': 'High',
    ...more,
  };
}

/** Many items, all different, as a large POA&M has them. */
export function manyItems(count: number): BuiltItem[] {
  const ratings = ['Low', 'Moderate', 'High', 'Critical'];
  return Array.from({ length: count }, (_, index) => ({
    'POAM ID': `V-${index + 1}`,
    Controls: 'RA-5, SI-2',
    'Weakness Name': `Package ${index % 977} is older than its fix`,
    'Weakness Description': `The host carries package ${index % 977} in version 1.${index % 13}, which a later one mends. Update it.`,
    'Weakness Detector Source': 'Nessus',
    'Weakness Source Identifier': 10_000 + (index % 977),
    'Asset Identifier': `10.1.${index % 250}.${index % 240} (443/TCP)\nhost-${index}`,
    'Point of Contact': 'Operations',
    'Overall Remediation Plan': 'Update in the next cycle of patches.',
    'Original Detection Date': serialOf(addDays(plainDate('2025-11-01'), index % 300)),
    'Scheduled Completion Date': { formula: `K${index + 9}+90`, result: serialOf('2026-11-30') },
    'Status Date': serialOf('2026-10-31'),
    'Vendor Dependency': 'No',
    'Original Risk Rating': ratings[index % 4],
    'Risk Adjustment': 'No',
    'False Positive': 'No',
    'Operational Requirement': 'No',
    'Binding Operational Directive 22-01 tracking': 'No',
    CVE: `CVE-2025-${10_000 + (index % 977)}`,
  }));
}

/** The sheet of open items in edition 3.0, of 2025. */
export function openSheet(items: readonly BuiltItem[], name = 'Open POA&M Items'): BuiltSheet {
  return poamSheet(layoutNamed('3.0'), name, { items });
}

/** A workbook of edition 3.0 with these open items. */
export function openWorkbookOf(items: readonly BuiltItem[]): Uint8Array {
  return buildWorkbook([openSheet(items)]);
}
