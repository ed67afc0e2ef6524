import { ratings } from '../../../domain/poam/ratings.ts';
import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { type ScanColumn, type ScanTableMapping, scanColumns, severityScales } from './column-mapping.ts';
import { type OwnSeverities, type Severity, severityKey } from './severities.ts';

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
    ...(isRecord(own) ? { severities: ownSeverities(own) } : {}),
  };
}

/** How many values of one layout its owner can give a meaning. */
const mostOwn = 500;

function ownSeverities(kept: Readonly<Record<string, unknown>>): OwnSeverities {
  const own: Record<string, Severity> = {};
  for (const [written, said] of Object.entries(kept).slice(0, mostOwn)) {
    const severity = severities.find((known) => known === said);
    const key = severityKey(written);
    if (severity && key !== '' && key !== '__proto__') own[key] = severity;
  }
  return own;
}
