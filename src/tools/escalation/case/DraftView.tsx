import type { Notice } from '../../../domain/escalation/case/case-state.ts';
import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import { draftAhead, draftAsSent } from '../../../domain/escalation/drafts/sent-drafts.ts';
import { draftOf } from '../../../domain/escalation/drafts.ts';
import { writeMarkdown } from '../../../formats/markdown-document.ts';
import { nameFile } from '../../../formats/work-document-file.ts';
import { BlockView } from '../../../ui/BlockView.tsx';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { notLoaded } from '../../../ui/tool/words.ts';
import { download } from '../../../ui/work/download.ts';
import { writeWordFile } from '../../../ui/work/load-word-file.ts';
import { printDocument } from '../../../ui/work/printing/print-document.tsx';
import { useTextToCopy } from '../../../ui/work/use-text-to-copy.ts';
import { draftWords } from '../words/drafts.ts';
import { say } from '../words/screen.ts';

/** What a draft is drawn from. */
export interface DraftViewProps {
  readonly facts: EscalationCase;
  /** What stands in the form of the next event. */
  readonly drafted: CaseEvent | undefined;
  readonly notice: Notice;
  /** The title of the case. */
  readonly title: string;
  readonly moment: () => string;
}

/** A draft text, to be read, copied as Markdown, saved, or printed alone. One of what has gone out is as the case stood then. */
export function DraftView({ facts, drafted, notice, title, moment }: DraftViewProps) {
  const { message, level, sentOn } = notice;
  const ahead =
    sentOn === undefined && drafted !== undefined ? draftAhead(facts, drafted, message, draftWords) : undefined;
  const sent = sentOn === undefined ? undefined : draftAsSent(facts, notice, draftWords);
  const draft = ahead ?? sent ?? draftOf(message, facts, draftWords, level);
  const text = writeMarkdown(draft);
  const { field, source, done, tell, copy } = useTextToCopy(text, {
    copied: say('copied'),
    byHand: say('copy-by-hand'),
  });

  /** What writes a Word file is loaded for it: where that fails, it is said. */
  async function saveAs(ending: 'docx' | 'md') {
    const document = {
      tool: 'escalation',
      version: 1,
      title: `${title} ${draft.title}`,
      saved: moment(),
      facts,
    } as const;
    try {
      download(nameFile(document, ending), ending === 'md' ? text : await writeWordFile(draft), ending);
      tell(say('saved'));
    } catch {
      tell(notLoaded);
    }
  }

  return (
    <div class="draft">
      <p class="btns">
        <button class="btn" type="button" onClick={copy}>
          {say('copy')}
        </button>
        <button class="btn" type="button" onClick={() => saveAs('docx')}>
          {say('save-word')}
        </button>
        <button class="btn" type="button" onClick={() => saveAs('md')}>
          {say('save')}
        </button>
        <button class="btn" type="button" onClick={() => printDocument(draft)}>
          {say('print-draft')}
        </button>
      </p>
      <p>{done}</p>
      {ahead && <p class="soft">{say('ahead')}</p>}
      <p class="soft">{draft.caution}</p>
      {draft.toFillIn.length > 0 && <p class="soft">{say('to-fill-in', { fields: draft.toFillIn.join('; ') })}</p>}
      {draft.remarks.map((remark) => (
        <p key={remark} class="src ours">
          <strong>{say('our-remark')}</strong> {remark}
        </p>
      ))}
      <section class="sheet" aria-label={draft.title}>
        <BlockView document={draft} />
      </section>
      <details ref={source}>
        <summary>{say('as-markdown')}</summary>
        <textarea ref={field} readOnly rows={12} aria-label={say('as-markdown')} value={text} />
      </details>
      {draft.readings.map((id) => (
        <ReadingNote key={id} id={id} />
      ))}
    </div>
  );
}
