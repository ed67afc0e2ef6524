import { dayCell, rowsOr, type Sheet, type SheetCell } from '../../documents/workbook.ts';
import { fullName, triggerOf } from '../deficiency-triggers.ts';
import type { Counted, Evaluation, TriggerResult } from '../evaluation/results.ts';
import { agedTriggerIds, type OpenItem } from '../facts/trigger-facts.ts';
import { itemName } from '../words/open-items.ts';
import type { TriggerWork } from '../work/trigger-work.ts';
import type { AllReportWords } from './report-words.ts';

/** What is told of an open item before its day, and after it. Its id is its name. */
const before = ['title', 'impact', 'originalRating', 'adjustedRating'] as const;
const after = [
  'exception',
  'status',
  'vulnerability',
  'riskAdjustment',
  'falsePositive',
  'operationalRequirement',
  'vendorDependency',
  'vendorCheckIn',
] as const;
type Detail = (typeof before)[number] | (typeof after)[number];

/**
 * Everything that triggers counted, a row for each trigger that counts it: an open item with its ratings, its day of
 * detection, its age, and by how many days that is beyond the limit; anything else with its name and its day. What is told of no open item has no column.
 */
export function countedSheet(
  { remediation: { items = [] } = {} }: TriggerWork,
  { asOf, results }: Evaluation,
  words: AllReportWords,
): Sheet {
  const { fields, report } = words;
  const { labels, workbook } = report;
  const byName = itemsByName(items, asOf);
  const isTold = (field: Detail) => items.some((item) => item[field] !== undefined);
  const [toldBefore, toldAfter] = [before.filter(isTold), after.filter(isTold)];
  const nameOf = (field: Detail) => fields.fieldName(`remediation.items.0.${field}`) ?? field;
  const rows = results.flatMap((result) =>
    countedBy(result).map((counted) => {
      const age = agedTriggerIds.find((id) => id === result.trigger);
      const rows = age === undefined ? [] : (byName.get(counted.name) ?? []);
      const told = (field: Detail) => detailCell(rows, field, words);
      return [
        fullName(triggerOf(result.trigger)),
        result.level,
        counted.name,
        ...toldBefore.map(told),
        dayCell(counted.date),
        counted.days,
        age === undefined || counted.days === undefined
          ? undefined
          : counted.days - triggerOf(age).thresholds.days.value,
        ...toldAfter.map(told),
        result.trigger,
      ];
    }),
  );
  return {
    name: workbook.counted,
    columns: [
      ...[labels.trigger, labels.level, labels.counted, ...toldBefore.map(nameOf)],
      ...[labels.date, workbook.days, workbook.beyond, ...toldAfter.map(nameOf), labels.id],
    ],
    rows: rowsOr(rows, report.texts.none),
  };
}

/** What a trigger counted. What several of its reasons count comes once; what one reason counts twice, twice. */
function countedBy({ reasons }: TriggerResult): Counted[] {
  const seen = new Set<string>();
  const key = ({ name, date, days }: Counted) => JSON.stringify([name, date, days]);
  return reasons.flatMap(({ counted }) => {
    const fresh = counted.filter((one) => !seen.has(key(one)));
    for (const one of fresh) seen.add(key(one));
    return fresh;
  });
}

/** The open items that had been detected by a day, under the names by which they are counted. */
function itemsByName(items: readonly OpenItem[], asOf: string): ReadonlyMap<string, OpenItem[]> {
  const byName = new Map<string, OpenItem[]>();
  for (const [index, item] of items.entries()) {
    if (item.detected !== undefined && item.detected > asOf) continue;
    const name = item.id?.trim() || itemName(item.title, index);
    const found = byName.get(name);
    if (found) found.push(item);
    else byName.set(name, [item]);
  }
  return byName;
}

/** What the rows of an item say of a field: where they differ, each in a line of its own. */
function detailCell(rows: readonly OpenItem[], field: Detail, { fields }: AllReportWords): SheetCell {
  const values = [...new Set(rows.flatMap((row) => row[field] ?? []))];
  const [first] = values;
  if (field === 'vendorCheckIn' && values.length === 1) return dayCell(rows.find((row) => row[field])?.vendorCheckIn);
  if (first === undefined) return undefined;
  return values.map((value) => fields.valueText(`remediation.items.0.${field}`, value)).join('\n');
}
