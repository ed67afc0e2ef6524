/** A text in the form in which search compares it, its lines kept: see `foldedTexts`. */
function fold(text: string): string {
  // Nearly all texts are plain once their quotes and dashes are, and the general rules take several times as long.
  const typed = text.replaceAll('’', "'").replace(/[“”–—…]/g, ' ');
  const folded = /^[\n -~]*$/.test(typed)
    ? typed
        .toLowerCase()
        .replace(/['.&]/g, '')
        .replace(/[^a-z0-9\n ]+/g, ' ')
    : typed
        .normalize('NFD')
        .toLowerCase()
        .replace(/[\p{M}'.&]/gu, '')
        .replace(/[^\p{L}\p{N}\n ]+/gu, ' ');
  return folded.replace(/ {2,}/g, ' ').replace(/^ | $/gm, '');
}

/**
 * Texts of one line each in the form in which search compares them, their words parted by single spaces: lower case,
 * without accents and punctuation; hyphens and slashes part words, an ampersand inside a word falls away, as it does in
 * Pagefind. `POA&M` is `poam`, `Third-Party` is `third party`.
 *
 * All texts are folded in one go: a browser does one long text much sooner than a thousand short ones, above all the
 * first time.
 */
export const foldedTexts = (texts: readonly string[]): string[] => fold(texts.join('\n')).split('\n');

/** The words of a text, folded: see `foldedTexts`. */
export const foldedWords = (text: string): string[] => fold(text).match(/\S+/g) ?? [];

/**
 * Folded words without their plural endings: `actions` and `action` are one, and so are `policies` and `policy`.
 *
 * @param words One word, or several parted by white space.
 */
export function singular(words: string): string {
  // The letters come first in the patterns: a browser skips to them, and looks back from there alone.
  return words.replace(/ies(?!\S)(?<=\S\Sies)/g, 'y').replace(/s(?!\S)(?<=\S\S[^s\s]s)/g, '');
}

/** A name in the form in which two names of a term are the same: folded, singular, parted by single spaces. */
export const nameKey = (name: string): string => singular(foldedWords(name).join(' '));

/** Whether `part` stands somewhere in `whole`, word for word. An empty part stands nowhere. */
export function holdsInOrder(whole: readonly string[], part: readonly string[]): boolean {
  for (let start = 0; part.length > 0 && start <= whole.length - part.length; start++) {
    let offset = 0;
    while (offset < part.length && whole[start + offset] === part[offset]) offset++;
    if (offset === part.length) return true;
  }
  return false;
}
