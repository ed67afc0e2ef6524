import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { CharterFacts } from '../../../domain/charter/facts.ts';
import type { WorkDocument } from '../../../domain/work-documents/work-document.ts';
import { PaperView } from '../../../ui/work/PaperView.tsx';
import { usualPaperWords } from '../../../ui/work/paper-words.ts';
import { say } from '../words/outcome.ts';
import { draftId } from './draft-place.ts';
import { type NamedPaper, type PaperKey, papersOf } from './papers-of.ts';

export type { PaperKey } from './papers-of.ts';

interface Props {
  readonly work: WorkDocument<CharterFacts>;
  /** Today. */
  readonly asOf: PlainDate;
  readonly moment: () => string;
  readonly chosen: PaperKey;
  readonly onChoose: (key: PaperKey) => void;
}

/** The papers of a charter, one at a time, the draft first: to be read, copied, saved, or printed alone. */
export function Papers({ work, asOf, moment, chosen, onChoose }: Props) {
  const all = papersOf(work.facts, asOf);
  // One that is gone, such as that of an edition that was removed, gives way to the draft.
  const shown = (all.find(({ key }) => key === chosen) ?? all[0]) as NamedPaper;
  const paper = shown.write();
  return (
    <div class="papers">
      <div class="row for-text">
        <label for="paper">{say('paper')}</label>
        <select
          id="paper"
          value={shown.key}
          onChange={({ currentTarget: { value } }) => {
            onChoose(all.find(({ key }) => key === value)?.key ?? 'charter');
          }}
        >
          {all.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <PaperView
        key={shown.key}
        paper={paper}
        label={shown.name}
        words={usualPaperWords}
        work={{ ...work, title: paper.title }}
        moment={moment}
        isEmail={shown.isEmail}
        isFolded
        id={shown.key === 'charter' ? draftId : undefined}
      >
        {shown.key === 'charter' && <p class="soft">{say('draft-note')}</p>}
      </PaperView>
    </div>
  );
}
