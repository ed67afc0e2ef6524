import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../../tool/announcing.ts';
import { notLoaded } from '../../tool/words.ts';
import { kept as keptWords } from '../panels/words.ts';
import { allTools, toolName } from './all-work.ts';
import { canBeKept, type Incoming, isWanted, keepIncoming, readIncoming } from './import-work.ts';
import { atTogether, DeskContext } from './parts.ts';
import { importing as words } from './words.ts';

interface Props {
  readonly files: readonly File[];
  /** Called once the reader has decided. */
  readonly onDone: () => void;
}

/** Lets the page draw and hear before what comes next. */
const pause = () => new Promise<void>((done) => setTimeout(done));

/** What chosen files contain: shown before anything of it is kept. */
export function IncomingWork({ files, onDone }: Props) {
  const desk = useContext(DeskContext);
  const say = useSay();
  const [all, setAll] = useState<readonly Incoming[]>();
  const [chosen, choose] = useState<ReadonlySet<Incoming>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let isOver = false;
    setAll(undefined);
    say(words.reading);
    read().catch(() => {
      if (isOver) return;
      desk.notify({ kind: 'warning', text: notLoaded }, atTogether);
      onDone();
    });
    async function read() {
      const tools = (await Promise.all(allTools.map(desk.toolOf))).flatMap((tool) => tool ?? []);
      const found = await readIncoming(files, desk.stores, tools, pause);
      if (isOver) return;
      setAll(found);
      choose(new Set(found.filter(isWanted)));
      say(seenText(found));
      heading.current?.focus();
    }
    return () => {
      isOver = true;
    };
  }, [files]);

  function keep() {
    const { kept, left } = keepIncoming([...chosen], desk.stores, desk.newKey);
    const text = [kept > 0 ? words.kept(kept) : '', left.length > 0 ? words.left(left.length) : ''].join(' ').trim();
    desk.notify({ kind: left.length > 0 ? 'warning' : 'info', text }, atTogether);
    onDone();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set has no heading
    <div class="incoming" role="group" aria-labelledby="incoming">
      <h4 id="incoming" ref={heading} tabIndex={-1}>
        {words.heading}
      </h4>
      <p>{all === undefined ? words.reading : seenText(all)}</p>
      {all && (
        <>
          <ul class="kept">
            {all.map((one, index) => (
              <li key={`${index} ${one.file}`}>
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
          <p class="btns">
            {all.some(canBeKept) && (
              <button class="btn main" type="button" disabled={chosen.size === 0} onClick={keep}>
                {chosen.size === 0 ? words.keepChosen : words.keep(chosen.size)}
              </button>
            )}
            <button
              class="btn"
              type="button"
              onClick={() => {
                desk.notify({ kind: 'info', text: words.discarded }, atTogether);
                onDone();
              }}
            >
              {all.some(canBeKept) ? words.discard : words.close}
            </button>
          </p>
        </>
      )}
    </div>
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
