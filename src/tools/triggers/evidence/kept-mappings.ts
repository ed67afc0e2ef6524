import type { ScanTableMapping } from '../../../formats/evidence/scan-table/column-mapping.ts';
import { readKeptMapping } from '../../../formats/evidence/scan-table/kept-mapping.ts';
import { openBrowserStore } from '../../../ui/work/store/browser-store.ts';

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
      return found.outcome === 'found' ? readKeptMapping(found.value) : undefined;
    },
    keep: (layout, mapping) => {
      const found = store.read(layout);
      store.keep(layout, mapping, found.outcome === 'found' ? found.revision : undefined);
    },
    forget: (layout) => store.remove(layout),
  };
}
