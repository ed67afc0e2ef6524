import { NotLoaded } from '../../tool/NotLoaded.tsx';
import { useLoaded } from '../../tool/use-loaded.ts';
import type { FileOutcome } from '../tasks.ts';
import type { Evidence, EvidenceFile } from '../use-evidence.ts';

interface Props {
  readonly question: Extract<FileOutcome, { outcome: 'asked' }>['question'];
  readonly entry: EvidenceFile;
  readonly evidence: Pick<Evidence, 'readAgain'>;
}

/** What has to be answered before a file can be read; it is then read again. */
export function Asked({ question, entry: { key, hints }, evidence }: Props) {
  const isScan = 'layout' in question;
  const isPoam = 'table' in question;
  const scans = useLoaded(isScan, () => import('./MappingForm.tsx'));
  const poams = useLoaded(isPoam, () => import('./PoamColumns.tsx'));
  const others = useLoaded(!isScan && !isPoam, () => import('./FileQuestionForm.tsx'));
  if (scans === 'failed' || poams === 'failed' || others === 'failed') return <NotLoaded />;
  const id = `file-${key}`;
  const isOfKind = (kind: 'poam' | 'scan') =>
    evidence.readAgain(key, { ...hints, answers: { ...hints.answers, 'table-kind': kind } });
  if ('layout' in question) {
    const { layout, ask } = question;
    return scans ? (
      <scans.MappingForm
        key={ask}
        id={id}
        question={question}
        onAnswer={(mapping) => evidence.readAgain(key, { ...hints, mapping, layout })}
        onPoam={() => isOfKind('poam')}
      />
    ) : null;
  }
  const { question: asked } = question;
  const answer = (said: string) => evidence.readAgain(key, { ...hints, answers: { ...hints.answers, [asked]: said } });
  if ('table' in question) {
    const { layout } = question.table;
    return poams ? (
      <poams.PoamColumns
        id={id}
        question={question}
        onAnswer={(poamMapping) => evidence.readAgain(key, { ...hints, poamMapping, layout })}
        onOther={answer}
        onScan={() => isOfKind('scan')}
      />
    ) : null;
  }
  return others ? <others.FileQuestionForm key={asked} id={id} question={question} onAnswer={answer} /> : null;
}
