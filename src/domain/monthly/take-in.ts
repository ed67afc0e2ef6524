import { factAt, withFact } from '../work-documents/fact-paths.ts';
import type { DeliverableId } from './deliverables.ts';
import type { MonthFigures } from './month-figures.ts';
import { readMonth } from './next-month.ts';

/** A file that was read, as far as a package list asks. */
export interface ReadFile {
  readonly name: string;
  readonly kind: 'poam' | 'scan' | 'inventory';
  /** The date of the file, where it has one. */
  readonly date?: string | undefined;
}

const deliverableOf: Readonly<Record<ReadFile['kind'], DeliverableId>> = {
  poam: 'poam',
  scan: 'scan-files',
  inventory: 'inventory',
};

/**
 * The facts as entered, with what the files give: the figures in any case; the month of the POA&M, and the names of the
 * files in the package list, where nothing stands there yet. Of POA&Ms only those of this month are deliverables.
 */
export function withFiles(given: unknown, figures: MonthFigures, files: readonly ReadFile[]): unknown {
  const month = readMonth((figures.asOf ?? '').slice(0, 7));
  const entries: readonly (readonly [path: string, value: unknown])[] = [
    ...(month === undefined ? [] : [['month', month] as const]),
    ...Object.entries(deliverableOf).flatMap(([kind, id]) => {
      const names = files
        .filter((one) => one.kind === kind && (kind !== 'poam' || one.date === figures.asOf))
        .map(({ name }) => name);
      return names.length === 0 ? [] : [[`deliverables.${id}.file`, names.join(', ')] as const];
    }),
  ];
  return entries.reduce(
    (facts, [path, value]) => (factAt(facts, path) === undefined ? withFact(facts, path, value) : facts),
    withFact(given, 'figures', figures),
  );
}
