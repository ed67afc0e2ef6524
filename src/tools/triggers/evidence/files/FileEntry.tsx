import { useRef } from 'preact/hooks';
import { countText, dateInWords, numberText } from '../../../../domain/wording.ts';
import { Fold } from '../Fold.tsx';
import type { FileSummary } from '../tasks.ts';
import type { Evidence, EvidenceFile } from '../use-evidence.ts';
import { Asked } from './Asked.tsx';

interface Props {
  readonly entry: EvidenceFile;
  readonly evidence: Pick<Evidence, 'readAgain' | 'remove'>;
}

/** A file: how far reading has come, what it asks, what it holds, or why it was not read. */
export function FileEntry({ entry, evidence: { readAgain, remove } }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed goes away with the press: the file’s name keeps the place for the keyboard.
  const evidence: Props['evidence'] = {
    readAgain: (...hints) => {
      heading.current?.focus();
      readAgain(...hints);
    },
    remove: (key) => {
      heading.current?.closest('.evidence')?.querySelector('button')?.focus();
      remove(key);
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
              Cancel<span class="vh"> reading {file.name}</span>
            </button>
          )}
          {outcome !== undefined && (
            <button class="text" type="button" onClick={() => evidence.remove(key)}>
              Remove<span class="vh"> {file.name}</span>
            </button>
          )}
        </span>
      </div>
      <Came entry={entry} evidence={evidence} />
    </li>
  );
}

function Came({ entry, evidence }: Props) {
  const { key, outcome, hints } = entry;
  const { mapping: _, layout: __, ...others } = hints;
  switch (outcome?.outcome) {
    case undefined:
      return <Progress entry={entry} />;
    case 'read':
      return (
        <>
          <Summary summary={outcome} entry={entry} evidence={evidence} />
          {hints.layout !== undefined && (
            <p>
              Read with the columns as you named them for this layout; this browser remembers them.{' '}
              <button class="text" type="button" onClick={() => evidence.readAgain(key, others)}>
                Name them anew
              </button>
            </p>
          )}
        </>
      );
    case 'stopped':
      return (
        <p>
          Reading was canceled. Nothing of this file is counted.{' '}
          <button class="text" type="button" onClick={() => evidence.readAgain(key, hints)}>
            Read it after all
          </button>
        </p>
      );
    case 'asked':
      return <Asked question={outcome.question} entry={entry} evidence={evidence} />;
    case 'refused':
      return (
        <p class="refused">
          <strong>Not read.</strong> {outcome.message}
        </p>
      );
    case 'failed':
      return (
        <p class="refused">
          <strong>Not read.</strong> Something unforeseen went wrong. {outcome.message}
        </p>
      );
  }
}

function Progress({ entry: { file, progress } }: Pick<Props, 'entry'>) {
  const { done = 0, total = file.size, rows = 0 } = progress ?? {};
  return (
    <p class="btns progress">
      <progress aria-label={`Reading ${file.name}`} max={Math.max(total, 1)} value={done} />
      <span>{rows === 0 ? 'Reading' : `Reading: ${countText(rows, 'row')} so far`}</span>
    </p>
  );
}

function Summary({ summary, entry, evidence }: Props & { readonly summary: FileSummary }) {
  const { format, date, about, text, issues, issueCount } = summary;
  // A file without a date, whether or not its owner has given it one.
  const isUndated = date === entry.hints.answers?.['own-date'];
  const day = date === undefined ? 'without a date' : `dated ${dateInWords(date)}${isUndated ? ', as you said' : ''}`;
  const more = issueCount - issues.length;
  return (
    <>
      <p>
        {[format, day, ...about].join(', ')}. {text}
      </p>
      {isUndated && (
        <Fold summary={date === undefined ? 'Give it a date' : 'Change its date'} load={() => import('./OwnDate.tsx')}>
          {({ OwnDate }) => <OwnDate entry={entry} evidence={evidence} />}
        </Fold>
      )}
      {issueCount > 0 && (
        <details>
          <summary>{`What was not read as it stands: ${numberText(issueCount)}`}</summary>
          <ul>
            {issues.map((issue, index) => (
              <li key={index}>{issue}</li>
            ))}
            {more > 0 && <li>{`And ${numberText(more)} more of this file.`}</li>}
          </ul>
        </details>
      )}
    </>
  );
}
