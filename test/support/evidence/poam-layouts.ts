import { templateRows } from './template-rows.ts';
import type { BuiltCell, BuiltSheet } from './workbook-builder.ts';

/** An item to write into a sheet: cells by the headings of FedRAMP’s template. */
export type BuiltItem = Readonly<Record<string, BuiltCell>>;

const untilVersion2 = [
  'POAM ID',
  'Controls',
  'Weakness Name',
  'Weakness Description',
  'Weakness Detector Source',
  'Weakness Source Identifier',
  'Asset Identifier',
  'Point of Contact',
  'Resources Required',
  'Overall Remediation Plan',
  'Original Detection Date',
  'Scheduled Completion Date',
  'Planned Milestones',
  'Milestone Changes',
  'Status Date',
  'Vendor Dependency',
  'Last Vendor Check-in Date',
  'Vendor Dependent Product Name',
  'Original Risk Rating',
  'Adjusted Risk Rating',
  'Risk Adjustment',
  'False Positive',
  'Operational Requirement',
  'Deviation Rationale',
  'Supporting Documents',
  'Comments',
  'Auto-Approve',
  'Binding Operational Directive 22-01 tracking',
  'Binding Operational Directive 22-01 Due Date',
  'CVE',
  'Service Name',
] as const;

const gone = ['Planned Milestones', 'Milestone Changes', 'Auto-Approve', 'Service Name'];
const version3 = untilVersion2.filter((heading) => !gone.includes(heading));

/** An edition of FedRAMP’s template, written down apart from the reader. */
export interface PoamLayout {
  readonly name: string;
  /** What the reader calls it. */
  readonly format: string;
  readonly headings: readonly string[];
  /** The column of the first heading, the first being 0, and the row of the headings, in the sheet of open items. */
  readonly open: { readonly column: number; readonly row: number };
  /** The same in the other sheets. */
  readonly others: { readonly column: number; readonly row: number };
  readonly hasConfiguration: boolean;
}

const five = { column: 0, row: 5 };

/** Editions of 2018 to 2025. */
export const poamLayouts: readonly PoamLayout[] = [
  {
    name: 'January 19, 2018',
    format: 'layout of 2018',
    headings: untilVersion2.slice(0, 26),
    open: five,
    others: five,
    hasConfiguration: false,
  },
  {
    name: 'January 29, 2018',
    format: 'layout of 2018',
    headings: untilVersion2.slice(0, 27),
    open: five,
    others: five,
    hasConfiguration: false,
  },
  {
    name: '2021',
    format: 'layout of 2021',
    headings: untilVersion2.slice(0, 28),
    open: five,
    others: five,
    hasConfiguration: false,
  },
  {
    name: 'Rev. 4 and 2.0',
    format: 'layout of 2022 and 2023',
    headings: untilVersion2.slice(0, 30),
    open: five,
    others: five,
    hasConfiguration: false,
  },
  { name: '2.1', format: 'layout 2.1', headings: untilVersion2, open: five, others: five, hasConfiguration: true },
  {
    name: '3.0',
    format: 'layout 3.0',
    headings: version3,
    open: { column: 1, row: 5 },
    others: { column: 0, row: 2 },
    hasConfiguration: true,
  },
];

/** The edition of this name. */
export function layoutNamed(name: string): PoamLayout {
  const layout = poamLayouts.find((one) => one.name === name);
  if (layout === undefined) throw new RangeError(`There is no layout ${name}.`);
  return layout;
}

/** What a POA&M says above its headings. */
export interface BuiltPreamble {
  readonly csp: BuiltCell;
  readonly system: BuiltCell;
  readonly impactLevel: BuiltCell;
  readonly date: BuiltCell;
}

/** What to write into a sheet. */
export interface SheetContent {
  readonly items: readonly BuiltItem[];
  readonly preamble?: BuiltPreamble;
  /** Whether the template’s own rows 6 to 8 are there; in edition 3.0 only the open items have them. */
  readonly hasTemplateRows?: boolean;
  /** The row of the first item; else the first free one. */
  readonly firstRow?: number;
  /** Rows with the formula of the completion date and nothing else, behind the items. */
  readonly formulaRows?: number;
}

/** The sheet of one list in an edition. */
export function poamSheet(layout: PoamLayout, name: string, content: SheetContent): BuiltSheet {
  const isOpen = name.startsWith('Open');
  const { column, row } = isOpen ? layout.open : layout.others;
  const rows = new Map<number, readonly BuiltCell[]>();
  const shift = (cells: readonly BuiltCell[]) => [...Array.from({ length: column }, () => undefined), ...cells];
  const isThird = layout.name === '3.0';
  if (row === 5) {
    const { csp, system, impactLevel, date } = content.preamble ?? unfilled(isThird);
    rows.set(1, ['FedRAMP® Plan of Action and Milestones (POA&M)']);
    rows.set(
      2,
      shift(
        isThird
          ? ['Cloud Service Provider', 'Cloud Service Offering', 'Impact Level', 'POA&M Date']
          : ['CSP', 'System Name', 'Impact Level', 'POAM Date'],
      ),
    );
    rows.set(3, [...(isThird ? ['Guidance'] : []), csp, system, impactLevel, date]);
  }
  rows.set(
    row,
    shift(
      layout.headings.map((heading) =>
        isThird && isOpen && heading === 'Overall Remediation Plan' ? 'Remediation Plan' : heading,
      ),
    ),
  );
  let next = row + 1;
  if (content.hasTemplateRows ?? isOpen) {
    for (const line of templateRows(isThird)) rows.set(next++, line);
  }
  next = content.firstRow ?? next;
  for (const item of content.items) {
    const label = rows.get(next)?.[0];
    rows.set(next, [...(column === 1 ? [label] : []), ...layout.headings.map((heading) => item[heading])]);
    next++;
  }
  const formulaColumn = column + layout.headings.indexOf('Scheduled Completion Date');
  for (let index = 0; index < (content.formulaRows ?? 0); index++) {
    const cells: BuiltCell[] = [];
    cells[formulaColumn] = { formula: 'IF(A1="","","")', result: '' };
    rows.set(next++, cells);
  }
  return { name, rows };
}

function unfilled(isThird: boolean): BuiltPreamble {
  if (!isThird) return { csp: 'Text', system: 'Text', impactLevel: 'Low', date: 'Date' };
  return {
    csp: 'Enter the name of the CSP as it appears in the SSP and on the FedRAMP Marketplace.',
    system: 'Enter the name of the CSO as it appears in the SSP and on the FedRAMP Marketplace.',
    impactLevel: "Enter the CSO's impact level (LI-SaaS, Low, Moderate or High)",
    date: 'Enter the date of this POA&M submission.',
  };
}
