import { ownText } from '../reading/kept-text.ts';

/** Texts that are kept to be compared: so many at a time, none of them longer. */
const most = { texts: 10_000, letters: 200 };

/**
 * Gives back one copy of texts that are alike. Sheets whose cells spell out their texts say the same ones again and again,
 * and each would hold on to the piece of the file that it was cut from.
 */
export function startTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > most.letters) return ownText(text);
    const same = known.get(text);
    if (same !== undefined) return same;
    const own = ownText(text);
    if (known.size >= most.texts) known.clear();
    known.set(own, own);
    return own;
  };
}
