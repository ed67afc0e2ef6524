import { useEffect, useRef, useState } from 'preact/hooks';
import type { PoamMapping } from '../../domain/poam/fields/poam-mapping.ts';
import type { FileAnswers, SaidOfLayout } from '../../formats/evidence/reading/reader.ts';
import type { ScanTableMapping } from '../../formats/evidence/scan-table/column-mapping.ts';
import { type EvidenceClient, openEvidence } from './evidence-client.ts';
import type { FileOutcome } from './tasks.ts';
import { say } from './words/files.ts';

/** What a file is read with, beyond itself. */
export interface ReadingHints {
  readonly answers?: FileAnswers;
  readonly mapping?: ScanTableMapping | undefined;
  readonly poamMapping?: PoamMapping | undefined;
  /** The layout for which what was said is kept, or is to be. */
  readonly layout?: string | undefined;
}

/** A file on the way, or read. */
export interface EvidenceFile {
  readonly key: number;
  readonly file: File;
  readonly hints: ReadingHints;
  /** Absent while it is being read. */
  readonly outcome?: FileOutcome | { readonly outcome: 'failed'; readonly message: string };
  /** How far reading has come. */
  readonly progress?: { readonly done: number; readonly total: number; readonly rows: number };
  readonly cancel: () => void;
}

/** What the files of a tool come to. */
export interface FilesResult {
  /** Why numbers may be too low, in sentences; empty where everything was read. */
  readonly shortfalls: readonly string[];
}

/** The files, what they come to, and what can be done about them. */
export interface Evidence<Result extends FilesResult = FilesResult> {
  readonly client: EvidenceClient;
  readonly files: readonly EvidenceFile[];
  /** What the files come to, as far as it was last worked out. Absent without a file that was read, and after a failure. */
  readonly result: Result | undefined;
  /** Whether another result is on its way: files are being read, or counted. */
  readonly isCounting: boolean;
  /** Why counting failed, in a sentence. */
  readonly problem: string | undefined;
  /** Files that were given a second time, in a sentence. */
  readonly notice: string | undefined;
  readonly readAgain: (key: number, hints: ReadingHints) => void;
  readonly remove: (key: number) => void;
}

/** What this browser remembers of tables, loaded for the first of which something was said. */
const keptMappings = async () => (await import('./kept-mappings.ts')).openMappings();

