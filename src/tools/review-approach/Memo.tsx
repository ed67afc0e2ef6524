import { useState } from 'preact/hooks';
import type { ReviewAnswers } from '../../domain/review-approach/answers.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { Loaded } from '../../ui/tool/Loaded.tsx';
import { NotLoaded } from '../../ui/tool/NotLoaded.tsx';
import { useLoaded } from '../../ui/tool/use-loaded.ts';
import { resultWords } from './words/result.ts';

const { memo: words } = resultWords;

/** What writes the memo and draws it, loaded when it is to be shown. */
const loadSheet = async () => {
  const [{ memoOf }, { BlockView }] = await Promise.all([import('./actions.ts'), import('../../ui/BlockView.tsx')]);
  return { memoOf, BlockView };
};

/** What writes the memo and prints it. */
const loadPrinting = () => Promise.all([import('./actions.ts'), import('../../ui/work/printing/print-document.tsx')]);

/** Shows the decision memo, and prints it. */
export function Memo({ work }: { readonly work: WorkDocument<ReviewAnswers> }) {
  const [isShown, setShown] = useState(false);
  const [isNotPrinted, setNotPrinted] = useState(false);
  const sheet = useLoaded(isShown, loadSheet);

  async function print() {
    const printing = await loadPrinting().catch(() => undefined);
    setNotPrinted(printing === undefined);
    if (!printing) return;
    const [{ memoOf }, { printDocument }] = printing;
    printDocument(memoOf(work));
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
      {isNotPrinted && <NotLoaded />}
      {isShown && (
        <Loaded part={sheet}>
          {({ memoOf, BlockView }) => (
            <div class="sheet">
              <BlockView document={memoOf(work)} />
            </div>
          )}
        </Loaded>
      )}
    </section>
  );
}
