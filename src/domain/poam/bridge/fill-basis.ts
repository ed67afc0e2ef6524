import type { BasisFile, EvidenceBasis, TriggerFacts } from '../../triggers/facts/trigger-facts.ts';
import type { EvidenceCount, GivenFile } from '../counting/count-with.ts';
import type { FactSource, FillOptions } from './filling.ts';

/** A file of the basis, and what was not read of it. */
interface Listed {
  readonly file: BasisFile;
  readonly shortfalls: readonly string[];
}

/**
 * Says whose numbers the facts are, and lists every file that was given, with what became of its numbers. Files of earlier
 * numbers stay where those still stand: where nothing was filled from a file of their kind. Where nothing was filled at all,
 * the facts stay as they are.
 */
export function fillBasis(
  { files }: Pick<EvidenceCount, 'files'>,
  facts: TriggerFacts,
  sources: readonly FactSource[],
  { unread = [] }: Pick<FillOptions, 'unread'> = {},
): TriggerFacts {
  const filled = sources.filter(({ outcome }) => outcome !== 'kept' && outcome !== 'left-open');
  if (filled.length === 0) return facts;
  const { basis: before = {} } = facts;
  const useOf = usesOf(files, filled, before);
  const given = files.map((file): Listed => {
    const { standing: _, shortfall, ...rest } = file;
    const use = useOf(file);
    return {
      file: { ...rest, use },
      shortfalls: shortfall === undefined || (use !== 'used' && use !== 'earlier') ? [] : [shortfall],
    };
  });
  const replaced = new Set(files.filter((file) => useOf(file) === 'used').map(({ kind }) => kind));
  const isHere = (file: BasisFile) => files.some((one) => isSame(one, file));
  const stayed = (before.files ?? []).filter((file) => isUsed(file) && !replaced.has(file.kind) && !isHere(file));
  const stayedShortfalls = (before.shortfalls ?? []).filter((text) =>
    stayed.some(({ name }) => name !== undefined && text.startsWith(name)),
  );
  const notRead = unread.map(
    ({ name, why }): Listed => ({
      file: { name, use: 'unread' },
      shortfalls: [why.includes(name) ? why : `${name}: ${why}`],
    }),
  );
  const listed = [...given, ...notRead];
  const shortfalls = [...stayedShortfalls, ...listed.flatMap((one) => one.shortfalls)];
  const used = files.filter((file) => useOf(file) === 'used');
  const csp = nameOf('csp', used, before);
  const system = nameOf('system', used, before);
  const basis: EvidenceBasis = {
    ...(csp === undefined ? {} : { csp }),
    ...(system === undefined ? {} : { system }),
    files: [...stayed, ...listed.map(({ file }) => file)],
    ...(shortfalls.length === 0 ? {} : { shortfalls }),
  };
  return { ...facts, basis };
}

const isUsed = ({ use = 'used' }: BasisFile) => use === 'used' || use === 'earlier';

const isSame = (one: BasisFile, other: BasisFile) =>
  one.name === other.name && one.kind === other.kind && one.date === other.date;

/** What becomes of the numbers of each file. Those that were used before stay so until another file of the kind is used. */
function usesOf(files: readonly GivenFile[], filled: readonly FactSource[], before: EvidenceBasis) {
  const namesFor = (isHistory: boolean) =>
    new Set(filled.flatMap((source) => ((source.field === 'history') === isHistory ? source.files : [])));
  const [numbers, earlier] = [namesFor(false), namesFor(true)];
  const fresh = files.filter(({ name = '', standing }) => standing === 'counted' && numbers.has(name));
  const freshKinds = new Set(fresh.map(({ kind }) => kind));
  return (file: GivenFile): BasisFile['use'] => {
    if (fresh.includes(file)) return 'used';
    const stood = before.files?.find((one) => isSame(one, file) && isUsed(one));
    if (stood && !freshKinds.has(file.kind)) return stood.use ?? 'used';
    if (stood?.use === 'earlier' || earlier.has(file.name ?? '')) return 'earlier';
    return file.standing === 'counted' ? 'not-filled' : file.standing;
  };
}

/** The name that stands: one that was typed, else that of the files whose numbers are used, else the one before. */
function nameOf(name: 'csp' | 'system', used: readonly GivenFile[], before: EvidenceBasis): string | undefined {
  const read = used.find((file) => file[name] !== undefined)?.[name];
  const stands = before[name];
  // Files that were listed before they told whose they are may have given any name.
  const cameFromFile = (before.files ?? []).some(
    (file) => file.kind === 'poam' && (file[name] === stands || file.use === undefined),
  );
  return stands === undefined || cameFromFile ? (read ?? stands) : stands;
}
