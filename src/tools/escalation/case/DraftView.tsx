import { useRef, useState } from 'preact/hooks';
import type { Notice } from '../../../domain/escalation/case/case-state.ts';
import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import { draftAhead, draftAsSent } from '../../../domain/escalation/drafts/sent-drafts.ts';
import { draftOf } from '../../../domain/escalation/drafts.ts';
import { writeMarkdown } from '../../../formats/markdown-document.ts';
import { nameFile } from '../../../formats/work-document-file.ts';
import { BlockView } from '../../../ui/BlockView.tsx';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { download } from '../../../ui/work/download.ts';
import { triggerWords } from '../trigger-words.ts';

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

/** A draft text, to be read, copied as Markdown, or saved. One of what has gone out is as the case stood then. */
export function DraftView({ facts, drafted, notice: { message, level, sentOn }, title, moment }: DraftViewProps) {
  const ahead =
    sentOn === undefined && drafted !== undefined ? draftAhead(facts, drafted, message, triggerWords) : undefined;
  const sent = sentOn === undefined ? undefined : draftAsSent(facts, message, level, sentOn, triggerWords);
  const draft = ahead ?? sent ?? draftOf(message, facts, triggerWords, level);
  const text = writeMarkdown(draft);
  const field = useRef<HTMLTextAreaElement>(null);
  const source = useRef<HTMLDetailsElement>(null);
  const [said, say] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      say('The draft was copied.');
    } catch {
      if (source.current) source.current.open = true;
      field.current?.focus();
      field.current?.select();
      say('This browser does not let the page copy. The text is selected: copy it with your keyboard.');
    }
  }

  function save() {
    const document = {
      tool: 'escalation',
      version: 1,
      title: `${title} ${draft.title}`,
      saved: moment(),
      facts,
    } as const;
    download(nameFile(document, 'md'), text, 'text/markdown');
    say('The draft was saved as a file.');
  }

  return (
    <div class="draft">
      <p class="btns">
        <button class="btn" type="button" onClick={copy}>
          Copy the draft
        </button>
        <button class="btn" type="button" onClick={save}>
          Save the draft
        </button>
      </p>
      <p role="status">{said}</p>
      {ahead && <p class="soft">With what stands in the form of the next event, which is not recorded yet.</p>}
      {draft.toFillIn.length > 0 && <p class="soft">Still to fill in: {draft.toFillIn.join('; ')}.</p>}
      {draft.remarks.map((remark) => (
        <p key={remark} class="src ours">
          <strong>Our remark</strong> {remark}
        </p>
      ))}
      <section class="sheet" aria-label={draft.title}>
        <BlockView document={draft} />
      </section>
      <details ref={source}>
        <summary>The draft as Markdown text</summary>
        <textarea ref={field} readOnly rows={12} aria-label="The draft as Markdown text" value={text} />
      </details>
      {draft.readings.map((id) => (
        <ReadingNote key={id} id={id} />
      ))}
    </div>
  );
}
