import { useRef } from 'preact/hooks';
import { countText, dateInWords, numberText } from '../../../domain/wording.ts';
import { useSay } from '../../tool/announcing.ts';
import { Loaded } from '../../tool/Loaded.tsx';
import { useLoaded } from '../../tool/use-loaded.ts';
import { Fold } from '../Fold.tsx';
import type { FileSummary } from '../tasks.ts';
import type { Evidence, EvidenceFile } from '../use-evidence.ts';
import { say } from '../words/files.ts';
import { Tables } from './Tables.tsx';

interface Props {
  readonly entry: EvidenceFile;
  readonly evidence: Pick<Evidence, 'readAgain' | 'remove'>;
}

/** A file: how far reading has come, what it asks, what it holds, or why it was not read. */
export function FileEntry({ entry, evidence: { readAgain, remove } }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useSay();
  // What was pressed goes away with the press: the file’s name keeps the place for the keyboard.
  const evidence: Props['evidence'] = {
    readAgain: (...hints) => {
      heading.current?.focus();
      readAgain(...hints);
    },
    remove: (key) => {
      heading.current?.closest('.island')?.querySelector<HTMLElement>('.drop button')?.focus();
      remove(key);
      announce(say('removed', { file: entry.file.name }));
    },
  };
  const { file, key, outcome, cancel } = entry;
  return (
    <li>
      <div class="file-head">
        <h3 ref={heading} tabIndex={-1}>
          {file.name}
        </h3>
        <span class="btns">
          {outcome === undefined && (
            <button
              class="text"
              type="button"
              onClick={() => {
                heading.current?.focus();
                cancel();
              }}
            >
              {say('cancel')}
              <span class="vh"> {say('cancel-which', { file: file.name })}</span>
            </button>
          )}
          {outcome !== undefined && (
            <button class="text" type="button" onClick={() => evidence.remove(key)}>
              {say('remove')}
              <span class="vh"> {file.name}</span>
            </button>
          )}
        </span>
      </div>
      <Came entry={entry} evidence={evidence} />
    </li>
  );
}

function Came({ entry, evidence }: Props) {
  const { outcome, hints } = entry;
  const isRead = outcome?.outcome === 'read';
  const hasRemarks = outcome !== undefined && (!isRead || hints.layout !== undefined);
  const remarks = useLoaded(hasRemarks, () => import('./FileRemarks.tsx'));
  if (outcome === undefined) return <Progress entry={entry} />;
  return (
    <>
      {isRead && <Summary summary={outcome} entry={entry} evidence={evidence} />}
      {hasRemarks && (
        <Loaded part={remarks}>
          {({ FileRemarks }) => <FileRemarks entry={entry} outcome={outcome} evidence={evidence} />}
        </Loaded>
      )}
    </>
  );
}

function Progress({ entry: { file, progress } }: Pick<Props, 'entry'>) {
  const { done = 0, total = file.size, rows = 0 } = progress ?? {};
  return (
    <p class="btns progress">
      <progress aria-label={say('reading-file', { file: file.name })} max={Math.max(total, 1)} value={done} />
      <span>{rows === 0 ? say('reading') : say('reading-rows', { rows: countText(rows, 'row') })}</span>
    </p>
  );
}

function Summary({ summary, entry, evidence }: Props & { readonly summary: FileSummary }) {
  const { format, date, about, text, issues, issueCount, shortfalls, shortfallCount, tables } = summary;
  // A file without a date, whether or not its owner has given it one.
  const isUndated = date === entry.hints.answers?.['own-date'];
  const day =
    date === undefined ? say('undated') : say(isUndated ? 'dated-by-you' : 'dated', { date: dateInWords(date) });
  const more = issueCount - issues.length;
  return (
    <>
      <p>
        {shortfallCount > 0 && <strong>{say('in-part')} </strong>}
        {[format, day, ...about].join(', ')}. {text}
      </p>
      {shortfallCount > 0 && (
        <ul class="shortfalls">
          {shortfalls.map((issue) => (
            <li key={issue}>{issue}</li>
          ))}
          {shortfallCount > shortfalls.length && (
            <li>{say('more-shortfalls', { count: numberText(shortfallCount - shortfalls.length) })}</li>
          )}
        </ul>
      )}
      {isUndated && (
        <Fold summary={date === undefined ? say('give-date') : say('change-date')} load={() => import('./OwnDate.tsx')}>
          {({ OwnDate }) => <OwnDate entry={entry} evidence={evidence} />}
        </Fold>
      )}
      {tables.length > 0 && <Tables summary={summary} entry={entry} evidence={evidence} />}
      {issueCount > 0 && (
        <details>
          <summary>{say('issues', { count: numberText(issueCount) })}</summary>
          <ul>
            {issues.map((issue, index) => (
              <li key={index}>{issue}</li>
            ))}
            {more > 0 && <li>{say('more-issues', { count: numberText(more) })}</li>}
          </ul>
        </details>
      )}
    </>
  );
}
