import type { PlainDate } from '../calendar/plain-date.ts';
import { newestColumnIds, type PoamColumnId, poamColumns } from '../poam/fields/poam-fields.ts';
import { dueAfter } from '../poam/rules/remediation-periods.ts';
import type { SampleCell, SampleSheet } from '../poam/sample.ts';
import { closedOn, openOn, type SampleNames, type SampleWeakness } from './sample-system.ts';

const headings = newestColumnIds.map((id) => poamColumns[id].headings[0]);
const ratings = { high: 'High', moderate: 'Moderate', low: 'Low' } as const;
const answers = { pending: 'Pending', yes: 'Yes' } as const;

/**
 * A POA&M of the invented service as of a day, in the form of FedRAMP’s template, layout 3.0.
 *
 * @param day What was detected by then is on it: open, or closed.
 */
export function poamSheets(weaknesses: readonly SampleWeakness[], day: PlainDate, names: SampleNames): SampleSheet[] {
  const row = (one: SampleWeakness) => rowOf(one, names, day);
  return [
    {
      name: 'Open POA&M Items',
      rows: [
        [names.banner],
        ['', 'Cloud Service Provider', 'Cloud Service Offering', 'Impact Level', 'POA&M Date'],
        ['', names.csp, names.service, names.level, { date: day }],
        [],
        ['', ...headings],
        ...openOn(weaknesses, day).map((one) => ['', ...row(one)]),
      ],
    },
    { name: 'Closed POA&M Items', rows: [[names.banner], headings, ...closedOn(weaknesses, day).map(row)] },
  ];
}

function rowOf(one: SampleWeakness, { detector, assessor, poam }: SampleNames, day: PlainDate): SampleCell[] {
  const { id, name, rating, detected, closed, assets, plugin, finding, comments } = one;
  const checkIn = one.vendorCheckIns?.findLast((asked) => asked <= day);
  const cells: Partial<Record<PoamColumnId, SampleCell>> = {
    ...poam,
    id,
    name,
    description: `${name} on ${assets.join(', ')}`,
    detector: finding === undefined ? detector : assessor,
    sourceId: finding ?? plugin ?? '',
    assets: assets.join(', '),
    detected: { date: detected },
    scheduled: { date: dueAfter(detected, rating) },
    statusDate: { date: closed ?? day },
    vendorDependency: one.vendorDependency ? 'Yes' : 'No',
    ...(checkIn === undefined ? {} : { vendorCheckIn: { date: checkIn } }),
    vendorProduct: one.vendorProduct ?? '',
    originalRating: ratings[rating],
    adjustedRating: 'N/A',
    riskAdjustment: 'No',
    falsePositive: one.falsePositive === undefined ? 'No' : answers[one.falsePositive],
    operationalRequirement: 'No',
    comments: comments ?? '',
  };
  return newestColumnIds.map((column) => cells[column] ?? '');
}