/** Whether this browser may remember anything of tables: looked up without what reads it. */
function remembersTables(): boolean {
  try {
    return Object.keys(localStorage).some((name) => /\/(?:scan|poam)-mappings\//.test(name));
  } catch {
    return false;
  }
}

/** The layout of the tables of a file, read or asked about. */
function layoutOf(outcome: FileOutcome): string | undefined {
  if (outcome.outcome === 'read') return outcome.layout;
  if (outcome.outcome !== 'asked') return undefined;
  const { question } = outcome;
  if ('table' in question) return question.table.layout;
  return 'layout' in question ? question.layout : undefined;
}

/** Whether a file was read with what is kept of its layout. */
function isReadWith(outcome: FileOutcome, { mapping }: SaidOfLayout): boolean {
  return outcome.outcome === 'read' && (outcome.kind === 'scan') === (mapping !== undefined);
}

const sameAs = (one: File) => (other: EvidenceFile) =>
  other.file.name === one.name && other.file.size === one.size && other.file.lastModified === one.lastModified;

/**
 * Reads files, and works out what they come to, again with every change: with another file, with one that was read again
 * or removed, and with other settings.
 *
 * @param dropped All files given so far; those that are new are read.
 * @param workOut Has the worker count what it holds.
 * @param settings What `workOut` goes by besides the files: where it is another value, everything is counted anew.
 * @param withInventory Whether the tool has a use for inventories, too; without it, they are refused in words.
 */
export function useEvidence<Result extends FilesResult>(
  dropped: readonly File[],
  workOut: (client: EvidenceClient) => Promise<Result>,
  settings?: unknown,
  withInventory = false,
): Evidence<Result> {
  const [client] = useState(openEvidence);
  const [files, setFiles] = useState<readonly EvidenceFile[]>([]);
  const [result, setResult] = useState<{ readonly found?: Result; readonly problem?: string }>({});
  const [isCounting, setCounting] = useState(false);
  const [notice, setNotice] = useState<string>();
  const taken = useRef(0);
  const turn = useRef(0);
  const shown = useRef(files);

  const set = (next: readonly EvidenceFile[]) => {
    shown.current = next;
    setFiles(next);
  };
  const update = (key: number, change: Partial<EvidenceFile>) =>
    set(shown.current.map((one) => (one.key === key ? { ...one, ...change } : one)));

  /** @param forgotten The layout whose kept mapping is to be forgotten first. */
  async function read(key: number, file: File, hints: ReadingHints, forgotten?: string) {
    const stop = new AbortController();
    const entry: EvidenceFile = { key, file, hints, cancel: () => stop.abort() };
    const isThere = shown.current.some((one) => one.key === key);
    set(isThere ? shown.current.map((one) => (one.key === key ? entry : one)) : [...shown.current, entry]);
    const { answers, mapping, poamMapping, layout } = hints;
    const isSaid = mapping !== undefined || poamMapping !== undefined;
    try {
      if (forgotten !== undefined) (await keptMappings()).forget(forgotten);
      const kept = !isSaid && remembersTables() ? (await keptMappings()).all() : {};
      const outcome = await client.read(file, {
        kept,
        withInventory,
        ...(answers ? { answers } : {}),
        ...(mapping ? { mapping } : {}),
        ...(poamMapping ? { poamMapping } : {}),
        signal: stop.signal,
        onProgress: (progress) => update(key, { progress }),
      });
      const found = layoutOf(outcome);
      const said = found === undefined || !Object.hasOwn(kept, found) ? undefined : kept[found];
      if (said) {
        const withSaid = { ...hints, ...said, layout: found };
        // Asked all the same, the file was begun as one of the other kind.
        if (!isReadWith(outcome, said)) return read(key, file, withSaid);
        return update(key, { outcome, hints: withSaid });
      }
      if (outcome.outcome === 'read' && isSaid && layout !== undefined) {
        (await keptMappings()).keep(layout, { mapping, poamMapping });
      }
      update(key, { outcome });
    } catch (error) {
      update(key, { outcome: { outcome: 'failed', message: error instanceof Error ? error.message : String(error) } });
    }
  }

  useEffect(() => () => client.close(), [client]);

  useEffect(() => {
    const fresh = dropped.slice(taken.current);
    taken.current = dropped.length;
    const twice: string[] = [];
    fresh.forEach((file, index) => {
      if (shown.current.some(sameAs(file))) twice.push(file.name);
      else void read(dropped.length - fresh.length + index, file, {});
    });
    setNotice(twice.length === 0 ? undefined : say('twice', { files: twice.join(', ') }));
  }, [dropped]);

  const counted = files.filter(({ outcome }) => outcome?.outcome === 'read');
  const isReading = files.some(({ outcome }) => outcome === undefined);
  const basis = counted.map(({ outcome, key }) => ({ outcome, key }));
  const mark = useStable(basis);
  useEffect(() => {
    const mine = ++turn.current;
    if (counted.length === 0) {
      setResult({});
      setCounting(false);
      return;
    }
    setCounting(true);
    // While files are still being read the numbers would only pass by: they are counted together.
    if (isReading) return;
    workOut(client).then(
      (found) => mine === turn.current && done({ found }),
      (error) => mine === turn.current && done({ problem: error instanceof Error ? error.message : String(error) }),
    );
    function done(next: typeof result) {
      setResult(next);
      setCounting(false);
    }
  }, [mark, settings, isReading]);

  return {
    client,
    files,
    result: result.found,
    problem: result.problem,
    isCounting,
    notice,
    readAgain: (key, hints) => {
      const found = shown.current.find((one) => one.key === key);
      if (!found) return;
      void read(key, found.file, hints, hints.mapping || hints.poamMapping ? undefined : found.hints.layout);
    },
    remove: (key) => {
      const found = shown.current.find((one) => one.key === key);
      found?.cancel();
      if (found) client.forget(found.file);
      set(shown.current.filter((one) => one.key !== key));
    },
  };
}

/** A number that changes only when a file was read anew or removed, not with progress. */
function useStable(basis: readonly { readonly key: number; readonly outcome?: unknown }[]): number {
  const last = useRef({ basis, number: 0 });
  const isSame =
    basis.length === last.current.basis.length &&
    basis.every(({ outcome }, index) => outcome === last.current.basis[index]?.outcome);
  if (!isSame) last.current = { basis, number: last.current.number + 1 };
  return last.current.number;
}
