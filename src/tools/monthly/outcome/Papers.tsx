import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';
import { emails, type PaperId, paperIds, paperOf } from '../../../domain/monthly/papers.ts';
import type { WorkDocument } from '../../../domain/work-documents/work-document.ts';
import { PaperView } from '../../../ui/work/PaperView.tsx';
import { usualPaperWords } from '../../../ui/work/paper-words.ts';
import { paperNames, say } from '../words/outcome.ts';
import { paperWords } from '../words/papers.ts';

interface Props {
  readonly work: WorkDocument<MonthlyFacts>;
  /** Today. */
  readonly asOf: PlainDate;
  readonly moment: () => string;
}

/** The papers of the month, one at a time: to be read, copied, saved, or printed alone. */
export function Papers({ work, asOf, moment }: Props) {
  const [chosen, choose] = useState<PaperId>('summary-report');
  const paper = paperOf(chosen, work.facts, paperWords, asOf);
  return (
    <section class="papers" aria-labelledby="papers">
      <h2 class="sub" id="papers">
        {say('papers')}
      </h2>
      <div class="row for-text">
        <label for="paper">{say('choose')}</label>
        <select
          id="paper"
          value={chosen}
          onChange={({ currentTarget: { value } }) => {
            choose(paperIds.find((id) => id === value) ?? 'summary-report');
          }}
        >
          {paperIds.map((id) => (
            <option key={id} value={id}>
              {paperNames[id]}
            </option>
          ))}
        </select>
      </div>
      <PaperView
        key={chosen}
        paper={paper}
        label={paper.title}
        words={usualPaperWords}
        work={{ ...work, title: paper.title }}
        moment={moment}
        isEmail={emails.includes(chosen)}
        isFolded
      />
    </section>
  );
}
