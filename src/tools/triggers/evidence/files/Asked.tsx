import { NotLoaded } from '../../../../ui/tool/NotLoaded.tsx';
import { useLoaded } from '../../../../ui/tool/use-loaded.ts';
import type { FileOutcome } from '../tasks.ts';
import type { Evidence, EvidenceFile } from '../use-evidence.ts';

interface Props {
  readonly question: Extract<FileOutcome, { outcome: 'asked' }>['question'];
  readonly entry: EvidenceFile;
  readonly evidence: Pick<Evidence, 'readAgain'>;
}

/** What has to be answered before a file can be read; it is then read again. */
export function Asked({ question, entry: { key, hints }, evidence }: Props) {
  const isTable = 'layout' in question;
  const tables = useLoaded(isTable, () => import('./MappingForm.tsx'));
  const others = useLoaded(!isTable, () => import('./FileQuestionForm.tsx'));
  if (tables === 'failed' || others === 'failed') return <NotLoaded />;
  const id = `file-${key}`;
  if ('layout' in question) {
    const { layout, ask } = question;
    return tables ? (
      <tables.MappingForm
        key={ask}
        id={id}
        question={question}
        onAnswer={(mapping) => evidence.readAgain(key, { ...hints, mapping, layout })}
      />
    ) : null;
  }
  const { question: asked } = question;
  return others ? (
    <others.FileQuestionForm
      key={asked}
      id={id}
      question={question}
      onAnswer={(answer) => evidence.readAgain(key, { ...hints, answers: { ...hints.answers, [asked]: answer } })}
    />
  ) : null;
}
