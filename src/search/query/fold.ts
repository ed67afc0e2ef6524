/**
 * The words of a text in the form in which search compares them: lower case, without accents and punctuation; hyphens
 * and slashes part words, an ampersand inside a word falls away, as it does in Pagefind. `POA&M` is `poam`,
 * `Third-Party` is `third party`.
 */
export function foldedWords(text: string): string[] {
  // Nearly all words are plain, and for those the general rules take several times as long.
  const words = plain.test(text)
    ? text
        .toLowerCase()
        .replace(/['.&]/g, '')
        .match(/[a-z0-9]+/g)
    : text
        .normalize('NFD')
        .toLowerCase()
        .replace(/[\p{M}'’.&]/gu, '')
        .match(/[\p{L}\p{N}]+/gu);
  return words ?? [];
}

const plain = /^[ -~]*$/;

/** A folded word without its plural ending: `actions` and `action` are one, and so are `policies` and `policy`. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** A name in the form in which two names of a term are the same: folded, singular, parted by single spaces. */
export function nameKey(text: string): string {
  return foldedWords(text).map(singular).join(' ');
}

/** Whether `part` stands somewhere in `whole`, word for word. An empty part stands nowhere. */
export function holdsInOrder(whole: readonly string[], part: readonly string[]): boolean {
  for (let start = 0; part.length > 0 && start <= whole.length - part.length; start++) {
    let offset = 0;
    while (offset < part.length && whole[start + offset] === part[offset]) offset++;
    if (offset === part.length) return true;
  }
  return false;
}
