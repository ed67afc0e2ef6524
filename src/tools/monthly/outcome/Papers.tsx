import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { MonthlyFacts } from '../../../domain/monthly/facts.ts';
import { emails, type PaperId, paperIds, paperOf } from '../../../domain/monthly/papers.ts';
import type { WorkDocument } from '../../../domain/work-documents/work-document.ts';
import { writeEmailText } from '../../../formats/email-text.ts';
import { writeMarkdown } from '../../../formats/markdown-document.ts';
import { nameFile } from '../../../formats/work-document-file.ts';
import { BlockView } from '../../../ui/BlockView.tsx';
import { notLoaded } from '../../../ui/tool/words.ts';
import { download } from '../../../ui/work/download.ts';
import { writeWordFile } from '../../../ui/work/load-word-file.ts';
import { printDocument } from '../../../ui/work/printing/print-document.tsx';
import { useTextToCopy } from '../../../ui/work/use-text-to-copy.ts';
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
  // What is sent as email is copied as plain text, in which a link stays a link.
  const text = emails.includes(chosen) ? writeEmailText(paper) : writeMarkdown(paper);
  const { field, source, done, tell, copy } = useTextToCopy(text, {
    copied: say('copied'),
    byHand: say('copy-by-hand'),
  });

  /** What writes a Word file is loaded for it: where that fails, it is said. */
  async function saveAs(ending: 'docx' | 'md') {
    const named = { ...work, title: paper.title, saved: moment() };
    try {
      download(nameFile(named, ending), ending === 'md' ? writeMarkdown(paper) : await writeWordFile(paper), ending);
      tell(say('saved'));
    } catch {
      tell(notLoaded);
    }
  }

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
            tell('');
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
      <p class="btns">
        <button class="btn" type="button" onClick={copy}>
          {say('copy')}
        </button>
        <button class="btn" type="button" onClick={() => saveAs('docx')}>
          {say('save-word')}
        </button>
        <button class="btn" type="button" onClick={() => saveAs('md')}>
          {say('save-text')}
        </button>
        <button class="btn" type="button" onClick={() => printDocument(paper)}>
          {say('print')}
        </button>
      </p>
      <p>{done}</p>
      <section class="sheet" aria-label={paper.title}>
        <BlockView key={chosen} document={paper} isFolded />
      </section>
      <details ref={source}>
        <summary>{say('as-text')}</summary>
        <textarea ref={field} readOnly rows={12} aria-label={say('as-text')} value={text} />
      </details>
    </section>
  );
}
