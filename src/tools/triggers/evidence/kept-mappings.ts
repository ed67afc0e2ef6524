import { readKeptPoamMapping } from '../../../formats/evidence/poam-table/kept-poam-mapping.ts';
import type { KeptLayouts, SaidOfLayout } from '../../../formats/evidence/reading/reader.ts';
import { readKeptMapping } from '../../../formats/evidence/scan-table/kept-mapping.ts';
import { openOwnStore } from '../../../ui/work/store/open-own-store.ts';

/** What people said of tables, kept in this browser under their layout, so that the next month’s file is not asked about. */
export interface KeptMappings {
  /** All of them, by their layouts. */
  readonly all: () => KeptLayouts;
  readonly keep: (layout: string, said: SaidOfLayout) => void;
  readonly forget: (layout: string) => void;
}

/** Opens the kept mappings. A browser that keeps nothing simply asks again. */
export function openMappings(): KeptMappings {
  const stores = { mapping: openOwnStore('scan-mappings'), poamMapping: openOwnStore('poam-mappings') } as const;
  const read = (name: keyof typeof stores, layout: string): unknown => {
    const found = stores[name].read(layout);
    return found.outcome === 'found' ? found.value : undefined;
  };
  return {
    all: () => {
      const layouts = new Set(Object.values(stores).flatMap((store) => store.keys()));
      const found = Array.from(layouts, (layout): readonly [string, SaidOfLayout] => {
        const mapping = readKeptMapping(read('mapping', layout));
        if (mapping) return [layout, { mapping }];
        const poamMapping = readKeptPoamMapping(read('poamMapping', layout));
        return [layout, poamMapping ? { poamMapping } : {}];
      });
      return Object.fromEntries(found.filter(([, said]) => Object.keys(said).length > 0));
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
