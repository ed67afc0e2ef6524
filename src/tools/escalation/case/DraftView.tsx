import type { Notice } from '../../../domain/escalation/case/case-state.ts';
import type { EscalationCase } from '../../../domain/escalation/case/escalation-case.ts';
import type { CaseEvent } from '../../../domain/escalation/case/events.ts';
import { draftAhead, draftAsSent } from '../../../domain/escalation/drafts/sent-drafts.ts';
import { draftOf } from '../../../domain/escalation/drafts.ts';
import { ReadingNote } from '../../../ui/ReadingNote.tsx';
import { PaperView } from '../../../ui/work/PaperView.tsx';
import { draftWords } from '../words/drafts.ts';
import { say } from '../words/screen.ts';

const buttonWords = {
  copy: say('copy'),
  copied: say('copied'),
  byHand: say('copy-by-hand'),
  saveWord: say('save-word'),
  saveText: say('save'),
  print: say('print-draft'),
  saved: say('saved'),
  asText: say('as-markdown'),
};

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
  return (
    <div class="draft">
      <PaperView
        paper={draft}
        label={draft.title}
        words={buttonWords}
        work={{ tool: 'escalation', version: 1, title: `${title} ${draft.title}`, facts }}
        moment={moment}
      >
        {ahead && <p class="soft">{say('ahead')}</p>}
        <p class="soft">{draft.caution}</p>
        {draft.toFillIn.length > 0 && <p class="soft">{say('to-fill-in', { fields: draft.toFillIn.join('; ') })}</p>}
        {draft.remarks.map((remark) => (
          <p key={remark} class="src ours">
            <strong>{say('our-remark')}</strong> {remark}
          </p>
        ))}
      </PaperView>
      {draft.readings.map((id) => (
        <ReadingNote key={id} id={id} />
      ))}
    </div>
  );
}
