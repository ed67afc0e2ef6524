import { Announcer, Said } from '../tool/Announcer.tsx';
import { FileEntry } from './files/FileEntry.tsx';
import type { Evidence } from './use-evidence.ts';
import { say } from './words/files.ts';

interface Props {
  readonly evidence: Evidence;
  /** What stands here besides while no file is open, in whole sentences. */
  readonly none?: string;
  /** What is to be announced besides once everything is counted, in whole sentences. */
  readonly more?: string | undefined;
}

/**
 * The files that were given: how far each was read, what it asks, what it holds; and why they could not be counted. It
 * announces both, so a tool draws it once. It stands, with the place where files are given, in an element of the class
 * `evidence`.
 */
export function EvidenceFiles({ evidence, none, more }: Props) {
  const { files, problem, notice } = evidence;
  return (
    <>
      <Announcer text={announced(evidence, more)} />
      {notice !== undefined && <Said text={notice} />}
      <h2 class="sub">{say('files')}</h2>
      {files.length === 0 && (
        <p class="soft">
          {say('no-files')} {none}
        </p>
      )}
      <ul class="files">
        {files.map((one) => (
          <FileEntry key={one.key} entry={one} evidence={evidence} />
        ))}
      </ul>
      {problem !== undefined && <Said text={say('not-counted', { problem })} />}
    </>
  );
}

function announced({ files, result, isCounting }: Evidence, more: string | undefined): string {
  const reading = files.filter(({ outcome }) => outcome === undefined).length;
  if (reading > 0) return reading === 1 ? say('reading-one') : say('reading-many', { count: reading });
  if (isCounting) return say('counting');
  if (files.some(({ outcome }) => outcome?.outcome === 'asked')) return say('asked');
  const refused = files.filter(({ outcome }) => outcome && outcome.outcome !== 'read').length;
  const isCut = (result?.shortfalls.length ?? 0) > 0;
  return [
    ...(result ? [say('done')] : []),
    ...(refused > 0 ? [say('not-read-count', { count: refused })] : []),
    ...(isCut ? [say('done-in-part')] : []),
    ...(more === undefined ? [] : [more]),
  ].join(' ');
}
