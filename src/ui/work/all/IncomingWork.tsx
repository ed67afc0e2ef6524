import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../../tool/announcing.ts';
import { notLoaded } from '../../tool/words.ts';
import { listedId } from '../bar/focus-title.ts';
import { pageful } from '../panels/find-work.ts';
import { MoreButton } from '../panels/MoreButton.tsx';
import { kept as keptWords } from '../panels/words.ts';
import { takeTurns } from '../take-turns.ts';
import { allTools, listAllInTurns, toolName } from './all-work.ts';
import { canBeKept, type Incoming, type InTurns, isWanted, keepIncoming, readIncoming } from './import-work.ts';
import { atTogether, DeskContext } from './parts.ts';
import { importing as words } from './words.ts';

interface Props {
  readonly files: readonly File[];
  /** Called once the reader has decided. */
  readonly onDone: () => void;
}

/** How far long work has come: of how many pieces. */
interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What chosen files contain: shown before anything of it is kept. */
export function IncomingWork({ files, onDone }: Props) {
  const desk = useContext(DeskContext);
  const say = useSay();
  const [all, setAll] = useState<readonly Incoming[]>();
  const [chosen, choose] = useState<ReadonlySet<Incoming>>(new Set());
  const [drawn, setDrawn] = useState(pageful);
  const [progress, setProgress] = useState<Progress>();
  const [isKeeping, setKeeping] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const stop = useRef<AbortController>(undefined);
  const shown = useRef(files);
  shown.current = files;

  /** What long work goes by: it shows how far it has come whenever the page has its turn. */
  function inTurns(onTurn: () => void = () => {}): InTurns {
    const stopping = new AbortController();
    stop.current = stopping;
    let far: Progress | undefined;
    return {
      pause: takeTurns(() => {
        if (stopping.signal.aborted) return;
        onTurn();
        setProgress(far);
      }),
      onProgress: (done, all) => {
        far = { done, all };
      },
      isOver: () => stopping.signal.aborted,
    };
  }

  useEffect(() => {
    setAll(undefined);
    setProgress(undefined);
    setKeeping(false);
    setDrawn(pageful);
    say(words.reading);
    const turns = inTurns();
    read().catch(() => {
      if (turns.isOver?.()) return;
      desk.notify({ kind: 'warning', text: notLoaded }, atTogether);
      onDone();
    });
    async function read() {
      const tools = (await Promise.all(allTools.map(desk.toolOf))).flatMap((tool) => tool ?? []);
      const found = await readIncoming(files, desk.stores, tools, turns);
      if (turns.isOver?.()) return;
      setProgress(undefined);
      setAll(found);
      choose(new Set(found.filter(isWanted)));
      say(seenText(found));
      heading.current?.focus();
    }
    return () => stop.current?.abort();
  }, [files]);

  function discard() {
    stop.current?.abort();
    desk.notify({ kind: 'info', text: words.discarded }, atTogether);
    onDone();
  }

  async function keep() {
    const turns = inTurns(() => setKeeping(true));
    const { kept, left, untried } = await keepIncoming([...chosen], desk.stores, desk.newKey, turns);
    const text = [
      kept > 0 ? words.kept(kept) : '',
      left.length > 0 ? words.left(left.length) : '',
      untried.length > 0 ? words.untried(untried.length) : '',
    ];
    const kind = left.length + untried.length > 0 ? 'warning' : 'info';
    // The list is read in turns, too: to read all that has come and to draw it would hold the page up.
    const listed = await listAllInTurns(desk.stores, turns.pause);
    desk.notify({ kind, text: text.filter((one) => one !== '').join(' ') }, atTogether, listed);
    // Other files may have been chosen meanwhile.
    if (shown.current === files) onDone();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set has no heading
    <div class="incoming" role="group" aria-labelledby="incoming">
      <h4 id="incoming" ref={heading} tabIndex={-1}>
        {words.heading}
      </h4>
      {all === undefined || isKeeping ? (
        <Waiting
          text={isKeeping ? words.keeping : words.reading}
          progress={progress}
          isFocused={isKeeping}
          onStop={isKeeping ? () => stop.current?.abort() : discard}
        />
      ) : (
        <>
          <p>{seenText(all)}</p>
          <ul class="kept">
            {all.slice(0, drawn).map((one, index) => (
              <li key={`${index} ${one.file}`} id={listedId(rowKey(index))} tabIndex={-1}>
                <IncomingRow
                  one={one}
                  id={`incoming-${index}`}
                  isChosen={chosen.has(one)}
                  onChoose={(isChosen) => {
                    const next = new Set(chosen);
                    if (isChosen) next.add(one);
                    else next.delete(one);
                    choose(next);
                  }}
                />
              </li>
            ))}
          </ul>
          {all.length > drawn && <MoreButton drawn={drawn} all={all.length} next={rowKey(drawn)} onMore={setDrawn} />}
          <p class="btns">
            {all.some(canBeKept) && (
              <button class="btn main" type="button" disabled={chosen.size === 0} onClick={keep}>
                {chosen.size === 0 ? words.keepChosen : words.keep(chosen.size)}
              </button>
            )}
            <button class="btn" type="button" onClick={discard}>
              {all.some(canBeKept) ? words.discard : words.close}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

const rowKey = (index: number) => `incoming ${index}`;

interface WaitingProps {
  readonly text: string;
  /** Left out: nobody knows yet how much there is. */
  readonly progress: Progress | undefined;
  /** Whether the button takes the focus of what was pressed and is gone. */
  readonly isFocused: boolean;
  readonly onStop: () => void;
}

/** How far long work has come, and what calls it off. */
function Waiting({ text, progress, isFocused, onStop }: WaitingProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocused) button.current?.focus();
  }, [isFocused]);
  return (
    <>
      <p>{text}</p>
      <p class="btns">
        <progress aria-label={text} max={progress?.all} value={progress?.done} />
        <button ref={button} class="btn" type="button" onClick={onStop}>
          {words.stop}
        </button>
      </p>
    </>
  );
}

const seenText = (all: readonly Incoming[]) =>
  words.seen(all.length, all.filter(canBeKept).length, all.filter(({ outcome }) => outcome === 'refused').length);

interface RowProps {
  readonly one: Incoming;
  readonly id: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A file that came in: what is in it, how it stands to what is kept, and whether it is to be kept. */
function IncomingRow({ one, id, isChosen, onChoose }: RowProps) {
  if (one.outcome === 'refused') {
    return (
      <>
        <b>{one.file}</b>
        <p class="soft">{one.message}</p>
      </>
    );
  }
  const { document, standing, kept, unused, file } = one;
  const keptAt = kept?.saved === undefined ? '' : keptWords.changed(kept.saved);
  const details = [
    toolName(document.tool) ?? document.tool,
    ...(document.saved === undefined ? [] : [keptWords.changed(document.saved)]),
    file,
  ];
  return (
    <>
      {canBeKept(one) ? (
        <label>
          <input
            type="checkbox"
            checked={isChosen}
            aria-describedby={id}
            onChange={({ currentTarget: { checked } }) => onChoose(checked)}
          />
          <b>{document.title}</b>
        </label>
      ) : (
        <b>{document.title}</b>
      )}
      <p class="soft" id={id}>
        {details.join(', ')}. {words.standing(standing, keptAt)} {unused > 0 && words.unused(unused)}
      </p>
    </>
  );
}
