import { isRecord } from '../../../domain/work-documents/checked-facts.ts';
import { type ScanTableMapping, scanColumns, severityScales } from '../../../formats/scan-table/column-mapping.ts';
import { openBrowserStore } from '../../../ui/work/browser-store.ts';

/** Which column is what, kept in this browser under the layout of a table, so that the next month’s file is not asked about. */
export interface KeptMappings {
  readonly find: (layout: string) => ScanTableMapping | undefined;
  readonly keep: (layout: string, mapping: ScanTableMapping) => void;
  readonly forget: (layout: string) => void;
}

/** Opens the kept mappings. A browser that keeps nothing simply asks again. */
export function openMappings(): KeptMappings {
  const store = openBrowserStore(
    'scan-mappings',
    () => localStorage,
    () => Math.random().toString(36).slice(2),
  );
  return {
    find: (layout) => {
      const found = store.read(layout);
      return found.outcome === 'found' ? readMapping(found.value) : undefined;
    },
    keep: (layout, mapping) => {
      const found = store.read(layout);
      store.keep(layout, mapping, found.outcome === 'found' ? found.revision : undefined);
    },
    forget: (layout) => store.remove(layout),
  };
}

/** A kept mapping, or nothing where something else lies in its place. */
function readMapping(value: unknown): ScanTableMapping | undefined {
  if (!isRecord(value) || typeof value.tool !== 'string' || !isRecord(value.columns)) return undefined;
  const { columns: given, tool, scale, dateOrder } = value;
  const columns = Object.fromEntries(
    scanColumns.flatMap((column) => (typeof given[column] === 'string' ? [[column, given[column]]] : [])),
  );
  const known = severityScales.find((one) => one === scale);
  const order = (['month-first', 'day-first'] as const).find((one) => one === dateOrder);
  return { tool, columns, ...(known ? { scale: known } : {}), ...(order ? { dateOrder: order } : {}) };
}
