import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How long nothing new has to come before what waits is announced, in milliseconds: longer than a pause in typing. */
const rest = 900;

/** Announces, to those who do not see the page, what changes in it. Each tool has one, with one live region. */
export interface Speaker {
  /**
   * Announces a text politely, once nothing new has come for a while. Texts that wait are announced together.
   *
   * @param of Whose text it is: a later text of the same object takes the place of one that still waits, and an empty
   *   text takes it away. Left out: the text stands for itself, so that it is announced once if it comes twice.
   */
  readonly say: (text: string, of?: object) => void;
  /**
   * Announces a text that follows from what is entered, each time it comes to rest at another. What stands on the page
   * before anyone has done anything is not announced.
   */
  readonly follow: (of: object, text: string) => void;
  /** Whether anyone has done anything yet. */
  readonly hasBegun: () => boolean;
  /** Notes that someone has done something. */
  readonly begin: () => void;
}

/** Makes a speaker. @param announce Puts a text into the live region. */
export function makeSpeaker(announce: (text: string) => void): Speaker {
  const waiting = new Map<object | string, string>();
  const followed = new WeakMap<object, string>();
  let begun = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const text = [...waiting.values()].join(' ');
    waiting.clear();
    if (text !== '') announce(text);
  };
  const say = (text: string, of: object | string = text) => {
    if (text === '') waiting.delete(of);
    else waiting.set(of, text);
    clearTimeout(timer);
    timer = setTimeout(flush, rest);
  };
  return {
    say,
    follow: (of, text) => {
      const before = followed.get(of);
      followed.set(of, text);
      if (begun && text !== (before ?? '')) say(text, of);
    },
    hasBegun: () => begun,
    begin: () => {
      begun = true;
    },
  };
}

const nobody: Speaker = { say: () => {}, follow: () => {}, hasBegun: () => false, begin: () => {} };

/** The speaker of the tool. */
export const SpeakerContext = createContext<Speaker>(nobody);

/** Announces what was just done, or why it was not: see {@link Speaker}. */
export function useSay(): Speaker['say'] {
  return useContext(SpeakerContext).say;
}
