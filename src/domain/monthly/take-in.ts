import { countText } from '../wording.ts';
import { factAt, withFact } from '../work-documents/fact-paths.ts';
import type { DeliverableId } from './deliverables.ts';
import type { MonthlyFacts } from './facts.ts';
import type { MonthFigures } from './month-figures.ts';
import { readMonth } from './next-month.ts';

/** A file that was read, as far as a package list asks. */
export interface ReadFile {
  readonly name: string;
  readonly kind: 'poam' | 'scan' | 'inventory';
}

const deliverableOf: Readonly<Record<ReadFile['kind'], DeliverableId>> = {
  poam: 'poam',
  scan: 'scan-files',
  inventory: 'inventory',
};

/**
 * The facts as entered, with what the files give: the figures in any case; the month of the POA&M, and the names of the
 * files in the package list, where nothing stands there yet. Only files behind the figures are deliverables of the month.
 * A name that came from files read before makes way for that of the files read now.
 */
export function withFiles(given: unknown, figures: MonthFigures, files: readonly ReadFile[]): unknown {
  const month = readMonth((figures.asOf ?? '').slice(0, 7));
  const entries: readonly (readonly [path: string, value: unknown])[] = [
    ...(month === undefined ? [] : [['month', month] as const]),
    ...Object.entries(deliverableOf).flatMap(([kind, id]) => {
      const names = files
        .filter((one) => one.kind === kind && figures.files.includes(one.name))
        .map(({ name }) => name);
      return names.length === 0 ? [] : [[`deliverables.${id}.file`, fileNames(names)] as const];
    }),
  ];
  const before = factAt(given, 'figures.files');
  const isFree = (path: string) => {
    const known = factAt(given, path);
    return known === undefined || (path !== 'month' && isOfFiles(known, before));
  };
  return entries.reduce(
    (facts, [path, value]) => (isFree(path) ? withFact(facts, path, value) : facts),
    withFact(given, 'figures', figures),
  );
}

/**
 * Why the numbers of the month stay as they are though the files came to others: it has none yet, or they are its own and
 * those of the files are of another month. Asked only where no file was added: what is removed, or was here before the month
 * began, never brings the numbers of another month in.
 */
export function whyNumbersStay(
  { month, figures }: Pick<MonthlyFacts, 'month' | 'figures'>,
  counted: Pick<MonthFigures, 'asOf'>,
): 'no-numbers' | 'numbers-stay' | undefined {
  if (figures === undefined) return 'no-numbers';
  const isOfMonth = ({ asOf }: Pick<MonthFigures, 'asOf'>) => asOf?.slice(0, 7) === month;
  return month !== undefined && isOfMonth(figures) && !isOfMonth(counted) ? 'numbers-stay' : undefined;
}

/** The most files that the package list names one by one: a month of a large system has hundreds of scans. */
const mostNamed = 20;

/** The names of files in the package list; of many the first, and how many more there are. */
function fileNames(names: readonly string[]): string {
  const rest = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(rest > 0 ? [countText(rest, 'more file')] : [])].join(', ');
}

/** Whether a text is the names of files that were read before, as they were put there, and nothing else. */
const isOfFiles = (text: unknown, files: unknown): boolean =>
  typeof text === 'string' &&
  Array.isArray(files) &&
  text.split(', ').every((name) => files.includes(name) || /^[\d,]+ more files?$/.test(name));
