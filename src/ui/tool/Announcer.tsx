import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { makeSpeaker, SpeakerContext } from './announcing.ts';

/** What shows that someone uses the page: from then on, what follows from entries is announced. */
const signs = ['keydown', 'pointerdown', 'input', 'change', 'drop'] as const;

/** The live region of a tool, which stands there before its first text, and the speaker for all that is in the tool. */
export function Announcing({ children }: { readonly children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const speaker = useMemo(() => makeSpeaker((text) => setSaid(({ count }) => ({ text, count: count + 1 }))), []);
  useEffect(() => {
    // Each is heard once, and what comes after the first changes nothing.
    for (const sign of signs) addEventListener(sign, speaker.begin, { once: true, capture: true, passive: true });
  }, []);
  return (
    <SpeakerContext.Provider value={speaker}>
      {children}
      <p class="vh" role="status" data-announced>
        {/* Another element for each text, so that the same sentence is announced again when it comes again. */}
        <span key={said.count}>{said.text}</span>
      </p>
    </SpeakerContext.Provider>
  );
}

/** Announces a text that follows from what is entered, whenever it has come to rest at another one. */
export function Announcer({ text }: { readonly text: string }) {
  const speaker = useContext(SpeakerContext);
  const [self] = useState({});
  useEffect(() => speaker.follow(self, text), [text]);
  return null;
}

interface SaidProps {
  readonly text: string;
  readonly class?: string;
  readonly id?: string;
}

/** A paragraph that comes because of what was done: it is shown, and announced. */
export function Said({ text, ...attributes }: SaidProps) {
  return (
    <>
      <p {...attributes}>{text}</p>
      <Announcer text={text} />
    </>
  );
}
