/** A run of text, and whether it is what the reader searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * A text as runs, the words that were searched for apart from the rest. Words that follow each other and are both
 * searched for make one run; punctuation at a run's ends stays outside.
 *
 * @param words The text's words, parted by white space, punctuation included.
 * @param isHit Whether the word at this place is searched for.
 */
export function piecesOf(words: readonly string[], isHit: (index: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, hit: boolean) => {
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.hit === hit) pieces[pieces.length - 1] = { text: last.text + text, hit };
    else pieces.push({ text, hit });
  };
  words.forEach((word, index) => {
    const hit = isHit(index);
    const [, before = '', core = '', after = ''] = hit ? (edges.exec(word) ?? ['', word, '', '']) : ['', word, '', ''];
    const goesOn = index > 0 && hit && isHit(index - 1) && before === '' && pieces.at(-1)?.hit;
    // The index parts punctuation from a word that stood in an element of its own.
    if (index > 0 && !/^[,.;:!?)\]’”]+$/.test(word)) add(' ', Boolean(goesOn));
    add(before, false);
    add(core, hit);
    add(after, false);
  });
  return pieces;
}

const edges = /^([^\p{L}\p{N}]*)([\s\S]*?)([^\p{L}\p{N}]*)$/u;
