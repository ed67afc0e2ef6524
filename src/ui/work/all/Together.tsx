import { useContext, useState } from 'preact/hooks';
import { today } from '../../tool/clock.ts';
import { Loaded } from '../../tool/Loaded.tsx';
import { OpenFileButton, savedFiles } from '../../tool/OpenFileButton.tsx';
import { useLoaded } from '../../tool/use-loaded.ts';
import { notLoaded } from '../../tool/words.ts';
import { download } from '../download.ts';
import type { Notice } from '../store/work-state.ts';
import { takeTurns } from '../take-turns.ts';
import { DeskNotice } from './DeskNotice.tsx';
import { atTogether, DeskContext } from './parts.ts';
import { done, erasing, together as words } from './words.ts';

interface Props {
  /** How many pieces of work there are. */
  readonly count: number;
  /** Called once everything is erased, or the browser did not allow it, with what to say. */
  readonly onErased: (notice: Notice) => void;
}

/** What is done with all work at once: saved, brought in, erased. */
export function Together({ count, onErased }: Props) {
  const desk = useContext(DeskContext);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isErasing, setErasing] = useState(false);
  const incoming = useLoaded(files.length > 0, () => import('./IncomingWork.tsx'));
  const eraser = useLoaded(isErasing, () => import('./EraseAll.tsx'));

  async function saveAll() {
    try {
      const { zipAllWork } = await import('./zip-work.ts');
      const zip = await zipAllWork(desk.stores, new Date(), takeTurns());
      download(words.zipFile(today()), zip.bytes, 'zip');
      desk.notify({ kind: 'info', text: done.zipped(zip.count) }, atTogether);
    } catch {
      desk.notify({ kind: 'warning', text: notLoaded }, atTogether);
    }
  }

  return (
    <section aria-labelledby="together">
      <h3 id="together">{words.heading}</h3>
      <p class="btns">
        {count > 0 && (
          <button class="btn" type="button" onClick={saveAll}>
            {words.saveAll}
          </button>
        )}
        <OpenFileButton label={words.open} accept={`${savedFiles},.zip,application/zip`} multiple onFiles={setFiles} />
        <button class="btn" type="button" aria-haspopup="dialog" onClick={() => setErasing(true)}>
          {erasing.open}
        </button>
      </p>
      <p class="soft">{words.openHint}</p>
      <DeskNotice at={atTogether} />
      {files.length > 0 && (
        <Loaded part={incoming}>
          {({ IncomingWork }) => <IncomingWork files={files} onDone={() => setFiles([])} />}
        </Loaded>
      )}
      {isErasing && (
        <Loaded part={eraser}>
          {({ EraseAll }) => (
            <EraseAll
              count={count}
              onSave={saveAll}
              onClose={(notice) => {
                setErasing(false);
                if (notice) onErased(notice);
              }}
            />
          )}
        </Loaded>
      )}
    </section>
  );
}
