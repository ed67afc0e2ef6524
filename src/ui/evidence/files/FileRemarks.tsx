import type { Evidence, EvidenceFile } from '../use-evidence.ts';
import { say } from '../words/questions.ts';
import { Asked } from './Asked.tsx';

interface Props {
  readonly entry: EvidenceFile;
  readonly outcome: NonNullable<EvidenceFile['outcome']>;
  readonly evidence: Pick<Evidence, 'readAgain'>;
}

/** What is said of a file that was not simply read: what it asks, why it was not read, or that its columns were named. */
export function FileRemarks({ entry, outcome, evidence: { readAgain } }: Props) {
  const { key, hints } = entry;
  const { mapping: _, poamMapping: __, layout, ...others } = hints;
  const forget = (
    <button class="text" type="button" onClick={() => readAgain(key, others)}>
      {say('name-anew')}
    </button>
  );
  switch (outcome.outcome) {
    case 'asked':
      return <Asked question={outcome.question} entry={entry} evidence={{ readAgain }} />;
    case 'read':
      return (
        <p>
          {say('columns-kept')} {forget}
        </p>
      );
    case 'stopped':
      return (
        <p>
          {say('stopped')}{' '}
          <button class="text" type="button" onClick={() => readAgain(key, hints)}>
            {say('read-after-all')}
          </button>
        </p>
      );
    default:
      return (
        <p class="refused">
          <strong>{say('not-read')}</strong> {outcome.outcome === 'failed' && `${say('unforeseen')} `}
          {outcome.message} {layout !== undefined && forget}
        </p>
      );
  }
}
