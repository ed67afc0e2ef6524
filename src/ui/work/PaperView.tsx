import type { ComponentChildren } from 'preact';
import type { BlockDocument } from '../../domain/documents/blocks.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeEmailText } from '../../formats/email-text.ts';
import { writeMarkdown } from '../../formats/markdown-document.ts';
import { nameFile } from '../../formats/work-document-file.ts';
import { BlockView } from '../BlockView.tsx';
import { notLoaded } from '../tool/words.ts';
import { download } from './download.ts';
import { writeWordFile } from './load-word-file.ts';
import { printDocument } from './printing/print-document.tsx';
import { type CopyWords, useTextToCopy } from './use-text-to-copy.ts';

/** What the buttons of a paper are called, and what is said once they have done their work. */
export interface PaperWords extends CopyWords {
  readonly copy: string;
  readonly saveWord: string;
  readonly saveText: string;
  readonly print: string;
  readonly saved: string;
  readonly asText: string;
}

interface Props {
  readonly paper: BlockDocument;
  /** What the sheet is called by a screen reader. */
  readonly label: string;
  readonly words: PaperWords;
  /** The work from which files are named, with the title that they carry. */
  readonly work: WorkDocument;
  readonly moment: () => string;
  /** Whether it is sent as an email: it is then copied as plain text, in which a link stays a link. */
  readonly isEmail?: boolean;
  /** Whether long tables show their first rows only until all are wanted. */
  readonly isFolded?: boolean;
  /** The id of the sheet. */
  readonly id?: string | undefined;
  /** What stands between the buttons and the sheet. */
  readonly children?: ComponentChildren;
}

/** A paper to be read, copied, saved, or printed alone. Another paper needs another key, so that what was said goes. */
export function PaperView({
  paper,
  label,
  words,
  work,
  moment,
  isEmail = false,
  isFolded = false,
  id,
  children,
}: Props) {
  const text = isEmail ? writeEmailText(paper) : writeMarkdown(paper);
  const { field, source, done, tell, copy } = useTextToCopy(text, words);

  /** What writes a Word file is loaded for it: where that fails, it is said. */
  async function saveAs(ending: 'docx' | 'md') {
    const name = nameFile({ ...work, saved: moment() }, ending);
    try {
      download(name, ending === 'md' ? writeMarkdown(paper) : await writeWordFile(paper), ending);
      tell(words.saved);
    } catch {
      tell(notLoaded);
    }
  }

  return (
    <>
      <p class="btns">
        <button class="btn" type="button" onClick={copy}>
          {words.copy}
        </button>
        <button class="btn" type="button" onClick={() => saveAs('docx')}>
          {words.saveWord}
        </button>
        <button class="btn" type="button" onClick={() => saveAs('md')}>
          {words.saveText}
        </button>
        <button class="btn" type="button" onClick={() => printDocument(paper)}>
          {words.print}
        </button>
      </p>
      <p>{done}</p>
      {children}
      <section class="sheet" id={id} aria-label={label}>
        <BlockView document={paper} isFolded={isFolded} />
      </section>
      <details ref={source}>
        <summary>{words.asText}</summary>
        <textarea ref={field} readOnly rows={12} aria-label={words.asText} value={text} />
      </details>
    </>
  );
}
