import { useEffect, useState } from 'preact/hooks';
import type { BlockDocument } from '../../domain/documents/blocks.ts';
import type { ReviewAnswers } from '../../domain/review-approach/answers.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { resultWords } from './words/result.ts';

const { memo: words } = resultWords;

interface Sheet {
  readonly memo: BlockDocument;
  readonly draw: (props: { document: BlockDocument }) => preact.JSX.Element;
}

/** Writes the memo as of today. The code that writes it loads when the user asks for it. */
const memoOf = async (work: WorkDocument<ReviewAnswers>) => (await import('./actions.ts')).memoOf(work);

/** Shows the decision memo, and prints it. */
export function Memo({ work }: { readonly work: WorkDocument<ReviewAnswers> }) {
  const [isShown, setShown] = useState(false);
  const [sheet, setSheet] = useState<Sheet>();

  useEffect(() => {
    if (!isShown) return;
    let isCurrent = true;
    void Promise.all([memoOf(work), import('../../ui/BlockView.tsx')]).then(([memo, { BlockView }]) => {
      if (isCurrent) setSheet({ memo, draw: BlockView });
    });
    return () => {
      isCurrent = false;
    };
  }, [isShown, work]);

  async function print() {
    const [memo, { printDocument }] = await Promise.all([memoOf(work), import('../../ui/work/print-document.tsx')]);
    printDocument(memo);
  }

  return (
    <section class="memo" aria-labelledby="memo">
      <h2 id="memo">{words.heading}</h2>
      <p>{words.text}</p>
      <p class="btns">
        <button class="btn" type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </button>
        <button class="btn" type="button" onClick={print}>
          {words.print}
        </button>
      </p>
      {isShown && sheet && (
        <div class="sheet">
          <sheet.draw document={sheet.memo} />
        </div>
      )}
    </section>
  );
}
