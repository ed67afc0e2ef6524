import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { CharterFacts } from '../../../domain/charter/facts.ts';
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
  // What is sent as email is copied as plain text, in which a link stays a link.
  const text = shown.isEmail ? writeEmailText(paper) : writeMarkdown(paper);
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
    <div class="papers">
      <div class="row for-text">
        <label for="paper">{say('paper')}</label>
        <select
          id="paper"
          value={shown.key}
          onChange={({ currentTarget: { value } }) => {
            tell('');
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
      {shown.key === 'charter' && <p class="soft">{say('draft-note')}</p>}
      <section class="sheet" id={shown.key === 'charter' ? draftId : undefined} aria-label={shown.name}>
        <BlockView key={shown.key} document={paper} isFolded />
      </section>
      <details ref={source}>
        <summary>{say('as-text')}</summary>
        <textarea ref={field} readOnly rows={12} aria-label={say('as-text')} value={text} />
      </details>
    </div>
  );
}
