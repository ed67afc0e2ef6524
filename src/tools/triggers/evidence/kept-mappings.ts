import type { PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import { readKeptPoamMapping } from '../../../formats/evidence/poam-table/kept-poam-mapping.ts';
import type { ScanTableMapping } from '../../../formats/evidence/scan-table/column-mapping.ts';
import { readKeptMapping } from '../../../formats/evidence/scan-table/kept-mapping.ts';
import { openBrowserStore } from '../../../ui/work/store/browser-store.ts';

/** What a person said of the columns and values of a table: of a scan, or of a POA&M. */
export interface SaidMapping {
  readonly mapping?: ScanTableMapping | undefined;
  readonly poamMapping?: PoamMapping | undefined;
}

/** What people said of tables, kept in this browser under their layout, so that the next month’s file is not asked about. */
export interface KeptMappings {
  /** Nothing where none was kept for the layout. */
  readonly find: (layout: string) => SaidMapping | undefined;
  readonly keep: (layout: string, said: SaidMapping) => void;
  readonly forget: (layout: string) => void;
}

/** Opens the kept mappings. A browser that keeps nothing simply asks again. */
export function openMappings(): KeptMappings {
  const open = (kind: string) =>
    openBrowserStore(
      kind,
      () => localStorage,
      () => Math.random().toString(36).slice(2),
    );
  const stores = { mapping: open('scan-mappings'), poamMapping: open('poam-mappings') } as const;
  const read = (name: keyof typeof stores, layout: string): unknown => {
    const found = stores[name].read(layout);
    return found.outcome === 'found' ? found.value : undefined;
  };
  return {
    find: (layout) => {
      const mapping = readKeptMapping(read('mapping', layout));
      const poamMapping = readKeptPoamMapping(read('poamMapping', layout));
      if (mapping) return { mapping };
      return poamMapping ? { poamMapping } : undefined;
    },
    keep: (layout, said) => {
      for (const name of ['mapping', 'poamMapping'] as const) {
        if (said[name] === undefined) continue;
        const found = stores[name].read(layout);
        stores[name].keep(layout, said[name], found.outcome === 'found' ? found.revision : undefined);
      }
    },
    forget: (layout) => {
      for (const store of Object.values(stores)) store.remove(layout);
    },
  };
}
