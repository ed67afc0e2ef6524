import { ratings } from '../../../domain/poam/ratings.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { type ScanColumn, type ScanTableMapping, scanColumns, severityScales } from './column-mapping.ts';
import type { Severity } from './severities.ts';
import { stateMeanings } from './states.ts';
import { writtenKey } from './written-key.ts';

const severities: readonly Severity[] = [...ratings, 'none'];

/**
 * A mapping out of JSON that was kept, or nothing when it is none: a kept mapping can be of an older version, or
 * anything else. Names of columns that are not known are passed over.
 */
export function readKeptMapping(value: unknown): ScanTableMapping | undefined {
  if (!isRecord(value)) return undefined;
  const {
    tool,
    columns: kept,
    scale,
    dateOrder,
    severities: own,
    states,
  } = value as Partial<Record<keyof ScanTableMapping, unknown>>;
  if (typeof tool !== 'string' || tool.trim() === '' || !isRecord(kept)) return undefined;
  const columns: { [Column in ScanColumn]?: string } = {};
  for (const column of scanColumns) {
    const heading = Object.hasOwn(kept, column) ? kept[column] : undefined;
    if (typeof heading === 'string' && heading.trim() !== '') columns[column] = heading;
  }
  const knownScale = severityScales.find((known) => known === scale);
  const knownOrder = (['month-first', 'day-first'] as const).find((known) => known === dateOrder);
  return {
    tool: tool.trim().slice(0, 60),
    columns,
    ...(knownScale ? { scale: knownScale } : {}),
    ...(knownOrder ? { dateOrder: knownOrder } : {}),
    ...(isRecord(own) ? { severities: ownMeanings(own, severities) } : {}),
    ...(isRecord(states) ? { states: ownMeanings(states, stateMeanings) } : {}),
  };
}

/** How many values of one layout its owner can give a meaning. */
const mostOwn = 500;

/** What was kept of the meanings of values, as far as these are meanings. */
function ownMeanings<Meaning extends string>(
  kept: Readonly<Record<string, unknown>>,
  meanings: readonly Meaning[],
): Record<string, Meaning> {
  const own: Record<string, Meaning> = {};
  for (const [written, said] of Object.entries(kept).slice(0, mostOwn)) {
    const meaning = meanings.find((known) => known === said);
    const key = writtenKey(written);
    if (meaning !== undefined && key !== '' && key !== '__proto__') own[key] = meaning;
  }
  return own;
}
